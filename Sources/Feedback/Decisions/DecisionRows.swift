import RegistrationLog

/// The rows of a list of decisions.
struct DecisionRows {
    /// The columns of such a list; where nothing was decided in a meeting there need be no column for it.
    static let names = TableHeader.Names(
        known: ["product", "veld", "voorstel", "besluit", "eigenaar", "ingangsdatum", "evaluatiedatum"],
        required: [["product"], ["veld"], ["besluit", "voorstel"]])

    /// What each row says, in order; a row that says the same as an earlier one stands once.
    private(set) var decisions: [ListedDecision] = []

    /// Of what a row decides: of a question, or of its rule, which stands behind it.
    private struct Subject: Hashable {
        let product: String
        let field: String
        let isRule: Bool

        init(_ decision: ListedDecision) {
            product = decision.product.key
            field = decision.field.key
            isRule = (decision.proposal ?? decision.decision) == .restrict
        }
    }

    /// Reads the rows of `table`.
    ///
    /// - Throws: ``FeedbackError`` where a row cannot be understood, or contradicts another.
    /// - Complexity: Linear in its bytes.
    init(_ table: NamedTable) throws(FeedbackError) {
        var positions: [Subject: Int] = [:]
        try table.forEachRow { row throws(FeedbackError) in
            guard let decision = try Self.decision(in: row) else { return }
            let subject = Subject(decision)
            guard let position = positions[subject] else {
                positions[subject] = decisions.count
                decisions.append(decision)
                return
            }
            let first = decisions[position]
            if !decision.saysTheSame(as: first) { throw row.error(.repeated(first: first.line)) }
        }
    }

    /// What a row says; nil for one in which nothing is proposed or decided, such as a remark below the list.
    private static func decision(in row: TableRow) throws(FeedbackError) -> ListedDecision? {
        let decided = try row.word("besluit", .proposals, showsFound: true)
        let proposed = try row.word("voorstel", .proposals)
        if decided == nil, proposed == nil { return nil }
        var decision = ListedDecision(
            product: try row.name("product"), field: try row.name("veld"), proposal: proposed, decision: decided,
            line: row.line)
        decision.owner = row["eigenaar"].flatMap { $0.isEmpty ? nil : $0 }
        decision.effectiveDate = try row.date("ingangsdatum")
        decision.evaluationDate = try row.date("evaluatiedatum")
        return decision
    }
}

extension ListedDecision {
    /// Whether what is to be done, by whom and when is the same in `other`.
    fileprivate func saysTheSame(as other: ListedDecision) -> Bool {
        outcome == other.outcome && owner == other.owner && effectiveDate == other.effectiveDate
            && evaluationDate == other.evaluationDate
    }
}
