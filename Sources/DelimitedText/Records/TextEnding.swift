/// What is known of a text once it was read to its end.
public struct TextEnding: Hashable, Sendable {
    /// Its encoding.
    public let encoding: EncodingDecision
    /// How many bytes it has as UTF-8, without its byte order mark.
    public let byteCount: Int
}
