import RegistrationLog

@testable import Metrics
@testable import Reporting

/// The figures of a product, written down as its questions.
struct ProductSketch {
    var name: String
    var registrations: Int
    var mature: Int
    var withFollowUp: Int
    var horizon = FollowUpHorizon(days: 20, source: .product)
    /// Of the registrations with use, how many the first 0, 1, 2, … questions help; the last is all of them.
    var helped: [Int] = []
    /// The curve itself, where missed answers put the last of them out of reach; nil where ``helped`` says it.
    var curve: [Ratio]?
    /// Registrations of each month of 2024, from January.
    var months: [Int]
    /// Answers of each of these months; nil where every contact has as many.
    var monthlyAnswers: [Int]?
    /// Signals about the product as a whole.
    var signals = 0
    /// Hours a year still to win, and those that were won; nil where nobody says how long a question takes.
    var hours: (toWin: Double, won: Double)?
    /// Since when there were no conversations; nil where there were of late.
    var silentSince: CalendarDate?
    var clustering = Clustering.undeterminable
    /// How many of its registrations samples hold.
    var sample = SampleCounts(drawn: 0, lookedAt: 0)
    /// What a sample would bring.
    var outlook: SampleOutlook?
    /// The months of the calendar that its log of less than a year did not see.
    var unseenMonths: [Int] = []
    var questions: [QuestionSketch]

    /// The figures of the product at `position`, whose questions are the fields from `firstField`.
    func exactFigures(position: Int, firstField: Int) -> ProductFigures {
        let fields = questions.enumerated().map { $1.exactFigures(FieldID(firstField + $0)) }
        func sum(_ count: KeyPath<FieldCounts<Int>, Int>) -> Int {
            fields.reduce(0) { $0 + $1.counts[keyPath: count] }
        }
        let (answers, used) = (sum(\.captured), sum(\.used))
        let droppable = fields.filter { $0.verdict == .drop }.reduce(0) { $0 + $1.counts.captured }
        return ProductFigures(
            product: ProductID(position), label: Product(key: name.lowercased(), name: name),
            counts: ProductCounts(
                registrations: registrations, mature: mature, withFollowUp: withFollowUp, answers: answers,
                usedAnswers: used, missing: sum(\.missing), droppableAnswers: droppable, otherSignals: signals),
            sample: sample, outlook: outlook, horizon: horizon, clustering: clustering,
            lag: used > 0 ? LagSummary(medianSeconds: 129_600, percentile95Seconds: 1_209_600) : nil,
            coverage: CoverageCurve(
                steps: curve
                    ?? (helped.isEmpty
                        ? Array(repeating: Ratio(0, 0), count: fields.count + 1)
                        : helped.map { Ratio($0, helped.last ?? 0) })),
            months: months.enumerated().filter { $0.element > 0 }.map { month, registrations in
                MonthFigures(
                    month: CalendarMonth(year: 2024, month: month + 1), registrations: registrations,
                    answers: monthlyAnswers?[month] ?? registrations * answers / max(1, self.registrations),
                    usedAnswers: registrations * used / max(1, self.registrations))
            },
            // As if all registrations were recent.
            present: ProductPresent(
                questionsPerContact: Ratio(answers, registrations),
                proposedQuestionsPerContact: Ratio(answers - droppable, registrations),
                lastDay: silentSince ?? CalendarDate(year: 2024, month: 12, day: 31), isSilent: silentSince != nil,
                hoursToWin: hours?.toWin, hoursWon: hours?.won),
            unseenMonths: unseenMonths, fields: fields)
    }

    /// The figures as they are published where nothing is suppressed.
    func figures() -> PublishedProduct? {
        PageFixture.input(of: [self]).analysis.products.first
    }
}
