/// The names in which `kcc.yaml` shows products, fields and types of action, by compared form.
package struct ShownNames: Hashable, Sendable {
    package var products: [String: String] = [:]
    package var fields: [String: String] = [:]
    package var actions: [String: String] = [:]

    /// Creates the names of a file that spells none.
    package init() {}
}
