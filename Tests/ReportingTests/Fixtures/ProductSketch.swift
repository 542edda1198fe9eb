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
    /// Registrations of each month of 2024, from January.
    var months: [Int]
    /// Signals about the product as a whole.
    var signals = 0
    var questions: [QuestionSketch]

    /// The figures of the product at `position`, whose questions are the fields from `firstField`.
    func exactFigures(position: Int, firstField: Int) -> ProductFigures {
        let fields = questions.enumerated().map { $1.exactFigures(FieldID(firstField + $0)) }
        let answers = fields.reduce(0) { $0 + $1.captured }
        let used = fields.reduce(0) { $0 + $1.used }
        return ProductFigures(
            product: ProductID(position), key: name.lowercased(), name: name, registrations: registrations,
            mature: mature, withFollowUp: withFollowUp, answers: answers, usedAnswers: used,
            missing: fields.reduce(0) { $0 + $1.missing },
            droppableAnswers: fields.filter { $0.verdict == .drop }.reduce(0) { $0 + $1.captured }, horizon: horizon,
            lag: used > 0 ? LagSummary(medianSeconds: 129_600, percentile95Seconds: 1_209_600) : nil,
            coverage: CoverageCurve(
                steps: helped.isEmpty
                    ? Array(repeating: Ratio(0, 0), count: fields.count + 1)
                    : helped.map { Ratio($0, helped.last ?? 0) }),
            months: months.enumerated().filter { $0.element > 0 }.map { month, registrations in
                MonthFigures(
                    month: CalendarMonth(year: 2024, month: month + 1), registrations: registrations,
                    answers: registrations * answers / max(1, self.registrations),
                    usedAnswers: registrations * used / max(1, self.registrations))
            },
            fields: fields, signals: signals + fields.reduce(0) { $0 + $1.signals })
    }

    /// The figures as they are told where nothing is suppressed.
    func figures() -> PublishedProduct? {
        PageFixture.input(of: [self]).analysis.products.first
    }
}
