import RegistrationLog
import Yams

/// A value in `kcc.yaml` with the key under which it stands; an item of a list has the key of the list.
struct ConfigurationNode {
    private let node: Node
    /// The key; nil for the file as a whole.
    let key: String?
    private let file: String

    /// Creates the value `node` of `key`.
    init(_ node: Node, key: String?, file: String) {
        self.node = node
        self.key = key
        self.file = file
    }

    /// The line on which the value begins, from 1.
    var line: Int { node.mark?.line ?? 1 }

    /// The key in messages.
    var keyText: String { key ?? "" }

    /// The error that `problem` stands here.
    func error(_ problem: ConfigurationProblem) -> ConfigurationError {
        ConfigurationError(file: file, line: line, problem: problem)
    }

    /// The text as it was written, whatever YAML would make of it: `no` is a word, and a date is its digits.
    func rawText() throws(ConfigurationError) -> String {
        guard case .scalar(let scalar) = node else { throw error(.wrongShape(key: key, expected: .text)) }
        return scalar.string
    }

    /// The text with its blanks collapsed, of which something must be left.
    func text() throws(ConfigurationError) -> String {
        let text = Normalisation.shown(try rawText())
        if text.isEmpty { throw error(.emptyText(key: keyText)) }
        return text
    }

    /// A pattern of names of files, as it was written.
    func pattern() throws(ConfigurationError) -> ShellPattern {
        _ = try text()
        let text = try rawText()
        guard text.unicodeScalars.count <= ShellPattern.lengthLimit else {
            throw error(.patternTooLong(key: keyText, limit: ShellPattern.lengthLimit))
        }
        return ShellPattern(text)
    }

    /// The items of a list; none where the key has no value.
    func items() throws(ConfigurationError) -> [ConfigurationNode] {
        if isMissing { return [] }
        guard case .sequence(let sequence) = node else { throw error(.wrongShape(key: key, expected: .list)) }
        return sequence.map { ConfigurationNode($0, key: key, file: file) }
    }

    /// The list itself, which has no more than `limit` items.
    func list(ofAtMost limit: Int) throws(ConfigurationError) -> ConfigurationNode {
        guard try items().count <= limit else { throw error(.tooManyItems(key: keyText, limit: limit)) }
        return self
    }

    /// The texts in a list.
    func texts() throws(ConfigurationError) -> [String] {
        var texts: [String] = []
        for item in try items() { texts.append(try item.text()) }
        return texts
    }

    /// The values in a mapping, of which `keys` are the possible keys; none where the key has no value.
    func mapping(_ keys: [String]) throws(ConfigurationError) -> ConfigurationMapping {
        if isMissing { return ConfigurationMapping(node: self, entries: []) }
        guard case .mapping(let mapping) = node else { throw error(.wrongShape(key: key, expected: .mapping)) }
        var entries: [ConfigurationMapping.Entry] = []
        for (keyNode, value) in mapping {
            let entry = ConfigurationNode(keyNode, key: key, file: file)
            guard case .scalar(let scalar) = keyNode else { throw entry.error(.keyIsNoText) }
            guard keys.contains(scalar.string) else {
                let nearest = NearestName.of(scalar.string, among: keys)
                throw entry.error(.unknownKey(scalar.string, nearest: nearest, valid: keys))
            }
            guard !entries.contains(where: { $0.key == scalar.string }) else {
                throw entry.error(.repeatedKey(scalar.string))
            }
            entries.append((scalar.string, ConfigurationNode(value, key: scalar.string, file: file)))
        }
        return ConfigurationMapping(node: self, entries: entries)
    }

    /// Whether this is the text `text` alone.
    func isText(_ text: String) -> Bool { node.scalar?.string == text }

    /// The value of `key` in a mapping whose keys were looked at before; nil where it has none.
    func value(of key: String) -> ConfigurationNode? {
        node.mapping?.first { $0.key.scalar?.string == key }.map { ConfigurationNode($0.value, key: key, file: file) }
    }

    /// Whether this is a mapping.
    var isMapping: Bool { node.mapping != nil }

    /// Whether this is a list.
    var isList: Bool { node.sequence != nil }

    /// Whether nothing stands behind the key, as where all items of a list are commented out.
    private var isMissing: Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }
}

/// A mapping in `kcc.yaml`, all of whose keys are known.
struct ConfigurationMapping {
    /// A key with its value.
    typealias Entry = (key: String, value: ConfigurationNode)

    /// The position of the mapping itself.
    let node: ConfigurationNode
    /// The keys and values in the order in which they stand.
    let entries: [Entry]

    /// The value of `key`; nil where it is not given.
    subscript(key: String) -> ConfigurationNode? { entries.first { $0.key == key }?.value }

    /// The value of `key`, which an item must have.
    func required(_ key: String) throws(ConfigurationError) -> ConfigurationNode {
        guard let value = self[key] else {
            throw node.error(.missingKey(key, item: node.keyText))
        }
        return value
    }
}
