import Metrics

/// Something that the program says to its user: what it is, of what, and in words.
///
/// The identifier and the names of the parts stay as they are from version to version, so that other programs can rely on
/// them; `docs/messages.md` lists them. The words may change.
struct Message: Hashable, Sendable {
    /// What kind of thing is reported.
    let identifier: MessageIdentifier
    /// Of what it is reported, by name; what does not apply is not among them.
    let parts: [String: MessagePart]
    /// The same in English, without anything that could steer a terminal.
    let text: String

    /// Creates a message, without the parts that are nil.
    init(_ identifier: MessageIdentifier, _ parts: [String: MessagePart?], _ text: String) {
        self.identifier = identifier
        self.parts = parts.compactMapValues { $0 }
        self.text = text
    }

    /// Creates a message that has no parts.
    init(_ identifier: MessageIdentifier, _ text: String) { self.init(identifier, [:], text) }

    /// The message about a part of something: with parts of the whole, and other words.
    func within(_ whole: [String: MessagePart], _ text: String) -> Message {
        Message(identifier, parts.merging(whole) { own, _ in own }, text)
    }
}

/// A part of a message.
enum MessagePart: Hashable, Sendable {
    /// A name, a path or a word.
    case text(String)
    /// Several of them.
    case texts([String])
    /// A number of anything that is no count of rows or registrations, such as a line.
    case number(Int)
    /// Several of them.
    case numbers([Int])
    /// A share in per cent.
    case percent(Double)
    /// Seconds, whole or not.
    case seconds(Double)
    /// A count, as it may be published.
    case count(PublishedCount)
}

extension Message: Encodable {
    private enum CodingKeys: String, CodingKey { case identifier, parts, text }

    /// Writes identifier, parts and words under these names.
    ///
    /// - Throws: What `encoder` throws.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(identifier.rawValue, forKey: .identifier)
        try container.encode(parts, forKey: .parts)
        try container.encode(text, forKey: .text)
    }
}

extension MessagePart: Encodable {
    /// Writes the value; of a count that may not be published `<5` or null.
    ///
    /// - Throws: What `encoder` throws.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .texts(let texts): try container.encode(texts)
        case .number(let number), .count(.exact(let number)): try container.encode(number)
        case .numbers(let numbers): try container.encode(numbers)
        case .percent(let number), .seconds(let number): try container.encode(number)
        case .count(.fewer(than: let minimum)): try container.encode("<\(minimum)")
        case .count(.leftOut): try container.encodeNil()
        }
    }
}
