import Configuration
import RegistrationLog

/// Finds the names in `kcc.yaml` that name nothing in the input.
struct UnknownNames {
    private let configuration: Configuration
    private let files: [InputFindings]
    /// For each kind the compared forms that occur.
    private var seen: [UnknownName.Kind: Set<String>] = [:]
    /// For each kind the names that may be meant, as they are shown.
    private var candidates: [UnknownName.Kind: [String]] = [:]

    /// Looks through what was read of `files`: `log` as it was assembled, and as it is `shown`.
    ///
    /// - Complexity: Linear in the different names, and the names in follow-up actions.
    init(
        _ configuration: Configuration, _ files: [InputFindings], _ tallies: [FileTally], _ log: RegistrationLog,
        shown: RegistrationLog
    ) {
        self.configuration = configuration
        self.files = files
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
        for name in configuration.writtenNames where !isKnown(name) {
            let nearest = nearest(to: name)
            // What an action requires may be a question that nobody asks yet.
            if name.kind == .requiredField, nearest == nil { continue }
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
        case .files: files.contains { $0.opened.rule == rule(of: name) }
        case .ignoredColumn, .fieldColumn:
            columns(for: name).map { $0.contains { ColumnName($0) == ColumnName(name.name) } } ?? true
        }
    }

    private func nearest(to name: WrittenName) -> String? {
        switch name.kind {
        case .files: nil
        case .ignoredColumn, .fieldColumn: NearestName.of(name.name, among: columns(for: name) ?? [])
        default: NearestName.of(name.name, among: candidates[name.kind] ?? [])
        }
    }

    private func rule(of name: WrittenName) -> FileRule? { name.item.map { configuration.files[$0] } }

    /// The columns without a role in the files for which the item holds; nil where none of them was placed.
    private func columns(for name: WrittenName) -> [String]? {
        let mappings = files.filter { $0.opened.rule == rule(of: name) }.compactMap { $0.opened.placement?.mapping }
        return mappings.isEmpty ? nil : mappings.flatMap(\.names)
    }
}
