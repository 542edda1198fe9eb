package import Configuration
public import RegistrationLog

/// What was made of an input file, for a person who wants to know before believing the figures; no captured value is
/// in it.
public struct FileDescription: Sendable {
    /// How the file was taken in.
    public enum Reading: Sendable {
        /// It was read.
        case placed(PlacedFileDescription)
        /// `kcc.yaml` has keys looked up in it, and it holds no rows of its own.
        case lookup
        /// `kcc.yaml` says to ignore it.
        case ignored
        /// It could not be read; what its beginning looks like.
        case notPlaced(PlacementProblem, UnplacedText)
    }

    /// The name relative to the path that was given.
    public let name: String
    /// The size as stored, in bytes; nil for standard input.
    public let bytes: Int?
    /// The pattern in `kcc.yaml` whose item holds for it; nil where none does.
    public var pattern: String? { rule?.match.text }
    /// What `kcc.yaml` says of its quotes; nil where it says nothing.
    public var configuredQuotes: String? { rule?.quotesAreLetters == true ? "none" : nil }
    /// What `kcc.yaml` says that escapes in it; nil where it says nothing.
    public var configuredEscape: String? { rule?.escapesWithBackslash == true ? "backslash" : nil }
    /// How it was taken in.
    public package(set) var reading: Reading
    /// What the user should know of it.
    public package(set) var warnings: [IntakeWarning]
    /// What `kcc.yaml` says of it.
    package let rule: FileRule?
}

/// What was made of a file that was read.
public struct PlacedFileDescription: Sendable {
    /// A column and what it is for.
    public struct Column: Hashable, Sendable {
        /// The name as the header spells it, trimmed.
        public let name: String
        /// What it is for.
        public let use: ColumnUse
        /// Whether the name stands for another, which is not shown.
        public var isShielded = false
    }

    /// A role without a column.
    public struct Constant: Hashable, Sendable {
        /// The role, named as in `kcc.yaml`.
        public let role: String
        /// What `kcc.yaml` says that every row holds.
        public let value: String
    }

    /// What kind of rows it holds.
    public let kind: Setting<FileKind>
    /// Encoding, delimiter and date format.
    public let file: PlacedFile
    /// How lines end.
    public let layout: TextLayout
    /// What `kcc.yaml` calls the file whose header is that of this one; nil where it has its own.
    public let headerOf: String?
    /// The physical line of the header, from 1; of the first row where the header is that of another file.
    public let headerLine: Setting<Int>
    /// Whether its dates read as well with the month first.
    public let hasAmbiguousDates: Bool
    /// The columns, in order of the header.
    public let columns: [Column]
    /// The roles for which `kcc.yaml` gives a value, in order of the documentation.
    public let constants: [Constant]
    /// The fields that it asks, names or has a column for, as it spells them, in order of first appearance; then those
    /// that only lists of used fields name, as they are shown.
    public package(set) var fields: [String]
    /// Those of ``fields`` of a follow-up file that no registration asks.
    public package(set) var unaskedFields: [String] = []
    /// Those of the columns that are fields which are called like what systems keep: perhaps no questions.
    public package(set) var systemColumns: [String]
    /// What became of its rows.
    public let rows: RowCounts
    /// The rows that were rejected first, at most ``FileDescription/shownRejections``.
    public let firstRejected: [RejectedRow]
    /// The one reason for most of its rejected rows; nil where none was rejected.
    public let mainRejection: MainRejection?
}

extension FileDescription {
    /// How many rejected rows of a file are named.
    public static let shownRejections = 5

    /// What was made of all `files`, of which `tallies` and `ledger` say what became.
    ///
    /// - Complexity: Linear in files, columns, different fields and rejected rows.
    static func all(
        of files: [InputFindings], _ tallies: [FileTally], _ ledger: IntakeLedger, _ shield: LabelShield
    ) -> [FileDescription] {
        let rejected = Dictionary(grouping: ledger.rejectedRows, by: \.position.file)
        return files.indices.map { index in
            let (file, findings) = (files[index].opened, files[index].findings)
            return FileDescription(
                name: file.input.name, bytes: file.input.bytes,
                reading: reading(
                    of: file, findings, tallies[index].fields, ledger.files[index],
                    rejected[FileID(index)] ?? [], shield),
                warnings: (findings?.warnings(FileID(index), tallies[index]) ?? [])
                    + file.unplacedWarnings(FileID(index))
                    + shield.findings.filter { $0.file == FileID(index) }.map { .shieldedLabels($0) },
                rule: file.rule)
        }
    }

    private static func reading(
        of file: OpenedFile, _ findings: FileFindings?, _ fields: ByteTable, _ account: IntakeFile,
        _ rejected: [RejectedRow], _ shield: LabelShield
    ) -> Reading {
        switch (file.outcome, findings) {
        case (.placed(let placement), let findings?):
            .placed(
                PlacedFileDescription(
                    placement, findings, fields, account, kindIsConfigured: file.rule?.kind != nil,
                    rejected: rejected, shield))
        case (.notPlaced(let problem, let text), _): .notPlaced(problem, text)
        case (.lookup, _): .lookup
        default: .ignored
        }
    }

    /// The description for who asked for all names: nothing is said of names that are not shown.
    package var withAllNames: FileDescription {
        var description = self
        description.warnings.removeAll { warning in
            if case .hiddenColumns = warning { return true }
            return false
        }
        return description
    }

    /// The description without the names in the header of a file that was not placed, but for those that are known, unless
    /// it looks like a header: without one the first record is citizens' data.
    package var withoutUnknownNames: FileDescription {
        guard case .notPlaced(let problem, var text) = reading, !text.isHeader else { return self }
        text.header = text.header.map { name in name.flatMap { ColumnName($0).isKnown ? $0 : nil } }
        text.hideCandidates()
        return FileDescription(
            name: name, bytes: bytes, reading: .notPlaced(problem, text), warnings: warnings, rule: rule)
    }
}

extension PlacedFileDescription {
    fileprivate init(
        _ placement: Placement, _ findings: FileFindings, _ fields: ByteTable, _ account: IntakeFile,
        kindIsConfigured: Bool, rejected: [RejectedRow], _ shield: LabelShield
    ) {
        let mapping = placement.mapping
        kind = Setting(mapping.kind, kindIsConfigured ? .configured : .detected)
        file = findings.placed
        layout = placement.layout
        headerOf = placement.headerOf
        headerLine = placement.headerLine
        hasAmbiguousDates = findings.hasAmbiguousDates
        let answers = Set(findings.plan.answers.map(\.index))
        let fieldNames = Dictionary(mapping.fields.map { ($0.index, $0.name) }) { first, _ in first }
        columns = mapping.names.indices.map { column in
            let isRecognised = mapping.uses[column] == .field && answers.contains(column)
            let use = isRecognised ? .read(role: ColumnRole.answers.rawValue, .content) : mapping.uses[column]
            let name = fieldNames[column] ?? mapping.names[column]
            let shown = shield.covering(column: name, column + 1, use: use)
            return Column(name: shown, use: use, isShielded: shown != name)
        }
        constants = ColumnRole.allCases.compactMap { role in
            mapping.constants[role].map { Constant(role: role.rawValue, value: $0) }
        }
        var seen: Set<String> = []
        var seenShown: Set<String> = []
        self.fields = (0..<fields.count).map(fields.string).filter {
            seen.insert(Normalisation.compared($0)).inserted
        }.map(shield.covering(field:)).filter { seenShown.insert($0).inserted }
        systemColumns = mapping.systemColumns
        rows = account.rows ?? RowCounts()
        mainRejection = account.mainRejection
        firstRejected = Array(rejected.prefix(FileDescription.shownRejections))
    }
}
