extension EncodingDetection {
    /// The UTF-16 without a byte order mark that `bytes` begin with; nil for any other content.
    ///
    /// Western text has a zero in nearly every second byte: at least three in ten bytes are zeros, and of these 19 in 20 on one
    /// side of the pairs.
    ///
    /// - Complexity: O(n) in the bytes, of which 64 KiB are looked at.
    static func unmarkedUTF16(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
        let window = bytes.prefix(windowSize)
        var zeros = [0, 0]
        var side = 0
        for byte in window {
            if byte == 0 { zeros[side] += 1 }
            side = 1 - side
        }
        let total = zeros[0] + zeros[1]
        guard total > 0, total * 10 >= window.count * 3 else { return nil }
        if zeros[1] * 20 >= total * 19 { return .utf16LittleEndian }
        return zeros[0] * 20 >= total * 19 ? .utf16BigEndian : nil
    }
}
