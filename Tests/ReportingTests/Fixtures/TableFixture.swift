@testable import Metrics
import RegistrationLog

@testable import Reporting

/// A small run written out by hand, in which every column of every table has a filled and an empty cell.
enum TableFixture {
    /// The run: two products, five files and two rejected rows.
    static let input = ReportInput(
        name: "2024", version: "1.2.3",
        publication: Publication(analysis, of: log, ledger: ledger, settings: settings, substitutes: .dutch),
        wording: .dutch)

    /// A run that read nothing.
    static let emptyInput = ReportInput(
        name: "leeg", version: "1.2.3",
        publication: publication(
            of: Analysis(
                products: [], totals: TotalFigures(of: [], threshold: Ratio(1, 100)), protocolChanges: [], sources: [],
                days: nil, observationEnd: nil, warnings: [])),
        wording: .dutch)

    /// What is published of `analysis` by an empty log.
    static func publication(of analysis: Analysis, settings: AnalysisSettings = AnalysisSettings()) -> Publication {
        Publication(
            analysis,
            of: RegistrationLog(
                products: [], fields: [], actionTypes: [], registrations: RegistrationTable(),
                followUp: LoggedFollowUp(), signals: [], answerPatterns: [], attributes: RegistrationAttributes()),
            ledger: IntakeLedger(), settings: settings, substitutes: .dutch)
    }

    /// The text of the CSV file `name` in `dialect`; nil when there is no such file.
    static func text(of name: String, in dialect: CSVDialect) throws -> String? {
        try ReportTables.files(for: input, dialect: dialect).first { $0.name == name }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Tables do not read the log: all their names stand in the figures.
    private static let log = RegistrationLog(
        products: [
            Product(key: "paspoort; verlengen", name: "Paspoort; verlengen"), Product(key: "=1+1", name: "=1+1"),
        ],
        fields: [
            Field(key: "telefoonnummer", name: "Telefoonnummer"),
            Field(key: "@geboorteplaats", name: "@geboorteplaats"),
            Field(key: "kenteken", name: "kenteken"),
        ],
        actionTypes: [], registrations: RegistrationTable(), followUp: LoggedFollowUp(), signals: [],
        answerPatterns: [], attributes: RegistrationAttributes())

    private static let analysis = Analysis(
        products: [passport, formula],
        totals: TotalFigures(of: [passport, formula], threshold: Ratio(1, 100)), protocolChanges: [],
        sources: [nil, SourceFigures(number: 0, name: "archief/vervolg.csv", silentDays: 12, unaskedNames: [])],
        // The first of March and the twentieth of December 2024.
        days: CalendarDate(dayNumber: 19_783)...CalendarDate(dayNumber: 20_077),
        // 31 December 2024, 16:45 in the Netherlands: 20,088 days and 56,700 s after the epoch.
        observationEnd: Timestamp(instant: 20_088 * 86_400 + 56_700, utcOffset: 3_600, precision: .minute),
        warnings: [])

    private static let passport = ProductFigures(
        product: ProductID(0), label: Product(key: "paspoort; verlengen", name: "Paspoort; verlengen"),
        counts: ProductCounts(
            registrations: 7, mature: 3, withFollowUp: 2, answers: 10, usedAnswers: 2, missing: 4, droppableAnswers: 0,
            otherSignals: 0),
        sample: SampleCounts(drawn: 2, lookedAt: 1), outlook: nil,
        horizon: FollowUpHorizon(days: 60, source: .minimum), clustering: Clustering(hundredths: 125),
        lag: LagSummary(medianSeconds: 4_320, percentile95Seconds: 12_960),
        coverage: CoverageCurve(steps: [Ratio(0, 2), Ratio(2, 2), Ratio(2, 2), Ratio(2, 2)]),
        months: [
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 3), registrations: 4, answers: 6, usedAnswers: 2),
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 12), registrations: 3, answers: 4, usedAnswers: 0),
        ],
        present: ProductPresent(
            questionsPerContact: Ratio(4, 3), proposedQuestionsPerContact: Ratio(2, 3),
            lastDay: CalendarDate(year: 2024, month: 12, day: 20), isSilent: false, hoursToWin: 1.25, hoursWon: 0),
        unseenMonths: [], fields: [telephone, birthplace, licencePlate])

    /// A product of which nothing was answered, with a name that a spreadsheet would run.
    private static let formula = ProductFigures(
        product: ProductID(1), label: Product(key: "=1+1", name: "=1+1"),
        counts: ProductCounts(
            registrations: 1, mature: 0, withFollowUp: 0, answers: 0, usedAnswers: 0, missing: 0, droppableAnswers: 0,
            otherSignals: 0),
        sample: SampleCounts(drawn: 0, lookedAt: 0), outlook: nil,
        horizon: FollowUpHorizon(days: 20, source: .configured), clustering: .undeterminable, lag: nil,
        coverage: CoverageCurve(steps: [Ratio(0, 0), Ratio(0, 0)]),
        months: [
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 12), registrations: 1, answers: 0, usedAnswers: 0)
        ],
        present: ProductPresent(
            questionsPerContact: Ratio(0, 0), proposedQuestionsPerContact: Ratio(0, 0), lastDay: nil, isSilent: true,
            hoursToWin: nil, hoursWon: nil),
        unseenMonths: [], fields: [neverAnswered])
}
