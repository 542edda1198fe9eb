/// What well-formed UTF-8 is.
enum UTF8Text {
    /// The length of the well-formed sequence at `index` of `bytes`; 0 where there is none.
    ///
    /// The source is table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
    @inline(__always)
    static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// How many bytes of `bytes` come before the first that is not ASCII.
    ///
    /// - Complexity: O(n) in that number, eight at a time.
    static func asciiCount(atStartOf bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let words = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= bytes.count,
            words.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Whether `bytes` are well-formed UTF-8 without a NUL.
    ///
    /// - Complexity: O(n) in the bytes, 32 or eight at a time where they are ASCII.
    static func isWellFormedWithoutNUL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            if index &+ 32 <= bytes.count,
                (marks(of: words, at: index) | marks(of: words, at: index &+ 8) | marks(of: words, at: index &+ 16)
                    | marks(of: words, at: index &+ 24)) & 0x8080_8080_8080_8080 == 0
            {
                index &+= 32
                continue
            }
            if index &+ 8 <= bytes.count, marks(of: words, at: index) & 0x8080_8080_8080_8080 == 0 {
                index &+= 8
                continue
            }
            let length = sequenceLength(in: bytes, at: index)
            if length == 0 || bytes[index] == 0 { return false }
            index += length
        }
        return true
    }

    /// Eight bytes, of each of which the highest bit is clear only when all of them are 0x01…0x7F, for a NUL borrows from it.
    @inline(__always)
    private static func marks(of words: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        return word | (word &- 0x0101_0101_0101_0101)
    }
}
