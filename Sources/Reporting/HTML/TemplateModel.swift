import Mustache

/// A structure of the report model as the template engine looks names up in it.
///
/// By itself the engine would reflect on a value anew for each tag, which takes seconds for a large report; and to reflect
/// once takes nearly as long as all rendering. The compiler knows what a model is made of: it says so as `Encodable`.
struct TemplateModel: MustacheParent {
    fileprivate let values: [String: Any]

    /// The value of a property; nil where there is none.
    func child(named name: String) -> Any? { values[name] }

    /// What the engine renders of `model`: its stored properties by name, of which one that is nil is left out.
    ///
    /// - Throws: `EncodingError` where it is made of anything but structures, lists, optional values, text, whole numbers
    ///   and truth values, which is a defect of the program.
    static func rendered(_ model: some Encodable) throws -> Any {
        let encoder = TemplateEncoder()
        try model.encode(to: encoder)
        return encoder.result
    }
}

/// A text that is to be escaped, which the engine recognises sooner than a `String`.
private struct TemplateText: MustacheCustomRenderable {
    let renderText: String
    let isNull = false

    init(_ text: String) { renderText = text }
}

/// Takes one value of the model.
private final class TemplateEncoder: Encoder {
    /// What it is, where it is neither a structure nor a list.
    var value: Any = TemplateText("")
    /// The properties of a structure.
    var properties: [String: Any]?
    /// The elements of a list.
    var elements: [Any]?
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// What the engine renders: a structure of ours and no class, which takes it longer to recognise.
    var result: Any { properties.map { TemplateModel(values: $0) } ?? elements ?? value }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        properties = [:]
        return KeyedEncodingContainer(Properties(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        elements = []
        return Elements(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleValue(encoder: self) }
}

/// Takes the properties of a structure.
private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {}

    func encode(_ text: String, forKey key: Key) { encoder.properties?[key.stringValue] = TemplateText(text) }

    func encode(_ number: Int, forKey key: Key) { encode(String(number), forKey: key) }

    func encode(_ isTrue: Bool, forKey key: Key) { encoder.properties?[key.stringValue] = isTrue }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        encoder.properties?[key.stringValue] = try TemplateModel.rendered(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { unwritten() }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { unwritten() }

    func superEncoder() -> any Encoder { unwritten() }

    func superEncoder(forKey key: Key) -> any Encoder { unwritten() }
}

/// Takes the elements of a list.
private struct Elements: UnkeyedEncodingContainer {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.elements?.count ?? 0 }

    func encodeNil() {}

    func encode(_ text: String) { encoder.elements?.append(TemplateText(text)) }

    func encode(_ value: some Encodable) throws { encoder.elements?.append(try TemplateModel.rendered(value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        unwritten()
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { unwritten() }

    func superEncoder() -> any Encoder { unwritten() }
}

/// Takes a value that is neither a structure nor a list.
private struct SingleValue: SingleValueEncodingContainer {
    let encoder: TemplateEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() {}

    func encode(_ text: String) { encoder.value = TemplateText(text) }

    func encode(_ number: Int) { encoder.value = TemplateText(String(number)) }

    func encode(_ isTrue: Bool) { encoder.value = isTrue }

    func encode(_ value: some Encodable) throws {
        throw EncodingError.invalidValue(
            value, EncodingError.Context(codingPath: [], debugDescription: "no value that a template renders"))
    }
}

/// What the compiler never asks of an encoder where it writes how a structure is encoded.
private func unwritten() -> Never { preconditionFailure("the model is encoded as the compiler writes it") }
