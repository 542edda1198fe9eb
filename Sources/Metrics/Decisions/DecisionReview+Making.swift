public import RegistrationLog
import Threads

extension DecisionReview {
    /// Holds what was decided against `log`.
    ///
    /// What stands in the list counts since its day, in registrations of the period that do not lie after the observation end: a
    /// question that was to go is asked in none of them, one that was to come in at least one. A rule is held against the
    /// registrations in which its condition holds, as far as these show it: by channel or department, not by an answer.
    ///
    /// - Parameters:
    ///   - list: The list, whose names are those of the log: no alias is looked up.
    ///   - log: The log.
    ///   - analysis: Its figures, as they are published, with every count.
    ///   - settings: What the user decided.
    ///   - threads: On how many threads products are computed side by side.
    ///   - followUp: What follow-up shows of the log; nil where it holds no moment at all.
    /// - Complexity: O(*n* + *d* log *d*) for *n* registrations with their answers and *d* decisions.
    public init(
        of list: DecisionList, in log: RegistrationLog, _ analysis: PublishedAnalysis, settings: AnalysisSettings,
        threads: Int, followUp: ObservedFollowUp?
    ) {
        let lastDay = followUp?.end.moment.localDate
        let names = DecisionNames(of: log, list)
        let taken = list.decisions.compactMap { TakenDecision($0, names, lastDay: lastDay) }
        var counts: [SinceQuestion: SinceCounts] = [:]
        if let followUp {
            counts = SinceQuestion.counts(of: taken.compactMap(\.question), in: log, followUp.study, threads)
        }
        self.init(
            file: list.file,
            decisions: taken.map { decision in
                decision.reviewed(
                    in: log, decision.question.flatMap { counts[$0] }, settings: settings, lastDay: lastDay)
            },
            newQuestions: Self.newQuestions(of: analysis, unlike: list, names),
            stopRuleMissing: settings.stopRuleMissing, lastDay: lastDay)
    }

    /// The questions that are still asked and that no row of `list` names.
    private static func newQuestions(
        of analysis: PublishedAnalysis, unlike list: DecisionList, _ names: DecisionNames
    ) -> [NewQuestion] {
        var listed: [ProductID: Set<FieldID>] = [:]
        for row in list.decisions {
            guard let product = names.product(of: row), let field = names.field(of: row) else { continue }
            listed[product, default: []].insert(field)
        }
        return analysis.products.filter { !$0.label.isGroup }.flatMap { product in
            product.fields.filter { field in
                field.counts.asked.isPositive && !field.isStopped && !field.label.isGroup
                    && listed[product.product]?.contains(field.field) != true
            }
            .map { NewQuestion(product: product.label, field: $0.label) }
        }
    }
}

extension SinceQuestion {
    /// What the log shows of each of `questions`.
    fileprivate static func counts(
        of questions: [SinceQuestion], in log: RegistrationLog, _ study: FollowUpStudy, _ threads: Int
    ) -> [SinceQuestion: SinceCounts] {
        let questions = Set(questions)
        guard !questions.isEmpty else { return [:] }
        let byProduct = Array(Dictionary(grouping: questions, by: \.product))
        let counted = concurrentMap(byProduct, threads: threads) { product, questions in
            zip(
                questions,
                SinceTally.counts(
                    of: questions, study.uses[product.index], in: log, maturity: study.maturities[product.index]))
        }
        return Dictionary(counted.joined().map { ($0, $1) }) { first, _ in first }
    }
}
