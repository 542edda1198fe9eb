/// Distinguishes UTF-8 from Windows-1252 by the bytes above 0x7F.
enum EncodingDetection {
    /// How many bytes are judged, from the first above 0x7F.
    static let windowSize = 65_536

    /// The encoding of a text by `bytes`, which begin at its first byte above 0x7F and are all that follow, or more
    /// than the window: UTF-8 when the well-formed sequences of more than one byte outnumber the malformed bytes.
    ///
    /// A sequence that the end of the window cuts off counts for neither.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        let window = UnsafeBufferPointer(rebasing: bytes.prefix(windowSize))
        let isCut = bytes.count > window.count
        var wellFormed = 0
        var malformed = 0
        var index = 0
        while index < window.count {
            let length = UTF8Text.sequenceLength(in: window, at: index)
            if length > 1 {
                wellFormed += 1
            } else if length == 0 {
                if isCut, canGoOn(window, at: index) { break }
                malformed += 1
            }
            index += max(length, 1)
        }
        return wellFormed > malformed ? .utf8 : .windows1252
    }

    /// Whether the bytes from `index` to the end could be the beginning of a well-formed sequence.
    private static func canGoOn(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let beginning = Array(bytes[index...].prefix(4))
        guard beginning.count < 4 else { return false }
        // Of the least and the greatest continuation byte one follows every lead byte: E0 and F0 take only the upper
        // ones, ED and F4 only the lower ones.
        return [0x80, 0xBF].contains { (continuation: UInt8) in
            (1...3).contains { count in
                let completed = beginning + [UInt8](repeating: continuation, count: count)
                return completed.withUnsafeBufferPointer { UTF8Text.sequenceLength(in: $0, at: 0) } > beginning.count
            }
        }
    }
}
