/// A set of ASCII letters, in two numbers.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Creates the set of `letters`, all of which are below 0x80.
    init(_ letters: some Sequence<UInt8>) {
        for letter in letters where letter < 0x80 {
            if letter < 64 { low |= 1 << UInt64(letter) } else { high |= 1 << UInt64(letter - 64) }
        }
    }

    /// Whether `byte` is one of the letters; none beyond ASCII is.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}
