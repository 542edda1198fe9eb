import Ingest
public import Metrics
public import RegistrationLog

extension Study {
    /// Simulates what was decided in `list`, or else what the report proposes on its own.
    ///
    /// What was answered to some questions may have to be read from the files once more.
    ///
    /// - Parameters:
    ///   - list: What was decided; nil for the report's own proposals.
    ///   - threads: On how many threads products are simulated side by side.
    /// - Returns: What would have happened.
    /// - Throws: ``ProposalError`` where the list does not fit the log, or `IngestError` where a file cannot be read once more.
    /// - Complexity: that of ``Simulation``, and of reading the files with registrations.
    public func simulation(of list: DecisionList?, threads: Int) throws -> Simulation {
        let plan = try list.map { try SimulationPlan($0, for: self) } ?? SimulationPlan(proposedBy: publication)
        let fields = plan.answeredFields
        var answers: AnswerReading?
        if !fields.isEmpty {
            answers = try input.answers(to: fields)
            if answers == nil { throw ProposalError.readOnce }
        }
        return Simulation(
            of: log, plan, publication: publication, followUp: followUp, threads: threads, answers: answers)
    }
}

extension SimulationPlan {
    /// Takes what was decided in `list` as what is simulated in the log of `study`.
    ///
    /// Every row must be of a product and of a question that the log has, whatever it decides. Where several rows are of one question,
    /// as those with its rule are, what asks less counts.
    ///
    /// - Throws: ``ProposalError`` where a row or a rule does not fit the log.
    /// - Complexity: O(*n*) for *n* rows, rules, products and fields.
    init(_ list: DecisionList, for study: Study) throws(ProposalError) {
        self.init()
        let names = NamesOfLog(of: study.log, study.input.configuration)
        let rules = Dictionary(list.rules.map { (Question($0.product, $0.field), $0) }) { first, _ in first }
        let isFoundHere = Self.overlaps(list.days, study.publication.analysis.days)
        for row in list.decisions {
            guard let product = names.product(called: row.product) else {
                throw .unknownProduct(row.product.name, line: row.line, nearest: names.nearestProduct(to: row.product))
            }
            guard let field = names.field(called: row.field) else {
                throw .unknownQuestion(
                    row.field.name, line: row.line, nearest: names.nearestField(to: row.field, of: product))
            }
            guard row.outcome == .restrict else {
                if let change = row.outcome.flatMap(PlannedChange.init) { add(change, to: field, of: product) }
                continue
            }
            guard let rule = rules[Question(row.product, row.field)] else {
                throw .withoutRule(question: row.field.name, product: row.product.name, line: row.line)
            }
            let attribute = try Self.attribute(of: rule, product, names, study.log)
            add(
                .restrict(
                    PlannedCondition(attribute: attribute, values: rule.values, isFoundHere: isFoundHere)),
                to: field, of: product)
        }
    }

    /// What the condition of `rule` is about in the log.
    private static func attribute(
        of rule: ListedRule, _ product: ProductID, _ names: NamesOfLog, _ log: RegistrationLog
    ) throws(ProposalError) -> RuleAttribute {
        switch rule.attribute {
        case .registration(let attribute): return .registration(attribute)
        case .answer(let name):
            guard let field = names.field(called: name) else {
                throw .unknownSubject(
                    name.name, question: rule.field.name, product: rule.product.name,
                    nearest: names.nearestField(to: name, of: product))
            }
            return .answer(to: field, name: log.fields[field.index].name)
        }
    }

    /// Whether rules of a report on these days may have been found in registrations of `log` days: unless the report says that all of
    /// its own came before.
    private static func overlaps(
        _ days: ClosedRange<CalendarDate>?, _ log: ClosedRange<CalendarDate>?
    ) -> Bool {
        guard let days, let log else { return true }
        return days.upperBound >= log.lowerBound
    }
}

/// A question of a product as a list names both.
private struct Question: Hashable {
    private let product: String
    private let field: String

    init(_ product: ListedName, _ field: ListedName) {
        self.product = product.key
        self.field = field.key
    }
}
