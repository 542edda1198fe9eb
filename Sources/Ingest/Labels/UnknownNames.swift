import Configuration
import RegistrationLog

/// Finds the names in `kcc.yaml` that name nothing in the input.
struct UnknownNames {
    /// For how many names the one that may be meant is looked for.
    private static let mostCompared = 20

    private let configuration: Configuration
    /// The files for which each item of `files` holds.
    private let ruled: RuledFiles
    /// For each kind the compared forms that occur.
    private var seen: [UnknownName.Kind: Set<String>] = [:]
    /// For each kind the names that may be meant, as they are shown.
    private var candidates: [UnknownName.Kind: [String]] = [:]

    /// Looks through what was read of `files`: `log` as it was assembled, and as it is `shown`.
    ///
    /// - Complexity: Linear in the different names, the names in follow-up actions, and what the items of `files` list.
    init(
        _ configuration: Configuration, _ files: [InputFindings], _ tallies: [FileTally], _ log: RegistrationLog,
        shown: RegistrationLog
    ) {
        self.configuration = configuration
        ruled = RuledFiles(files, configuration.files)
        let fields = Self.fields(in: tallies, log, configuration.aliases.fields)
        for kind in [UnknownName.Kind.product, .changedProduct] {
            seen[kind] = Set(log.products.map(\.key))
            candidates[kind] = shown.products.filter { !$0.isGroup }.map(\.name)
        }
        for kind in [UnknownName.Kind.field, .requiredField] {
            seen[kind] = fields
            candidates[kind] = shown.fields.filter { !$0.isGroup && fields.contains($0.key) }.map(\.name)
        }
        // A row of a sample is an action too, which the log has only as it is shown.
        seen[.action] = Set((log.actionTypes + shown.actionTypes).map(\.key))
        candidates[.action] = shown.actionTypes.filter { !$0.isGroup }.map(\.name)
    }

    /// The fields that some file has a column or a row for, or that an action or a signal names, in compared form.
    private static func fields(in tallies: [FileTally], _ log: RegistrationLog, _ aliases: AliasTable) -> Set<String> {
        var keys: Set<String> = []
        for tally in tallies {
            for number in 0..<tally.fields.count {
                let key = Normalisation.compared(tally.fields.string(number))
                keys.insert(key)
                keys.formUnion(aliases.names(of: key))
            }
        }
        var sets: Set<FieldSetID> = []
        for action in log.followUps.indices { sets.insert(log.followUps.fieldSet(of: action)) }
        for set in sets { keys.formUnion(log.followUps.fields(of: set).map { log.fields[$0.index].key }) }
        keys.formUnion(log.signals.compactMap(\.field).map { log.fields[$0.index].key })
        return keys
    }

    /// A warning for each name that names nothing, in the order in which they stand in the file.
    var warnings: [IntakeWarning] {
        var unknown: [UnknownName] = []
        var compared = 0
        for name in configuration.writtenNames where !isKnown(name) {
            let isCompared = compared < Self.mostCompared
            compared += 1
            let nearest = isCompared ? nearest(to: name) : nil
            // What an action requires may be a question that nobody asks yet.
            if name.kind == .requiredField, isCompared, nearest == nil { continue }
            unknown.append(
                UnknownName(
                    kind: name.kind, name: name.name, line: name.line, nearest: nearest,
                    isProtected: name.isProtected))
        }
        return unknown.sorted { $0.line < $1.line }.map { IntakeWarning.unknownName($0) }
    }

    private func isKnown(_ name: WrittenName) -> Bool {
        switch name.kind {
        case .product, .changedProduct, .field, .requiredField, .action: seen[name.kind]?.contains(name.key) ?? false
        case .files: ruled.holds(name.item)
        case .ignoredColumn, .fieldColumn:
            ruled.columns(of: name.item).map { $0.contains(ColumnName(name.name)) } ?? true
        }
    }

    private func nearest(to name: WrittenName) -> String? {
        switch name.kind {
        case .files: nil
        case .ignoredColumn, .fieldColumn: NearestName.of(name.name, among: ruled.names(of: name.item))
        default: NearestName.of(name.name, among: candidates[name.kind] ?? [])
        }
    }
}

/// For which files each item of `files` in `kcc.yaml` holds; two that say the same are one.
private struct RuledFiles {
    /// By the position of an item the first that says the same.
    private let firsts: [Int]
    /// By that, the mappings of the files for which it holds that were placed.
    private var mappings: [Int: [ColumnMapping]] = [:]
    /// By that, the columns of these files, where an item lists some.
    private var columns: [Int: Set<ColumnName>] = [:]

    init(_ files: [InputFindings], _ rules: [FileRule]) {
        var positions: [FileRule: Int] = [:]
        firsts = rules.enumerated().map { position, rule in
            if let first = positions[rule] { return first }
            positions[rule] = position
            return position
        }
        for file in files {
            guard let rule = file.opened.rule, let position = positions[rule] else { continue }
            let mapping = file.opened.placement?.mapping
            mappings[position, default: []] += mapping.map { [$0] } ?? []
        }
        for (position, rule) in rules.enumerated() where !rule.ignoredColumns.isEmpty || !rule.fieldColumns.isEmpty {
            guard columns[firsts[position]] == nil, let all = mappings[firsts[position]], !all.isEmpty else { continue }
            columns[firsts[position]] = Set(all.lazy.flatMap(\.names).map(ColumnName.init))
        }
    }

    /// Whether the item at `position` holds for any file.
    func holds(_ position: Int?) -> Bool { position.map { mappings[firsts[$0]] != nil } ?? false }

    /// The columns of the files for which the item at `position` holds; nil where none of these was placed.
    func columns(of position: Int?) -> Set<ColumnName>? { position.flatMap { columns[firsts[$0]] } }

    /// The names of these columns, in order of the files.
    func names(of position: Int?) -> [String] {
        position.flatMap { mappings[firsts[$0]] }.map { $0.flatMap(\.names) } ?? []
    }
}
