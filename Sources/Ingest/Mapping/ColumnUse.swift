/// What a column of a file is for.
public enum ColumnUse: Hashable, Sendable {
    /// It is read in this role, named as in `kcc.yaml`.
    case read(role: String, RoleOrigin)
    /// It is known by this role, and its cells are not looked at.
    case readPast(role: String, RoleOrigin)
    /// It is a captured field, or holds values taken over from the field of that name.
    case field
    /// `kcc.yaml` says to ignore it.
    case ignored
    /// It has no name, and is read past.
    case nameless
    /// It is in no role, and the kind of file has no further columns.
    case unused
}

/// Why a column is in a role.
public enum RoleOrigin: String, Sendable {
    /// Its name is the role's own name.
    case name
    /// Its name is another word for the role.
    case synonym
    /// Its cells are answers in JSON.
    case content
    /// `kcc.yaml` says so.
    case configured
}
