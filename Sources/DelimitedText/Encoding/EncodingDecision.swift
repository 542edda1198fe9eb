/// In which encoding a text is read, and why.
public struct EncodingDecision: Hashable, Sendable {
    /// Where the encoding came from.
    public enum Origin: Sendable {
        /// It was found in the bytes.
        case detected
        /// The caller fixed it.
        case given
    }

    /// The encoding; UTF-8 as long as only ASCII was read.
    public let encoding: TextEncoding
    /// Where it came from.
    public let origin: Origin
    /// The encoding whose byte order mark the bytes begin with; nil without a mark.
    ///
    /// A given encoding stands even when the mark names another; the bytes of such a mark are then read as text.
    public let byteOrderMark: TextEncoding?

    /// Creates a decision.
    public init(encoding: TextEncoding, origin: Origin, byteOrderMark: TextEncoding?) {
        self.encoding = encoding
        self.origin = origin
        self.byteOrderMark = byteOrderMark
    }
}
