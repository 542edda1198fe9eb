import Configuration
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

    /// The kind of rows.
    let kind: FileKind
    /// How many cells a row has.
    let columnCount: Int
    /// The columns in roles that are read, by role.
    let roles: [ColumnRole: Int]
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
        let kinds = rule?.kind?.fileKinds ?? FileKind.inOrderOfRecognition
        guard let kind = kinds.first(where: { header.missingRoles(of: $0).isEmpty }) else {
            throw header.missingColumns(of: FileKind.inOrderOfLikelihood.filter(kinds.contains))
        }
        try self.init(kind: kind, header: header)
    }

    private init(kind: FileKind, header: HeaderNames) throws(PlacementProblem) {
        var roles: [ColumnRole: Int] = [:]
        var uses: [Int: ColumnUse] = [:]
        for role in kind.rolesRead {
            guard let column = try header.column(in: role) else { continue }
            roles[role] = column
            uses[column] = .read(role: role.rawValue, header.origin(of: column, in: role))
        }
        let constants = header.constants.filter { kind.rolesRead.contains($0.key) }
        // What `kcc.yaml` puts in a role is no field, whatever the kind makes of that role.
        let readPast = kind.rolesReadPast + header.configuredRoles.filter { !kind.rolesRead.contains($0) }
        for role in readPast + kind.rolesRead.filter({ constants[$0] != nil }) {
            for column in header.columnsReadPast(in: role) where uses[column] == nil {
                uses[column] = .readPast(role: role.rawValue, header.origin(of: column, in: role))
            }
        }
        for column in header.names.indices where uses[column] == nil {
            uses[column] =
                header.ignored.contains(column)
                ? .ignored
                : header.names[column].isEmpty ? .nameless : kind.furtherColumnsAreFields ? .field : .unused
        }
        self.kind = kind
        self.roles = roles
        self.constants = constants
        self.uses = header.names.indices.compactMap { uses[$0] }
        columnCount = header.names.count
        names = header.names
        nameless = header.names.indices.filter { uses[$0] == .nameless }
        fields = header.names.indices.filter { uses[$0] == .field }.map {
            FieldColumn(index: $0, name: header.names[$0])
        }
    }
}
