/// The names in which `kcc.yaml` shows products, fields and types of action, by compared form.
struct ShownNames: Hashable, Sendable {
    var products: [String: String] = [:]
    var fields: [String: String] = [:]
    var actions: [String: String] = [:]
}
