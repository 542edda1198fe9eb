package import RegistrationLog

/// A name in `kcc.yaml` and where it stands, so that one that names nothing can be reported.
package struct WrittenName: Hashable, Sendable {
    /// What it is a name of.
    package let kind: UnknownName.Kind
    /// The name as it is written.
    package let name: String
    /// The name that it stands for, in compared form.
    package let key: String
    /// The line on which it stands, from 1.
    package let line: Int
    /// Whether it is a field that may never be dropped.
    package var isProtected = false
    /// The position in `files` of the item in which it stands; nil outside of it.
    package var item: Int?
}
