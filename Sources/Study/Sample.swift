import Configuration
import Ingest
public import Metrics
import RegistrationLog

/// The sample of a log: what is drawn, and why so much.
public struct Sample: Sendable {
    /// The name of the sample: that of the log, a blank, and its last day.
    public let name: String
    /// The products, in the order of the report.
    public let products: [SampledProduct]

    /// Draws the sample of `input`: of each product, or of `products` alone, as many as are needed, or `size`.
    ///
    /// Registrations are drawn in the order of their codes, so that the same log gives the same sample, in whatever files and order it
    /// comes, and a larger one holds the smaller. What an earlier sheet of the same sample says is filled in.
    ///
    /// - Precondition: `input` was read with ``StudyOptions/keepsProvenance``.
    /// - Throws: ``SampleError`` where nothing can be drawn.
    /// - Complexity: that of the figures, and a checksum for each registration that can be drawn.
    public init(of input: StudyInput, size: Int?, products: [String]?, _ options: StudyOptions) throws(SampleError) {
        guard let provenance = input.provenance else { preconditionFailure("The input was read without its ids.") }
        let log = input.log
        let chosen = try Self.chosen(products, of: input)
        let frame = SampleFrame(
            of: log, settings: input.configuration.settings, size: size, threads: options.threads)
        guard let lastDay = frame.lastDay else { throw .nothingToDraw }
        name = "\(Self.line(input.name)) \(lastDay.iso8601)"
        let strata = frame.strata.filter { stratum in
            !stratum.population.isEmpty && (chosen?.contains(stratum.product) ?? true)
        }
        guard !strata.isEmpty else { throw .nothingToDraw }
        let entries = SampleEntries(of: log, sample: name)
        let sheets = strata.map { [name] stratum in
            let product = log.products[stratum.product.index]
            let drawn = stratum.population.map { position in
                (
                    position: position,
                    code: SampleCode(
                        sample: name, productKey: product.key, id: Array(provenance.identifier(of: position)))
                )
            }
            .sorted { $0.code < $1.code }.prefix(stratum.outlook.size)
            return (stratum: stratum, product: product, drawn: drawn)
        }
        let actions = FollowUpList(of: log, on: Set(sheets.lazy.flatMap(\.drawn).map(\.position)))
        self.products = sheets.map { [name] stratum, product, drawn in
            SampledProduct(
                sheet: SampleSheet(
                    sample: name, product: product.name,
                    questions: stratum.questions.map { log.fields[$0.index].name },
                    rows: drawn.map { position, code in
                        SampleSheet.Row(
                            id: String(decoding: provenance.identifier(of: position), as: UTF8.self), code: code.text,
                            time: log.registrations.time(of: position), actions: actions.actions(of: position),
                            entry: entries.entry(of: position, questions: stratum.questions))
                    }), outlook: stratum.outlook)
        }
    }

    /// The products that are called so; nil where all are meant.
    private static func chosen(_ names: [String]?, of input: StudyInput) throws(SampleError) -> Set<ProductID>? {
        guard let names else { return nil }
        let products = input.log.products.map { (key: $0.key, name: $0.name) }
        var chosen: Set<ProductID> = []
        for name in names {
            guard let index = input.configuration.aliases.products.index(of: name, among: products) else {
                throw .unknownProduct(name, nearest: NearestName.of(name, among: products.map(\.name)))
            }
            chosen.insert(ProductID(index))
        }
        return chosen
    }

    /// A name on one line: it stands in a cell, and behind it a line end in what codes are taken of.
    private static func line(_ name: String) -> String {
        String(
            String.UnicodeScalarView(name.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}

/// Why no sample can be drawn.
public enum SampleError: Error, Equatable {
    /// The input has no product that is called so; the nearest name that it has.
    case unknownProduct(String, nearest: String?)
    /// No product has a registration that can be drawn.
    case nothingToDraw
}

/// What the log says of one sample already, by the position of registrations.
private struct SampleEntries {
    private let log: RegistrationLog
    private let rows: [UInt32: [SurveyTable.Row]]

    init(of log: RegistrationLog, sample: String) {
        self.log = log
        let own = log.survey.rows.filter { log.survey.samples[$0.sample.index] == sample && $0.outcome != .open }
        rows = Dictionary(grouping: own, by: \.registration)
    }

    /// What is filled in of the registration at `position`, of several rows all marks; nil where nothing is.
    func entry(of position: Int, questions: [FieldID]) -> SampleSheet.Entry? {
        guard let rows = rows[UInt32(position)] else { return nil }
        let marked = Set(rows.flatMap { log.survey.fields(of: $0.marked) })
        let gaining = Set(rows.compactMap(\.beneficiary))
        let beneficiary = gaining.count > 1 ? Beneficiary.both : gaining.first
        return SampleSheet.Entry(
            outcome: rows.contains { $0.outcome == .lookedAt } ? .lookedAt : .notFound,
            marked: Set(questions.indices.filter { marked.contains(questions[$0]) }), beneficiary: beneficiary)
    }
}

/// The follow-up actions of registrations, at or after their time, in order of time.
private struct FollowUpList {
    private let log: RegistrationLog
    private let actions: [Int: [Int]]

    /// Gathers the actions on the registrations at `positions`.
    init(of log: RegistrationLog, on positions: Set<Int>) {
        self.log = log
        var actions: [Int: [Int]] = [:]
        for action in log.followUps.indices {
            let time = log.followUps.time(of: action)
            for position in log.followUps.registrations(of: action)
            where positions.contains(position) && time.isAtOrAfter(log.registrations.time(of: position)) {
                actions[position, default: []].append(action)
            }
        }
        self.actions = actions
    }

    func actions(of position: Int) -> [SampleSheet.Action] {
        (actions[position] ?? []).sorted { (log.followUps.time(of: $0), $0) < (log.followUps.time(of: $1), $1) }.map {
            SampleSheet.Action(
                type: log.actionTypes[log.followUps[$0].type.index].name, time: log.followUps.time(of: $0))
        }
    }
}
