/// Recognises an e-mail address: a name, `@`, and at least two words with a point between them, the last one of letters.
enum EmailAddress {
    /// Where the address stands in `text` of which the `@` at `sign` is part; nil where it is part of none.
    static func range(around sign: Int, of text: Span<UInt8>) -> Range<Int>? {
        var start = sign
        while start > 0, isNameByte(text[start - 1]) { start -= 1 }
        while start < sign, text[start] == 0x2E { start += 1 }
        guard start < sign else { return nil }
        var end = sign + 1
        var lastPoint = sign
        var lettersSincePoint = true
        while end < text.count, isDomainByte(text[end]) {
            if text[end] == 0x2E {
                // A point that ends a sentence is none of the address.
                guard end > lastPoint + 1, end + 1 < text.count, isDomainByte(text[end + 1]), text[end + 1] != 0x2E
                else { break }
                lastPoint = end
                lettersSincePoint = true
            } else if !isLetter(text[end]) {
                lettersSincePoint = false
            }
            end += 1
        }
        guard lastPoint > sign, lettersSincePoint, end - lastPoint > 2 else { return nil }
        return start..<end
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isDomainByte(byte) || [0x21, 0x23, 0x24, 0x25, 0x26, 0x27, 0x2A, 0x2B, 0x5F, 0x7E].contains(byte)
    }

    /// Letters beyond ASCII count: there are such addresses.
    private static func isDomainByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }
}
