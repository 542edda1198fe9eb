import Foundation
import Ingest
import Inspection
import Metrics
import RegistrationLog
import Reporting

/// What `inspect --json` prints, by the keys of `kcc.yaml` where it has them; what does not apply is left out.
struct InspectionRecord: Encodable {
    /// A setting with where it came from.
    struct Origin<Value: Encodable>: Encodable {
        let value: Value
        let origin: String
    }

    /// A file.
    struct File: Encodable {
        let name: String
        let bytes: Int?
        let match: String?
        /// `placed`, `lookup`, `ignored` or `not placed`.
        let status: String
        var problem: String?
        /// The names in the header of a file that was not placed; null where one may not be shown.
        var header: [String?]?
        /// How the dates of such a file are written, by the number of their column from 1.
        var dateColumns: [String: String]?
        /// The columns that could be in a role that is missing, by role, the likeliest first.
        var candidates: [String: [String]]?
        /// The lines of `kcc.yaml` that would have it placed.
        var settledBy: [String]?
        var kind: Origin<String>?
        /// `wide` or `long`.
        var shape: String?
        var encoding: Origin<String>?
        var delimiter: Origin<String>?
        /// `none` where `kcc.yaml` says that quotes are letters.
        var quotes: Origin<String>?
        /// `backslash` where `kcc.yaml` says that it escapes.
        var escape: Origin<String>?
        var lineEnds: String?
        var separatorLine: Bool?
        var headerLine: Origin<Int>?
        /// What `kcc.yaml` calls the file whose header is that of this one.
        var headerOf: String?
        var dateFormat: Origin<String>?
        var ambiguousDates: Bool?
        var columns: [Column]?
        var values: [String: String]?
        var fields: [String]?
        /// Those of the fields of a follow-up file that no registration asks.
        var unaskedFields: [String]?
        /// Those of the columns that are fields which are called like what systems keep.
        var systemColumns: [String]?
        var rows: Rows?
        var firstRejected: [Rejection]?
        let warnings: [String]
        /// The problem and the warnings for other programs.
        let messages: [Message]
    }

    /// A column of a file that was placed.
    struct Column: Encodable {
        let name: String
        /// `read`, `read past`, `field`, `ignored`, `no name` or `no role`.
        let use: String
        let role: String?
        let origin: String?
    }

    /// What became of the rows of a file.
    struct Rows: Encodable {
        let rows: Int
        let accepted: Int
        let duplicates: Int
        let outOfSelection: Int
        let rejected: Int
        let short: Int
        let repeatedHeaders: Int
        let orphans: Int?
        let beforeRegistration: Int?
    }

    /// A rejected row.
    struct Rejection: Encodable {
        let line: Int
        let column: String?
        let reason: String
        /// The same for other programs.
        let message: Message
    }

    let configuration: String?
    let timezone: Origin<String>
    let placeholders: Origin<[String]>
    let patternsWithoutFile: [String]
    let warnings: [String]
    /// What is reported of no single file, for other programs.
    let messages: [Message]
    let files: [File]

    /// The record as JSON: keys sorted, indented, with a line end behind it; what could steer a terminal is escaped.
    ///
    /// - Throws: `EncodingError`, which no value of these types gives cause for.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return printableJSON(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
    }
}

extension InspectionRecord {
    /// Records what `inspection` found, and what is wrong with `sources` of follow-up.
    ///
    /// - Throws: `YamlError` where lines of `kcc.yaml` cannot be written.
    init(_ inspection: Inspection, _ sources: [SourceWarning] = []) throws {
        let names = inspection.files.map(\.name)
        configuration = inspection.configurationPath
        timezone = Origin(value: inspection.timeZone.value, origin: InspectionWords.text(inspection.timeZone.origin))
        placeholders = Origin(
            value: inspection.placeholders.value, origin: InspectionWords.text(inspection.placeholders.origin))
        patternsWithoutFile = inspection.patternsWithoutFile
        let reported =
            try Message.attention(to: inspection, sources, fileNames: names)
            + inspection.warnings.map { Message($0, fileNames: names, substitutes: inspection.substitutes) }
        warnings = reported.map(\.text)
        messages = reported
        files = try inspection.files.map { try File($0, names, inspection.substitutes) }
    }
}

extension InspectionRecord.File {
    fileprivate init(_ file: FileDescription, _ names: [String], _ substitutes: SubstituteLabels) throws {
        name = file.name
        bytes = file.bytes
        match = file.pattern
        let reported = file.warnings.map { Message($0, fileNames: names, substitutes: substitutes) }
        warnings = reported.map(\.text)
        if case .notPlaced(let problem, _) = file.reading {
            messages = [Message(problem, file: file.name)] + reported
        } else {
            messages = reported
        }
        switch file.reading {
        case .lookup: status = "lookup"
        case .ignored: status = "ignored"
        case .notPlaced(let problem, let text):
            status = "not placed"
            self.problem = Message(problem).text
            header = text.header
            let form = text.form?.isSheet == true ? nil : text.form
            encoding = form.map { InspectionRecord.Origin(Setting($0.encoding, .detected)) { $0 } }
            delimiter = form.map {
                InspectionRecord.Origin(Setting($0.delimiter, .detected)) { InspectionWords.text(delimiter: $0) }
            }
            lineEnds = form.map { InspectionWords.text($0.layout.lineEnding) }
            headerLine = text.form.map { InspectionRecord.Origin(Setting($0.headerLine, .detected)) { $0 } }
            dateColumns = text.dates.reduce(into: [:]) { $0[String($1.column + 1)] = $1.format.rawValue }
            settledBy = try problem.settlingLines(
                name: file.name, rule: file.rule, candidates: text.candidates,
                headerOf: text.headerOf)
            let ranked = text.candidates + text.numberedCandidates
            candidates =
                ranked.isEmpty
                ? nil : ranked.reduce(into: [:]) { $0[$1.role] = $1.columns }
        case .placed(let placed):
            status = "placed"
            add(placed, in: file, names)
        }
    }

    private mutating func add(_ placed: PlacedFileDescription, in file: FileDescription, _ names: [String]) {
        kind = InspectionRecord.Origin(
            value: placed.kind.value.configurationName, origin: InspectionWords.text(placed.kind.origin))
        shape = placed.shape
        if placed.file.form == .text {
            encoding = InspectionRecord.Origin(placed.file.encoding) { $0 }
            delimiter = InspectionRecord.Origin(placed.file.delimiter) { InspectionWords.text(delimiter: $0) }
            quotes = file.configuredQuotes.map { InspectionRecord.Origin(Setting($0, .configured)) { $0 } }
            escape = file.configuredEscape.map { InspectionRecord.Origin(Setting($0, .configured)) { $0 } }
            lineEnds = InspectionWords.text(placed.layout.lineEnding)
            separatorLine = placed.layout.hasSeparatorLine
        }
        headerOf = placed.headerOf
        if placed.headerOf == nil { headerLine = InspectionRecord.Origin(placed.headerLine) { $0 } }
        dateFormat = placed.file.dateFormat.map { InspectionRecord.Origin($0, \.rawValue) }
        ambiguousDates = placed.file.dateFormat == nil ? nil : placed.hasAmbiguousDates
        columns = placed.columns.map(InspectionRecord.Column.init)
        values = placed.constants.reduce(into: [:]) { $0[$1.role] = $1.value }
        fields = placed.fields
        unaskedFields = placed.kind.value == .followUps ? placed.unaskedFields : nil
        systemColumns = placed.systemColumns.isEmpty ? nil : placed.systemColumns
        rows = InspectionRecord.Rows(
            rows: placed.rows.rows, accepted: placed.rows.accepted, duplicates: placed.rows.duplicates,
            outOfSelection: placed.rows.outOfSelection, rejected: placed.rows.rejectedTotal, short: placed.rows.short,
            repeatedHeaders: placed.rows.repeatedHeaders, orphans: placed.rows.orphans,
            beforeRegistration: placed.rows.beforeRegistration)
        firstRejected = placed.firstRejected.map { row in
            InspectionRecord.Rejection(
                line: row.position.line, column: row.position.column,
                reason: Message(row.reason, fileNames: names).text, message: Message(row, fileNames: names))
        }
    }
}

extension InspectionRecord.Origin {
    fileprivate init<Found>(_ setting: Setting<Found>, _ text: (Found) -> Value) {
        self.init(value: text(setting.value), origin: InspectionWords.text(setting.origin))
    }
}

extension InspectionRecord.Column {
    fileprivate init(_ column: PlacedFileDescription.Column) {
        name = column.name
        switch column.use {
        case .read(let role, let origin): (use, self.role, self.origin) = ("read", role, InspectionWords.text(origin))
        case .readPast(let role, let origin):
            (use, self.role, self.origin) = ("read past", role, InspectionWords.text(origin))
        case .field: (use, role, origin) = ("field", nil, nil)
        case .ignored: (use, role, origin) = ("ignored", nil, InspectionWords.text(SettingOrigin.configured))
        case .nameless: (use, role, origin) = ("no name", nil, nil)
        case .unused: (use, role, origin) = ("no role", nil, nil)
        }
    }
}

extension PlacedFileDescription {
    /// Whether a row is a registration or an answer; nil for other kinds.
    fileprivate var shape: String? {
        switch kind.value {
        case .longRegistrations: "long"
        case .wideRegistrations: "wide"
        case .survey, .followUps, .signals, .links: nil
        }
    }
}
