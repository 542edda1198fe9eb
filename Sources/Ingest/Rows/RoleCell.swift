import Configuration

/// Where the rows of a file have what stands in a role: looked up once, not for every row.
struct RoleCell: Sendable {
    /// The column; nil where the file has none, or `kcc.yaml` gives a value for all rows.
    let column: Int?
    /// The value of all rows.
    let constant: String?
    /// Which of the roles that are looked up in other files it is, in their order; nil where it is read in its own.
    let lookup: Int?

    /// Whether rows hold anything in the role.
    var isThere: Bool { column != nil || constant != nil || lookup != nil }

    /// Looks up `role`, where that is not nil.
    init(_ role: ColumnRole?, in mapping: ColumnMapping) {
        lookup = role.flatMap { role in mapping.lookedUpRoles.firstIndex(of: role) }
        constant = role.flatMap { mapping.constants[$0] }
        column = constant == nil ? role.flatMap { mapping[$0] } : nil
    }
}

/// All roles that a row is read in.
struct RoleCells: Sendable {
    let time: RoleCell
    /// The column with the time of day, where that stands in one of its own.
    let timeOfDay: Int?
    let registrationID: RoleCell
    let followUpID: RoleCell
    let actionID: RoleCell
    let product: RoleCell
    let answers: RoleCell
    let action: RoleCell
    let field: RoleCell
    let value: RoleCell
    let beneficiary: RoleCell
    let usedFields: RoleCell
    let signal: RoleCell
    let direction: RoleCell
    let sample: RoleCell
    let lookedAt: RoleCell
    let channel: RoleCell
    let department: RoleCell
    let handlingTime: RoleCell

    /// Looks up all roles.
    init(_ mapping: ColumnMapping) {
        time = RoleCell(mapping.kind.timeRole, in: mapping)
        timeOfDay = time.column == nil ? nil : mapping.timeOfDay
        registrationID = RoleCell(.registrationID, in: mapping)
        followUpID = RoleCell(.followUpID, in: mapping)
        actionID = RoleCell(.actionID, in: mapping)
        product = RoleCell(.product, in: mapping)
        answers = RoleCell(.answers, in: mapping)
        action = RoleCell(.action, in: mapping)
        field = RoleCell(.field, in: mapping)
        value = RoleCell(.value, in: mapping)
        beneficiary = RoleCell(.beneficiary, in: mapping)
        usedFields = RoleCell(.usedFields, in: mapping)
        signal = RoleCell(.signal, in: mapping)
        direction = RoleCell(.direction, in: mapping)
        sample = RoleCell(.sample, in: mapping)
        lookedAt = RoleCell(.lookedAt, in: mapping)
        channel = RoleCell(.channel, in: mapping)
        department = RoleCell(.department, in: mapping)
        handlingTime = RoleCell(.handlingTime, in: mapping)
    }
}
