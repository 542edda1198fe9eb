import Configuration
import RegistrationLog

/// The names in a header, with what each could stand for: what `kcc.yaml` says of a column goes before its name.
struct HeaderNames {
    /// The column that a role is read in.
    struct Choice {
        /// Position in the header, from 0.
        let column: Int
        /// The columns that could be it as well, by names that many columns bear.
        var others: [Int] = []
    }

    /// The names as the header spells them, trimmed.
    let names: [String]
    /// The values of roles that `kcc.yaml` gives without a column.
    let constants: [ColumnRole: String]
    /// The columns that `kcc.yaml` says to ignore.
    let ignored: Set<Int>
    /// Whether `kcc.yaml` says to ignore every column without a role.
    let ignoresOthers: Bool
    /// The columns by which `kcc.yaml` chooses rows.
    let conditions: [ColumnMapping.ColumnCondition]
    /// Where what stands in a role comes from, if it is another file.
    let lookups: [ColumnRole: Lookup]
    /// The names that `kcc.yaml` says are fields.
    let declaredFields: Set<ColumnName>
    /// The column that `kcc.yaml` says to hold the time of day of the date beside it.
    let timeOfDay: Int?
    /// The columns that `kcc.yaml` puts in a role, by role; of a role that is looked up, the column of the keys.
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
        lookups = rule?.lookups ?? [:]
        ignoresOthers = rule?.ignoresOtherColumns ?? false
        var conditions: [ColumnMapping.ColumnCondition] = []
        for condition in rule?.rows ?? [] {
            guard let column = compared.firstIndex(of: ColumnName(condition.column)) else {
                throw .missingConditionColumn(condition.column)
            }
            conditions.append(ColumnMapping.ColumnCondition(column: column, condition: condition))
        }
        self.conditions = conditions
        timeOfDay = try rule?.timeOfDayColumn.map { name throws(PlacementProblem) in
            guard let column = compared.firstIndex(of: ColumnName(name)) else {
                throw .missingConfiguredColumn(role: ColumnRole.time.rawValue, column: name)
            }
            return column
        }
        // A key may stand in the column of an id: that keeps what its name stands for.
        let taken = Set(configured.filter { rule?.lookups[$0.key] == nil }.values.joined())
            .union(timeOfDay.map { [$0] } ?? [])
        let ignoredNames = Set((rule?.ignoredColumns ?? []).map(ColumnName.init))
        let ignored = Set(compared.indices.filter { ignoredNames.contains(compared[$0]) }).subtracting(taken)
        let declaredFields = Set((rule?.fieldColumns ?? []).map(ColumnName.init))
        matches = compared.indices.map { column in
            guard !taken.contains(column), !ignored.contains(column), !declaredFields.contains(compared[column]) else {
                return [:]
            }
            if EmployeeName.contains(compared[column]) {
                return ColumnRole.matches[compared[column]] ?? [.employee: .synonym]
            }
            return ColumnRole.matches[compared[column]] ?? [:]
        }
        self.configured = configured
        self.ignored = ignored
        self.declaredFields = declaredFields
    }

    /// The column that is read in `role` in a file of `kind`; nil where there is none, or `kcc.yaml` gives a value instead.
    ///
    /// A name that many columns bear stands for the role only where no other column does. In a sample a question may be called as a role
    /// is: what stands before the questions is the first of such columns, what stands behind them the last.
    /// - Throws: ``PlacementProblem/ambiguousColumns(role:columns:)`` where two columns bear its own name, or two other names
    ///   for it.
    func choice(of role: ColumnRole, in kind: FileKind) throws(PlacementProblem) -> Choice? {
        if constants[role] != nil { return nil }
        if let columns = configured[role] { return columns.first.map { Choice(column: $0) } }
        for match in [ColumnNameMatch.exact, .synonym] {
            let columns = columns(named: role, match)
            if kind == .survey {
                let isBehind = role == .lookedAt || role == .beneficiary
                if let column = isBehind ? columns.last : columns.first { return Choice(column: column) }
            }
            if columns.count > 1 {
                throw .ambiguousColumns(role: role.rawValue, columns: columns.map { names[$0] })
            }
            if let column = columns.first { return Choice(column: column) }
        }
        let weak = columnsWithWeakName(of: role)
        return weak.first.map { Choice(column: $0, others: Array(weak.dropFirst())) }
    }

    /// The columns that are skipped for `role`: every one of an employee's names, else as for a role that is read.
    func columnsReadPast(in role: ColumnRole) -> [Int] {
        let exact = columns(named: role, .exact)
        let synonyms = columns(named: role, .synonym)
        if role == .employee { return (configured[role] ?? []) + exact + synonyms }
        if let columns = configured[role] { return columns }
        if !exact.isEmpty { return Array(exact.prefix(1)) }
        return synonyms.isEmpty ? Array(columnsWithWeakName(of: role).prefix(1)) : synonyms
    }

    /// The roles in which `kcc.yaml` puts a column.
    var configuredRoles: [ColumnRole] { ColumnRole.allCases.filter { configured[$0] != nil } }

    /// Whether a column bears the own name of the remarks of the front office, or is said to hold them, so that the file
    /// holds no registrations.
    var hasSignals: Bool {
        configured[.signal] != nil || matches.contains { $0[.signal] == .exact }
    }

    /// What `column`, which is in no role, is for in a file of `kind`.
    func useWithoutRole(of column: Int, in kind: FileKind) -> ColumnUse {
        if ignored.contains(column) { return .ignored }
        if names[column].isEmpty { return .nameless }
        if ignoresOthers, !declaredFields.contains(ColumnName(names[column])) { return .ignored }
        return kind.furtherColumnsAreFields ? .field : .unused
    }

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
            nearest: kind, known: knownRoles(of: kind).map(\.rawValue), missing: missing.map(\.rawValue))
    }

    /// The roles that a column or a value stands for; a column whose name stands for two is reported in the one that a file of
    /// `kind` has.
    private func knownRoles(of kind: FileKind) -> [ColumnRole] {
        let roles = Set(kind.rolesRead + kind.rolesReadPast)
        var known = Set(configured.keys).union(constants.keys)
        for match in matches {
            let usual = match.keys.filter(roles.contains)
            known.formUnion(usual.isEmpty ? match.keys.filter { match[$0]?.isWeak == false } : usual)
        }
        return ColumnRole.allCases.filter(known.contains)
    }

    private func columns(named role: ColumnRole, _ match: ColumnNameMatch) -> [Int] {
        isFilled(role) ? [] : names.indices.filter { matches[$0][role] == match }
    }

    /// The columns that bear one of the names of `role` that many columns bear, in the order of these names.
    private func columnsWithWeakName(of role: ColumnRole) -> [Int] {
        isFilled(role) ? [] : role.weakSynonyms.indices.flatMap { columns(named: role, .weakSynonym(rank: $0)) }
    }

    /// Whether `kcc.yaml` fills a role, which leaves other columns of its names free.
    private func isFilled(_ role: ColumnRole) -> Bool { configured[role] != nil && role != .employee }

    private func has(_ role: ColumnRole) -> Bool {
        constants[role] != nil || configured[role] != nil || matches.contains { $0[role] != nil }
    }
}

extension ColumnNameMatch {
    /// Whether the name stands for the role only where nothing else does.
    fileprivate var isWeak: Bool {
        if case .weakSynonym = self { return true }
        return false
    }
}
