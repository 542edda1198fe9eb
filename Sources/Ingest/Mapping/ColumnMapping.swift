import Configuration
import DelimitedText
import RegistrationLog

/// What each column of a file is for.
struct ColumnMapping: Hashable, Sendable {
    /// A column that is a field of its own.
    struct FieldColumn: Hashable, Sendable {
        /// Position in the header, from 0.
        let index: Int
        /// The name as the header spells it, trimmed.
        let name: String
    }

    /// A role that more than one column could be in, by names that many columns bear.
    struct RoleChoice: Hashable, Sendable {
        /// The role, named as in `kcc.yaml`.
        let role: String
        /// The column that is in it.
        let column: String
        /// The columns that are not.
        let others: [String]
    }

    /// What a row must hold in a column to be read.
    struct ColumnCondition: Hashable, Sendable {
        /// Position in the header, from 0.
        let column: Int
        /// What must hold.
        let condition: RowCondition
    }

    /// The kind of rows.
    let kind: FileKind
    /// How many cells a row has.
    let columnCount: Int
    /// The columns in roles that are read, by role.
    let roles: [ColumnRole: Int]
    /// The column with the time of day, where that does not stand beside the date.
    let timeOfDay: Int?
    /// The columns that are fields, in order of the header.
    let fields: [FieldColumn]
    /// The columns without a name.
    let nameless: [Int]
    /// The names of all columns as the header spells them, trimmed.
    let names: [String]
    /// The values of roles without a column, by role, as `kcc.yaml` gives them.
    let constants: [ColumnRole: String]
    /// What each column is for, in order of the header.
    let uses: [ColumnUse]
    /// The roles that more than one column could be in, by names that many columns bear.
    let choices: [RoleChoice]
    /// Where what stands in a role that is read comes from, if it is another file; ``roles`` has the columns of the keys.
    let lookups: [ColumnRole: Lookup]
    /// What a row must hold to be read.
    let conditions: [ColumnCondition]
    /// The names that `kcc.yaml` says are fields.
    let declaredFields: Set<ColumnName>

    /// The roles whose values come from other files, in order of the documentation.
    var lookedUpRoles: [ColumnRole] { lookups.isEmpty ? [] : ColumnRole.allCases.filter { lookups[$0] != nil } }

    /// The column in `role`; nil where the file has none.
    subscript(role: ColumnRole) -> Int? { roles[role] }
}

extension ColumnMapping {
    /// The mapping of a file with `header`, of the first kind all of whose required columns it has; of the kind that
    /// `rule` gives where it gives one, even where another fits.
    ///
    /// - Throws: ``PlacementProblem`` where no kind fits, where two columns bear a name for one role, or where `rule`
    ///   names a column that the header does not have.
    init(header: [String], rule: FileRule? = nil) throws(PlacementProblem) {
        let header = try HeaderNames(header, rule: rule)
        let kinds =
            rule?.kind?.fileKinds
            ?? FileKind.inOrderOfRecognition.filter { !header.hasSignals || !$0.isOfRegistrations }
        guard let kind = kinds.first(where: { header.missingRoles(of: $0).isEmpty }) else {
            throw header.missingColumns(of: FileKind.inOrderOfLikelihood.filter(kinds.contains))
        }
        try self.init(kind: kind, header: header)
    }

    private init(kind: FileKind, header: HeaderNames) throws(PlacementProblem) {
        var roles: [ColumnRole: Int] = [:]
        var uses: [Int: ColumnUse] = [:]
        var choices: [RoleChoice] = []
        for role in kind.rolesRead {
            guard let choice = try header.choice(of: role, in: kind) else { continue }
            roles[role] = choice.column
            // A column that is in a role itself may hold the keys of another.
            if header.lookups[role] == nil {
                uses[choice.column] = .read(role: role.rawValue, header.origin(of: choice.column, in: role))
            }
            if choice.others.isEmpty { continue }
            choices.append(
                RoleChoice(
                    role: role.rawValue, column: header.names[choice.column],
                    others: choice.others.map { header.names[$0] }))
        }
        let lookups = header.lookups.filter { roles[$0.key] != nil }
        for (role, column) in roles.sorted(by: { $0.value < $1.value }) where uses[column] == nil {
            uses[column] = .read(role: role.rawValue, .configured)
        }
        timeOfDay = kind.timeRole == nil ? nil : header.timeOfDay
        if let timeOfDay, let role = kind.timeRole { uses[timeOfDay] = .read(role: role.rawValue, .configured) }
        let constants = header.constants.filter { kind.rolesRead.contains($0.key) }
        if kind == .survey { Self.addQuestions(of: header, roles, to: &uses) }
        // What `kcc.yaml` puts in a role is no field, whatever the kind makes of that role, nor is a second column of the
        // same name.
        let readPast = kind.rolesReadPast + header.configuredRoles
        for role in readPast + kind.rolesRead.filter({ constants[$0] != nil }) {
            for column in header.columnsReadPast(in: role) where uses[column] == nil {
                uses[column] = .readPast(role: role.rawValue, header.origin(of: column, in: role))
            }
        }
        for column in header.names.indices where uses[column] == nil {
            uses[column] = header.useWithoutRole(of: column, in: kind)
        }
        self.kind = kind
        self.roles = roles
        self.constants = constants
        self.uses = header.names.indices.compactMap { uses[$0] }
        self.choices = choices
        declaredFields = header.declaredFields
        conditions = header.conditions
        self.lookups = lookups
        columnCount = header.names.count
        names = header.names
        nameless = header.names.indices.filter { uses[$0] == .nameless }
        fields = header.names.indices.filter { uses[$0] == .field }.map {
            let name = header.names[$0]
            return FieldColumn(index: $0, name: kind == .survey ? FormulaGuard.removed(from: name) : name)
        }
    }

    /// Adds the columns of a sample that are questions, and those that the program writes besides `roles`.
    ///
    /// A question may be called as a column of an employee is. What `kcc.yaml` says of a column goes first.
    private static func addQuestions(
        of header: HeaderNames, _ roles: [ColumnRole: Int], to uses: inout [Int: ColumnUse]
    ) {
        guard let sample = roles[.sample] else { return }
        let columns = SurveyColumns(
            header.names, sample: sample, beneficiary: roles[.beneficiary], lookedAt: roles[.lookedAt])
        let configured = Set(header.configuredRoles.flatMap(header.columnsReadPast))
        for column in header.names.indices
        where uses[column] == nil && !configured.contains(column)
            && header.useWithoutRole(of: column, in: .survey) == .unused
        {
            switch columns.meaning(of: column) {
            case .question: uses[column] = .field
            case .information: uses[column] = .readPast(role: ColumnName(header.names[column]).compared, .name)
            case .outside: break
            }
        }
    }

    /// The columns of a sample that stand where no question does, by their numbers, from 0, and nobody knows: they are not read.
    var outsideColumns: [Int] { kind == .survey ? names.indices.filter { uses[$0] == .unused } : [] }
}
