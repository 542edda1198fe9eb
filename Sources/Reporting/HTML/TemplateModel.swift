import Mustache

/// A part of the report model as the template engine looks names up in it.
///
/// By itself the engine would reflect on a value anew for each tag, which takes seconds for a large report. This reflects
/// once, and only on what the model is made of: structures, lists, optional values, text, numbers and truth values.
struct TemplateModel: MustacheParent {
    private let values: [String: Any]

    /// Takes the stored properties of `model`; one that is nil is left out.
    init(reflecting model: Any) {
        var values: [String: Any] = [:]
        for case (let name?, let value) in Mirror(reflecting: model).children {
            values[name] = Self.rendered(value)
        }
        self.values = values
    }

    /// The value of a property; nil where there is none.
    func child(named name: String) -> Any? { values[name] }

    /// A value as the engine renders it; nil for nothing.
    private static func rendered(_ value: Any) -> Any? {
        if let text = value as? String { return text }
        if value is Int || value is Bool { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { rendered($0.value) }
        case .collection: return mirror.children.compactMap { rendered($0.value) }
        default: return TemplateModel(reflecting: value)
        }
    }
}
