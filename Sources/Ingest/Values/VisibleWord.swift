/// The first letters of a text, at most eight, all of which are visible ASCII, in one number.
///
/// All are looked at at once: a byte of the number is below 0x80, so that adding to each what lifts a limit to 0x80 tells in its
/// highest bit, without a carry into the next, whether it reaches that limit.
struct VisibleWord: Sendable {
    /// The bytes, the first in the lowest place; zeros above the last.
    let bytes: UInt64

    /// Takes the first letters of `text`; nil where one of them is no visible ASCII.
    @inline(__always)
    init?(_ text: Span<UInt8>) {
        let word = text.withUnsafeBytes { $0.shortWord }
        let places: UInt64 = text.count >= 8 ? ~0 : (1 << UInt64(truncatingIfNeeded: text.count &* 8)) &- 1
        guard word & Self.high == 0, (word &+ 0x5F5F_5F5F_5F5F_5F5F) & Self.high & places == Self.high & places
        else { return nil }
        bytes = word
    }

    /// Takes a whole text; nil where one of its letters is no visible ASCII, or there are more than eight.
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
