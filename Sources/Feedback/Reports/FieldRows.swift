import RegistrationLog

/// The rows of `velden.csv`.
struct FieldRows {
    /// The questions of each product in their order, by its name in compared form.
    private(set) var fields: [String: [ReportedField]] = [:]

    /// Where a question of a product stands.
    private struct Question: Hashable {
        let product: String
        let field: String
    }

    /// Reads `file`, the products of whose questions are `products`.
    ///
    /// - Throws: ``FeedbackError`` where it is no such table, or a row cannot be what was counted.
    /// - Complexity: Linear in its bytes.
    init(_ file: FeedbackFile, of products: ProductRows) throws(FeedbackError) {
        let table = try NamedTable(
            file,
            TableHeader.Names(
                known: Self.texts + Self.counts.flatMap { [$0, TableRow.status(of: $0)] },
                required: [
                    ["product"], ["veld"],
                ]))
        var lines: [Question: Int] = [:]
        try table.forEachRow { row throws(FeedbackError) in
            let product = try row.name("product")
            let field = try ReportedField(row)
            guard products.lines[product.key] != nil else { throw row.error(.unlistedProduct) }
            if let first = lines.updateValue(row.line, forKey: Question(product: product.key, field: field.key)) {
                throw row.error(.repeated(first: first))
            }
            fields[product.key, default: []].append(field)
        }
    }

    private static let texts = ["product", "veld", "oordeel", "voorwaarde", "persoonsgegeven", "gestopt_sinds"]
    private static let counts = [
        "gevraagd", "vastgelegd", "gebruikt", "gemist", "rijp_vastgelegd", "rijp_gebruikt", "zichtbaar", "blind",
        "gemeten",
    ]
}

extension ReportedField {
    /// Reads a row of `velden.csv`.
    fileprivate init(_ row: TableRow) throws(FeedbackError) {
        let name = try row.name("veld")
        let verdict = try row.word("oordeel", .verdicts)
        let condition = try row.word("voorwaarde", .conditions)
        self.init(
            key: name.key, name: name.name, counts: try Counts(row), verdict: verdict,
            condition: verdict == .drop ? condition : nil, personalData: try row.word("persoonsgegeven", .personalData),
            stoppedSince: row["gestopt_sinds"] == TableRow.leftOut ? nil : try row.date("gestopt_sinds"))
    }
}

extension ReportedField.Counts {
    /// Reads the counts in a row, none of which is above that of which it is a part.
    fileprivate init(_ row: TableRow) throws(FeedbackError) {
        self.init()
        asked = try row.count("gevraagd")
        captured = try row.count("vastgelegd", of: ("gevraagd", asked))
        used = try row.count("gebruikt", of: ("vastgelegd", captured))
        missing = try row.count("gemist")
        let mature = "rijp_vastgelegd"
        matureCaptured = try row.count(mature, of: ("vastgelegd", captured))
        matureUsed = try row.count("rijp_gebruikt", of: (mature, matureCaptured))
        visible = try row.count("zichtbaar", of: (mature, matureCaptured))
        blind = try row.count("blind", of: (mature, matureCaptured))
        measured = try row.count("gemeten", of: (mature, matureCaptured))
    }
}

extension TableRow {
    /// The count in a column that counts a part of what `whole` counts.
    fileprivate func count(
        _ column: String, of whole: (column: String, count: ReportedCount)
    ) throws(FeedbackError) -> ReportedCount {
        let count = try count(column)
        if let most = whole.count.most, count.least > most {
            throw error(.moreThan(column: column, whole: whole.column))
        }
        return count
    }
}

extension ReportedCount {
    /// The least that the count can be.
    fileprivate var least: Int {
        switch self {
        case .exact(let count): count
        case .fewer: 1
        case .leftOut, .absent: 0
        }
    }

    /// The most that it can be; nil where it can be anything.
    fileprivate var most: Int? {
        switch self {
        case .exact(let count): count
        case .fewer(let limit): limit - 1
        case .leftOut, .absent: nil
        }
    }
}
