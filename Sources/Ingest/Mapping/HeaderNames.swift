import Configuration
import RegistrationLog

/// The names in a header, with what each could stand for: what `kcc.yaml` says of a column goes before its name.
struct HeaderNames {
    /// The names as the header spells them, trimmed.
    let names: [String]
    /// The values of roles that `kcc.yaml` gives without a column.
    let constants: [ColumnRole: String]
    /// The columns that `kcc.yaml` says to ignore.
    let ignored: Set<Int>
    /// The columns that `kcc.yaml` puts in a role, by role.
    private let configured: [ColumnRole: [Int]]
    /// What the other columns could stand for by their names.
    private let matches: [[ColumnRole: ColumnNameMatch]]

    /// Looks at the cells of a header under what `rule` says of its file.
    ///
    /// - Throws: ``PlacementProblem/missingConfiguredColumn(role:column:)`` for a column that it does not have.
    init(_ cells: [String], rule: FileRule?) throws(PlacementProblem) {
        names = cells.map(Normalisation.shown)
        constants = rule?.values ?? [:]
        let compared = names.map(ColumnName.init)
        var configured: [ColumnRole: [Int]] = [:]
        for role in ColumnRole.allCases {
            guard let name = rule?.columns[role] else { continue }
            let columns = compared.indices.filter { compared[$0] == ColumnName(name) }
            if columns.isEmpty { throw .missingConfiguredColumn(role: role.rawValue, column: name) }
            configured[role] = columns
        }
        let taken = Set(configured.values.joined())
        let ignoredNames = Set((rule?.ignoredColumns ?? []).map(ColumnName.init))
        let ignored = Set(compared.indices.filter { ignoredNames.contains(compared[$0]) }).subtracting(taken)
        matches = compared.indices.map { column in
            guard !taken.contains(column), !ignored.contains(column) else { return [:] }
            return ColumnRole.matches[compared[column]] ?? [:]
        }
        self.configured = configured
        self.ignored = ignored
    }

    /// The column that is read in `role`; nil where there is none, or `kcc.yaml` gives a value in its place.
    ///
    /// - Throws: ``PlacementProblem/ambiguousColumns(role:columns:)`` where two columns bear other names for it.
    func column(in role: ColumnRole) throws(PlacementProblem) -> Int? {
        if constants[role] != nil { return nil }
        if let columns = configured[role] { return columns.first }
        let exact = columns(named: role, .exact)
        let synonyms = columns(named: role, .synonym)
        if exact.isEmpty, synonyms.count > 1 {
            throw .ambiguousColumns(role: role.rawValue, columns: synonyms.map { names[$0] })
        }
        return exact.first ?? synonyms.first
    }

    /// The columns that are read past for `role`: every one of an employee's names, else as for a role that is read.
    func columnsReadPast(in role: ColumnRole) -> [Int] {
        let exact = columns(named: role, .exact)
        let synonyms = columns(named: role, .synonym)
        if role == .employee { return (configured[role] ?? []) + exact + synonyms }
        if let columns = configured[role] { return columns }
        return exact.isEmpty ? synonyms : Array(exact.prefix(1))
    }

    /// The roles in which `kcc.yaml` puts a column.
    var configuredRoles: [ColumnRole] { ColumnRole.allCases.filter { configured[$0] != nil } }

    /// Why `column` is in `role`.
    func origin(of column: Int, in role: ColumnRole) -> RoleOrigin {
        if configured[role]?.contains(column) == true { return .configured }
        return matches[column][role] == .exact ? .name : .synonym
    }

    /// What a file of `kind` must have and this header lacks: of each group of roles the first.
    func missingRoles(of kind: FileKind) -> [ColumnRole] {
        kind.requiredRoles.filter { group in !group.contains(where: has) }.compactMap(\.first)
    }

    /// What the nearest of `kinds` lacks: the one with the fewest missing columns, of these the one that knows most of
    /// the columns there are, of these the first; the first of all where none knows a column.
    func missingColumns(of kinds: [FileKind]) -> PlacementProblem {
        let candidates = kinds.map { kind in
            (kind, missing: missingRoles(of: kind), known: (kind.rolesRead + kind.rolesReadPast).count(where: has))
        }
        let nearest =
            candidates.contains { $0.known > 0 }
            ? candidates.min { ($0.missing.count, -$0.known) < ($1.missing.count, -$1.known) } : candidates.first
        guard let (kind, missing, _) = nearest else { return .empty }
        return .missingColumns(
            nearest: kind, known: ColumnRole.allCases.filter(has).map(\.rawValue), missing: missing.map(\.rawValue))
    }

    private func columns(named role: ColumnRole, _ match: ColumnNameMatch) -> [Int] {
        // A column in a role that `kcc.yaml` fills leaves other columns of its names free.
        if configured[role] != nil, role != .employee { return [] }
        return names.indices.filter { matches[$0][role] == match }
    }

    private func has(_ role: ColumnRole) -> Bool {
        constants[role] != nil || configured[role] != nil || matches.contains { $0[role] != nil }
    }
}
