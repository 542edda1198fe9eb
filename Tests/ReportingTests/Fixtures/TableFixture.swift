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
                products: [], totals: TotalFigures(), protocolChanges: [], observationEnd: nil, warnings: [])),
        wording: .dutch)

    /// What is told of `analysis` by an empty log.
    static func publication(of analysis: Analysis, settings: AnalysisSettings = AnalysisSettings()) -> Publication {
        Publication(
            analysis,
            of: RegistrationLog(
                products: [], fields: [], actionTypes: [], registrations: RegistrationTable(),
                followUps: FollowUpTable(), signals: [], filesNamingFields: []),
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
        actionTypes: [], registrations: RegistrationTable(), followUps: FollowUpTable(), signals: [],
        filesNamingFields: [])

    private static let analysis = Analysis(
        products: [passport, formula], totals: TotalFigures(of: [passport, formula]), protocolChanges: [],
        // 31 December 2024, 16:45 in the Netherlands: 20,088 days and 56,700 s after the epoch.
        observationEnd: Timestamp(instant: 20_088 * 86_400 + 56_700, utcOffset: 3_600, precision: .minute),
        warnings: [])

    private static let passport = ProductFigures(
        product: ProductID(0), key: "paspoort; verlengen", name: "Paspoort; verlengen", registrations: 7, mature: 3,
        withFollowUp: 2, answers: 10, usedAnswers: 2, missing: 4, droppableAnswers: 0,
        horizon: FollowUpHorizon(days: 30, source: .product),
        lag: LagSummary(medianSeconds: 4_320, percentile95Seconds: 12_960),
        coverage: CoverageCurve(steps: [Ratio(0, 2), Ratio(2, 2), Ratio(2, 2), Ratio(2, 2)]),
        months: [
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 3), registrations: 4, answers: 6, usedAnswers: 2),
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 12), registrations: 3, answers: 4, usedAnswers: 0),
        ],
        fields: [telephone, birthplace, licencePlate], signals: 2)

    /// A product of which nothing was answered, with a name that a spreadsheet would run.
    private static let formula = ProductFigures(
        product: ProductID(1), key: "=1+1", name: "=1+1", registrations: 1, mature: 0, withFollowUp: 0, answers: 0,
        usedAnswers: 0, missing: 0, droppableAnswers: 0, horizon: FollowUpHorizon(days: 20, source: .configured),
        lag: nil, coverage: CoverageCurve(steps: [Ratio(0, 0), Ratio(0, 0)]),
        months: [
            MonthFigures(
                month: CalendarMonth(year: 2024, month: 12), registrations: 1, answers: 0, usedAnswers: 0)
        ],
        fields: [
            field(FieldID(0), "telefoonnummer", "Telefoonnummer", asked: 1, observable: 0, verdict: .neverAnswered)
        ], signals: 0)

    /// Used; the interval is that of 1 of 3.
    private static let telephone = FieldFigures(
        field: FieldID(0), key: "telefoonnummer", name: "Telefoonnummer", asked: 7, captured: 6, used: 2,
        matureCaptured: 3, matureUsed: 1, missing: 1, evidence: telephoneEvidence, chance: 0, observable: 5,
        beneficiaries: telephoneBeneficiaries, firstUse: CalendarDate(year: 2024, month: 3, day: 5),
        lastUse: CalendarDate(year: 2024, month: 4, day: 1),
        lag: LagSummary(medianSeconds: 12_960, percentile95Seconds: 12_960), signals: 2,
        usageInterval: WilsonInterval(lower: 0.06149194472039621, upper: 0.7923403991979522), zeroUseBound: nil,
        stillNeeded: nil, personalData: PersonalDataFinding(.contact, by: .configured),
        judgement: Judgement(.keep, on: [.oftenUsed(2, beneficiaries: .told(telephoneBeneficiaries)), .missed(1)]))

    /// Without use; the interval is that of 0 of 2, with the rounding error that it has in floating point.
    private static let birthplace = FieldFigures(
        field: FieldID(1), key: "@geboorteplaats", name: "@geboorteplaats", asked: 4, captured: 4, used: 0,
        matureCaptured: 2, matureUsed: 0, missing: 0, evidence: EvidenceCounts(), chance: 1, observable: 3,
        beneficiaries: BeneficiaryCounts(), firstUse: nil, lastUse: nil, lag: nil, signals: 0,
        usageInterval: WilsonInterval(lower: -1e-17, upper: 0.6576197724933469), zeroUseBound: 0.7763932022500211,
        stillNeeded: 297, personalData: nil,
        judgement: Judgement(.insufficientData, on: [.tooFewCaptures(stillNeeded: .told(297))]))

    /// Only missed.
    private static let licencePlate = field(
        FieldID(2), "kenteken", "kenteken", asked: 0, missing: 3, observable: 3, verdict: nil)

    private static let telephoneEvidence = {
        var counts = EvidenceCounts()
        counts.explicit = 2
        counts.carried = 1
        return counts
    }()

    private static let telephoneBeneficiaries = {
        var counts = BeneficiaryCounts()
        counts.citizen = 1
        counts.both = 1
        return counts
    }()

    private static func field(
        _ id: FieldID, _ key: String, _ name: String, asked: Int, missing: Int = 0, observable: Int,
        verdict: Verdict?
    ) -> FieldFigures {
        FieldFigures(
            field: id, key: key, name: name, asked: asked, captured: 0, used: 0, matureCaptured: 0, matureUsed: 0,
            missing: missing, evidence: EvidenceCounts(), chance: 0, observable: observable,
            beneficiaries: BeneficiaryCounts(), firstUse: nil, lastUse: nil, lag: nil, signals: 0,
            usageInterval: nil, zeroUseBound: nil, stillNeeded: nil, personalData: nil,
            judgement: verdict.map {
                Judgement(
                    $0, on: [.neverAnswered(asked: .exact(asked))] + (missing > 0 ? [.missed(.exact(missing))] : []))
            })
    }
}
