package import Configuration
import Ingest
package import RegistrationLog

/// An item of `files` in `kcc.yaml`, in lines without indentation.
struct ProposedRule {
    /// The lines, the first of which begins the item.
    private(set) var lines: [String]

    /// The item that says of the file called `name` all that was made of it.
    ///
    /// - Throws: `YamlError` where a name cannot be written.
    init(of file: PlacedFileDescription, name: String) throws {
        lines = ["- match: \(try YAMLText.quoted(ShellPattern.literal(name)))"]
        add("kind: \(file.kind.value.ruleKind.rawValue)")
        if file.file.form == .text {
            let delimiter = file.file.delimiter.value
            add("encoding: \(file.file.encoding.value)")
            add("delimiter: \(try YAMLText.quoted(delimiter == "\t" ? "tab" : String(delimiter)))")
        }
        if let format = file.file.dateFormat {
            add("date_format: \(format.value.rawValue)")
            if file.hasAmbiguousDates, let other = format.value.monthFirst {
                add("# The dates read as well with the month first: \(other.rawValue).")
            }
        }
        if let other = file.headerOf {
            add("header_of: \(YAMLText.plainOrQuoted(other))")
        } else {
            add("header_line: \(file.headerLine.value)")
        }
        let columns = Self.columns(of: file)
        if !columns.isEmpty { add("columns:") }
        for (role, name) in columns { add("  \(role): \(try YAMLText.quoted(name))") }
    }

    /// The item with which the file called `name` would be placed, instead of the `rule` that holds for it already where one does, with
    /// what that says of its text; nil where `kcc.yaml` cannot help.
    ///
    /// Where `candidates` for a role are known, the likeliest is; a text that the user must fill in is an ellipsis. Where the
    /// header may be that of another file, it says so alone.
    /// - Throws: `YamlError` where a name cannot be written.
    init?(
        settling problem: PlacementProblem, name: String, rule: FileRule? = nil, candidates: [ColumnCandidates] = [],
        headerOf: String? = nil
    ) throws {
        lines = ["- match: \(try YAMLText.quoted(rule?.match.text ?? ShellPattern.literal(name)))"]
        for line in try rule?.dialectLines ?? [] { add(line) }
        if let headerOf {
            add("header_of: \(YAMLText.plainOrQuoted(headerOf))")
            return
        }
        switch problem {
        case .ambiguousColumns(let role, let columns):
            add("columns: { \(role): \(try YAMLText.quoted(columns.first ?? "…")) }")
        case .missingColumns(_, let known, let missing):
            if known.isEmpty { add("header_line: 1  # The line with the names of the columns.") }
            let likeliest = { (role: String) in candidates.first { $0.role == role }?.columns.first }
            let columns = try missing.map { "\($0): \(try YAMLText.quoted(likeliest($0) ?? "…"))" }
            add("columns: { \(columns.joined(separator: ", ")) }")
            for candidate in candidates where candidate.columns.count > 1 {
                add("# \(candidate.role) could also be \(try YAMLText.list(Array(candidate.columns.dropFirst()))).")
            }
            let constant = missing.filter { likeliest($0) == nil }.compactMap(ColumnRole.init(rawValue:)).filter(
                \.canBeConstant)
            for role in constant {
                add(
                    "# Where all rows have one \(role.rawValue): values: { \(role.rawValue): \(try YAMLText.quoted("…")) }"
                )
            }
        case .missingConfiguredColumn(let role, _):
            add("columns: { \(role): \(try YAMLText.quoted("…")) }")
        case .missingConditionColumn:
            add("rows: [{ column: \(try YAMLText.quoted("…")), is: [\(try YAMLText.quoted("…"))] }]")
        case .unreadableHeader, .noHeader:
            add("header_line: 1  # The line with the names of the columns.")
        case .empty, .notText, .extensionNotRead, .notRegular, .hiddenSheet, .sheetWithoutCells, .nestedArchive,
            .encrypted,
            .linkInArchive, .leavesArchive:
            add("kind: ignore")
        case .unreadableName, .readOnce:
            return nil
        }
    }

    private mutating func add(_ line: String) { lines.append("  " + line) }

    /// The columns in a role, by role; those of one role of which there can be several are left to be found again.
    private static func columns(of file: PlacedFileDescription) -> [(role: String, name: String)] {
        var columns: [String: String] = [:]
        let hasSingleName = { (column: PlacedFileDescription.Column) in
            file.columns.count { ColumnName($0.name) == ColumnName(column.name) } == 1
        }
        for column in file.columns where !column.isShielded {
            switch column.use {
            case .read(let role, .content):
                // A name can be given to one column of answers only.
                let isSingle = file.columns.count { $0.use.role == role } == 1
                if isSingle, hasSingleName(column) { columns[role] = column.name }
            // A question of a sample may be called as one of its columns, and only where it stands distinguishes them.
            case .read(let role, _):
                if file.kind.value != .survey || hasSingleName(column) { columns[role] = column.name }
            case .readPast(let role, _):
                // Of columns of one name it depends on the name how many are read past.
                if hasSingleName(column), columns[role] == nil { columns[role] = column.name }
            case .field, .ignored, .nameless, .unused: continue
            }
        }
        return ColumnRole.allCases.compactMap { role in columns[role.rawValue].map { (role.rawValue, $0) } }
    }
}

extension ColumnUse {
    /// The role in which a column is read; nil where it is in none.
    fileprivate var role: String? {
        if case .read(let role, _) = self { return role }
        return nil
    }
}

extension PlacementProblem {
    /// The lines of `kcc.yaml` with which the file called `name` would be placed, with the likeliest of `candidates`, or under the header
    /// of another; none where it cannot help.
    ///
    /// - Throws: `YamlError` where a name cannot be written.
    package func settlingLines(
        name: String, rule: FileRule? = nil, candidates: [ColumnCandidates] = [], headerOf: String? = nil
    ) throws -> [String] {
        guard
            let rule = try ProposedRule(
                settling: self, name: name, rule: rule, candidates: candidates, headerOf: headerOf)
        else { return [] }
        return ["files:"] + rule.lines.map { "  " + $0 }
    }
}

extension FileRule {
    /// The lines that say how the text of its files is written.
    ///
    /// - Throws: `YamlError` where the delimiter cannot be written.
    fileprivate var dialectLines: [String] {
        get throws {
            var lines: [String] = []
            if let encoding { lines.append("encoding: \(encoding.name)") }
            if let delimiter {
                let character = delimiter.scalar == "\t" ? "tab" : String(delimiter.scalar)
                lines.append("delimiter: \(try YAMLText.quoted(character))")
            }
            if quotesAreLetters { lines.append("quotes: none") }
            if escapesWithBackslash { lines.append("escape: backslash") }
            return lines
        }
    }
}

extension FileKind {
    /// What `kcc.yaml` calls a file of this kind.
    fileprivate var ruleKind: FileRule.Kind {
        switch self {
        case .survey: .survey
        case .longRegistrations, .wideRegistrations: .registrations
        case .followUps: .followUps
        case .signals: .signals
        case .links: .links
        }
    }
}
