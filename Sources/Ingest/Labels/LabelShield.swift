import Configuration
import RegistrationLog

/// The names in the input that look like personal data, and what is shown instead.
///
/// A name that is shielded in one column is shielded everywhere; `kcc.yaml` shows it again by spelling it.
struct LabelShield {
    /// Where names were shielded, in order of file, then column.
    private(set) var findings: [ShieldedLabels] = []
    /// The compared forms of the shielded names, by what they are names of.
    private var keys: [LabelKind: Set<String>] = [:]
    /// What is shown instead.
    private var names: [LabelKind: [String: String]] = [:]
    /// What stands instead of names that are not shown.
    let substitutes: SubstituteLabels
    private let spelled: SpelledNames
    private let aliases: NameAliases
    /// The names that are one since they do not recur, in compared form.
    let grouped: [LabelKind: Set<String>]

    /// Looks through the names of `files`, whose rows add up to `tallies` and the log, and replaces them by `substitutes`;
    /// `grouped` are one in the log already.
    ///
    /// - Complexity: Linear in the different names of each file.
    init(
        _ files: [InputFindings], _ tallies: [FileTally], _ log: RegistrationLog, _ configuration: Configuration,
        _ substitutes: SubstituteLabels, grouped: [LabelKind: Set<String>] = [:]
    ) {
        self.grouped = grouped
        spelled = configuration.spelledNames
        aliases = configuration.aliases
        self.substitutes = substitutes
        let placeholders = Placeholders(configuration.placeholders)
        for (index, (file, tally)) in zip(files, tallies).enumerated() {
            guard let findings = file.findings, let mapping = file.opened.placement?.mapping else { continue }
            let answers = findings.plan.answers.map(\.index)
            for column in LabelColumn.all(of: mapping, answers: answers, tally, placeholders) {
                shield(column, of: FileID(index))
            }
        }
        name(.product, log.products.map(\.key))
        name(.field, log.fields.map(\.key))
        name(.action, log.actionTypes.map(\.key))
        name(.channel, log.attributes.channels.values.map(\.key))
        name(.department, log.attributes.departments.values.map(\.key))
    }

    /// Whether `name` is one that is shown instead of another.
    func isReplacement(_ name: String, as kind: LabelKind) -> Bool { names[kind]?.values.contains(name) ?? false }

    private mutating func shield(_ column: LabelColumn, of file: FileID) {
        var screening = LabelScreening()
        for name in column.names { screening.add(Normalisation.compared(name)) }
        for (pattern, found) in screening.shielded.sorted(by: { $0.key < $1.key }) {
            let unspelled = found.filter { name in
                let meanings = meanings(of: name, as: column.kind)
                return !meanings.allSatisfy {
                    spelled.contains($0, as: column.kind) || grouped[column.kind]?.contains($0) ?? false
                }
            }
            guard !unspelled.isEmpty else { continue }
            for name in unspelled {
                let hidden = meanings(of: name, as: column.kind).filter { !spelled.contains($0, as: column.kind) }
                keys[column.kind, default: []].formUnion(hidden)
            }
            findings.append(
                ShieldedLabels(
                    file: file, location: column.location(of: unspelled), kind: column.kind, pattern: pattern,
                    count: unspelled.count))
        }
    }

    /// The names in the log that a name of a file stands for.
    private func meanings(of name: String, as kind: LabelKind) -> [String] {
        switch kind {
        case .product: aliases.products.names(of: name)
        case .field: aliases.fields.names(of: name)
        case .action, .channel, .department: [name]
        }
    }

    /// Numbers the shielded names of one kind by their ranks among `all`, past numbers that a name bears itself.
    private mutating func name(_ kind: LabelKind, _ all: [String]) {
        guard let shielded = keys[kind] else { return }
        let taken = Set(all)
        var next = 0
        for (index, key) in all.enumerated() where shielded.contains(key) {
            next = max(next, index) + 1
            while taken.contains(Normalisation.compared(substitutes.shieldedName(kind, next))) { next += 1 }
            names[kind, default: [:]][key] = substitutes.shieldedName(kind, next)
        }
    }
}

extension LabelShield {
    /// `log` with the shielded names replaced; no form of them is left in it.
    func covering(_ log: RegistrationLog) -> RegistrationLog {
        if names.isEmpty { return log }
        return log.renaming(
            products: log.products.map { product in
                cover(product.key, .product).map { Product(key: $0.key, name: $0.name) } ?? product
            },
            fields: log.fields.map { field in
                cover(field.key, .field).map { Field(key: $0.key, name: $0.name) } ?? field
            },
            actionTypes: log.actionTypes.map { action in
                cover(action.key, .action).map { ActionType(key: $0.key, name: $0.name) } ?? action
            }, channels: covered(log.attributes.channels, .channel),
            departments: covered(log.attributes.departments, .department))
    }

    private func covered(_ column: AttributeColumn, _ kind: LabelKind) -> [AttributeValue] {
        column.values.map { value in
            cover(value.key, kind).map { AttributeValue(key: $0.key, name: $0.name) } ?? value
        }
    }

    private func cover(_ key: String, _ kind: LabelKind) -> (key: String, name: String)? {
        names[kind]?[key].map { (Normalisation.compared($0), $0) }
    }

    /// The name of a field as a file spells it, or what is shown instead.
    func covering(field name: String) -> String {
        let key = aliases.fields.name(of: Normalisation.compared(name))
        if grouped[.field]?.contains(key) ?? false { return substitutes.otherNames }
        if let shown = names[.field]?[key] { return shown }
        // A question of a sample that no registration asks is in no log, and has no number.
        return keys[.field]?.contains(key) ?? false ? substitutes.shieldedName(.field) : name
    }

    /// The compared forms that fields had before they were shielded, by those under which they stand in a log as it is shown.
    var hiddenFieldKeys: [String: String] {
        Dictionary((names[.field] ?? [:]).map { (Normalisation.compared($1), $0) }) { first, _ in first }
    }

    /// The compared form under which the field with this one stands in a log as it is shown.
    func shownKey(ofField key: String) -> String { shownKey(key, as: .field) }

    /// The compared form under which the name of a kind with this one stands there.
    func shownKey(_ key: String, as kind: LabelKind) -> String { names[kind]?[key].map(Normalisation.compared) ?? key }

    /// The name of the column numbered `number`, from 1, which is used so, or what is shown instead.
    ///
    /// A column in a role has a known name, or one that `kcc.yaml` spells; a field has that of the field.
    func covering(column name: String, _ number: Int, use: ColumnUse) -> String {
        switch use {
        case .field: return covering(field: name)
        case .read(_, .name), .read(_, .synonym), .read(_, .configured), .readPast, .nameless: return name
        case .read(_, .content), .ignored, .unused:
            let isPersonal = PersonalDataLook(ofLabel: Normalisation.compared(name)).pattern != nil
            return isPersonal ? substitutes.shieldedColumn(number) : name
        }
    }

    /// The rejected rows of a file with `mapping`, whose columns at fault are named as they are shown.
    func covering(_ rejected: [RejectedRow], _ mapping: ColumnMapping?) -> [RejectedRow] {
        let columns = Dictionary((mapping?.names ?? []).enumerated().map { ($1, $0) }) { first, _ in first }
        return rejected.map { row in
            row.position.column.flatMap { columns[$0] }.map { covering(row, column: $0, of: mapping) } ?? row
        }
    }

    /// A rejected row, whose column at fault, `column`, is named as it is shown.
    private func covering(_ rejected: RejectedRow, column: Int, of mapping: ColumnMapping?) -> RejectedRow {
        let name = mapping?.names[column] ?? ""
        // A column at fault that is in no role by its name holds answers.
        let use = mapping?.uses[column] == .field ? ColumnUse.unused : mapping?.uses[column] ?? .unused
        let position = rejected.position
        return RejectedRow(
            position: SourcePosition(
                file: position.file, line: position.line, byte: position.byte,
                column: covering(column: name, column + 1, use: use)), reason: rejected.reason)
    }
}
