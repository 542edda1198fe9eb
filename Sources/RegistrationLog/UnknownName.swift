/// A name in `kcc.yaml` that names nothing in the input, so that what is said of it holds for nothing.
public struct UnknownName: Hashable, Sendable {
    /// What it should be a name of.
    public enum Kind: String, CaseIterable, Sendable {
        case product, field, action
        /// A field that a type of action requires.
        case requiredField = "required field"
        /// A product whose questions changed.
        case changedProduct = "protocol change"
        /// A column that is to be ignored.
        case ignoredColumn = "ignored column"
        /// A column that is to be a field whatever it is called.
        case fieldColumn = "column of fields_of"
        /// The files of an item of `files`.
        case files
    }

    /// What it should be a name of.
    public let kind: Kind
    /// The name as it is written.
    public let name: String
    /// The line on which it stands, from 1.
    public let line: Int
    /// The name of the same kind that was probably meant; nil where none is near.
    public let nearest: String?
    /// Whether it is a field that may never be dropped.
    public let isProtected: Bool

    /// Creates the account of `name`.
    public init(kind: Kind, name: String, line: Int, nearest: String? = nil, isProtected: Bool = false) {
        self.kind = kind
        self.name = name
        self.line = line
        self.nearest = nearest
        self.isProtected = isProtected
    }
}
