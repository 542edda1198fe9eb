import RegistrationLog

@testable import Metrics
@testable import Reporting

/// A year of a small municipality, written out by hand: four products with every verdict, and all that a page can show.
enum PageFixture {
    /// The year as it is reported.
    static let input = input(of: municipality, settings: settings, ledger: ledger, warnings: warnings)

    /// The text of the page of `input`.
    static func page(_ input: ReportInput) throws -> String {
        String(decoding: try ReportPage.file(for: input).bytes, as: UTF8.self)
    }

    /// A run over the products that are sketched.
    static func input(
        of sketches: [ProductSketch], settings: AnalysisSettings = AnalysisSettings(),
        ledger: IntakeLedger = cleanLedger, changes: [ProtocolChangeFigures] = [], warnings: [AnalysisWarning] = [],
        signals: [Signal] = [], name: String = "2024"
    ) -> ReportInput {
        var firstField = 0
        let products = sketches.enumerated().map { position, sketch in
            defer { firstField += sketch.questions.count }
            return sketch.exactFigures(position: position, firstField: firstField)
        }
        let analysis = Analysis(
            products: products, totals: TotalFigures(of: products, threshold: settings.threshold),
            protocolChanges: changes,
            sources: sources(of: ledger), days: nil,
            // 31 December 2024 in the Netherlands: 20,088 days after the epoch.
            observationEnd: products.isEmpty
                ? nil : Timestamp(instant: 20_088 * 86_400, utcOffset: 3_600, precision: .day),
            warnings: warnings)
        return ReportInput(
            name: name, version: "1.2.3",
            publication: Publication(
                analysis, of: log(of: products, and: signals), ledger: ledger, settings: settings, substitutes: .dutch),
            wording: .dutch)
    }

    /// For each file of follow-up the source that it is called after, which was silent for nine days.
    private static func sources(of ledger: IntakeLedger) -> [SourceFigures?] {
        ledger.files.map { file in
            guard case .placed(let placed) = file.placement, placed.kind == .followUps else { return nil }
            return SourceFigures(number: 0, name: file.name, silentDays: 9, unaskedNames: [])
        }
    }

    /// A run with a signal about a product that has no registrations.
    static func input(withSignalOutside sketches: [ProductSketch]) -> ReportInput {
        let signal = Signal(
            time: Timestamp(instant: 0, utcOffset: 0, precision: .day), product: ProductID(sketches.count), field: nil,
            text: "Vaak gevraagd")
        return input(of: sketches, signals: [signal])
    }

    /// A log that holds the names and, for each signal counted, one that can be quoted.
    private static func log(of products: [ProductFigures], and others: [Signal]) -> RegistrationLog {
        let time = Timestamp(instant: 19_800 * 86_400, utcOffset: 7_200, precision: .day)
        let signals = products.flatMap { product -> [Signal] in
            let ofQuestions = product.fields.flatMap { field in
                (0..<field.counts.signals.all).map { number in
                    Signal(
                        time: time, product: product.product, field: field.field,
                        text: "Burgers vragen waarom wij dit willen weten (\(number + 1))",
                        direction: direction(number, of: field.counts.signals))
                }
            }
            return ofQuestions
                + (0..<product.counts.otherSignals).map { _ in
                    Signal(time: time, product: product.product, field: nil, text: "Het gesprek duurt te lang")
                }
        }
        return RegistrationLog(
            products: products.map { Product(key: $0.key, name: $0.name) } + [Product(key: "elders", name: "Elders")],
            fields: products.flatMap(\.fields).map { Field(key: $0.key, name: $0.name) }, actionTypes: [],
            registrations: RegistrationTable(), followUp: LoggedFollowUp(), signals: signals + others,
            answerPatterns: [], attributes: RegistrationAttributes())
    }

    /// What the signal `number` of a question says of it: first those that it is not needed, then those that it is.
    private static func direction(_ number: Int, of signals: QuestionSignals<Int>) -> SignalDirection? {
        if number < signals.needless { return .needless }
        return number < signals.needless + signals.needed ? .needed : nil
    }

    /// A warning that comes with figures.
    static let warnings: [AnalysisWarning] = [
        .isolatedObservationEnd(
            last: CalendarDate(dayNumber: 20_188), previous: CalendarDate(dayNumber: 20_088)),
        .copiedRecords(source: "vervolg/acties.csv", product: "Rijbewijs vernieuwen"),
    ]
}
