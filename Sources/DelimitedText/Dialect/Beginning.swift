/// The beginning of a text, from which its dialect is recognised.
public struct Beginning: Sendable {
    /// The first 64 KiB or so of the text as UTF-8, without its byte order mark; what is escaped is hidden.
    public let text: [UInt8]
    /// Whether that is the whole text.
    public let isComplete: Bool
    /// The format of content that is no text; nil for what can be read as text.
    public let foreignFormat: ForeignFormat?
    /// How the first line ends; nil without a line end.
    public let lineEnding: LineEnding?
    /// The delimiter that a separator line above the header names, which is how Excel learns it (`sep=;`); nil without
    /// such a line.
    public let separatorLine: Delimiter?
    /// The delimiter that the text is known to have; nil where it is to be found.
    public let knownDelimiter: Delimiter?
    /// What quotes are in the text.
    public let quoting: Quoting
    /// What backslashes mean in the text; nil where they are letters.
    public let escapes: BackslashEscapes?

    init(
        text: [UInt8], isComplete: Bool, foreignFormat: ForeignFormat?, knownDelimiter: Delimiter? = nil,
        quoting: Quoting = .aroundCells, escapes: BackslashEscapes? = nil
    ) {
        self.text = text
        self.isComplete = isComplete
        self.foreignFormat = foreignFormat
        self.knownDelimiter = knownDelimiter
        self.quoting = quoting
        self.escapes = escapes
        lineEnding = LineEnding.first(in: text)
        separatorLine = knownDelimiter == nil ? Delimiter(separatorLineIn: text) : nil
    }

    /// The physical line at which the text itself begins: 2 under a separator line, else 1.
    public var firstLine: Int { separatorLine == nil ? 1 : 2 }
}

extension Delimiter {
    /// The delimiter that the first line of `text` names, quoted or not; nil when that is no separator line.
    init?(separatorLineIn text: [UInt8]) {
        let line = text.prefix(8).prefix { $0 != 0x0A && $0 != 0x0D }
        let isQuoted = line.first == 0x22 && line.last == 0x22 && line.count == 7
        let words = isQuoted ? line.dropFirst().dropLast() : line
        guard words.count == 5, let last = words.last,
            words.dropLast().elementsEqual("sep=".utf8, by: { $0 == $1 || $0 | 0x20 == $1 })
        else { return nil }
        self.init(Unicode.Scalar(last))
    }
}
