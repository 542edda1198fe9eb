/// The first letters of a text, at most eight, in one number: visible ASCII, and single spaces between.
///
/// In lower case they are what such a text is compared by. All are looked at at once: a byte of the number is below 0x80, so that
/// adding to each what lifts a limit to 0x80 shows in its highest bit, without a carry into the next, whether it reaches that limit.
struct PlainWord: Sendable {
    /// The bytes, the first in the lowest byte; zeros above the last.
    let bytes: UInt64

    /// Takes the first letters of `text`; nil where one of them is anything else, such as a space at an end or beside another.
    @inline(__always)
    init?(_ text: Span<UInt8>) {
        let word = text.withUnsafeBytes { $0.shortWord }
        let filled: UInt64 =
            text.count >= 8 ? Self.high : Self.high & ((1 << UInt64(truncatingIfNeeded: text.count &* 8)) &- 1)
        guard word & Self.high == 0, (word &+ 0x6060_6060_6060_6060) & filled == filled else { return nil }
        let spaces = ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & filled
        // A space is followed by the byte of another letter, and comes after one.
        guard spaces == 0 || spaces & (spaces << 8 | 0x80 | filled & ~(filled >> 8)) == 0 else { return nil }
        bytes = word
    }

    /// Takes a whole text; nil where one of its letters is anything else, or there are more than eight.
    init?(wholeOf text: Span<UInt8>) {
        guard text.count <= 8 else { return nil }
        self.init(text)
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// The same with small letters for capitals.
    @inline(__always)
    var lowercased: UInt64 {
        // At least «A», and above «Z».
        let isLetter = (bytes &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(bytes &+ 0x2525_2525_2525_2525) & Self.high
        return bytes | isLetter >> 2
    }
}
