/// How lines end.
public enum LineEnding: String, CaseIterable, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
    case carriageReturn = "\r"

    /// The end of the first line of `text`; nil when it has none.
    static func first(in text: [UInt8]) -> LineEnding? {
        guard let end = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        if text[end] == 0x0A { return .lineFeed }
        return text[(end + 1)...].first == 0x0A ? .carriageReturnLineFeed : .carriageReturn
    }
}
