/// The code page of Western European Windows, as the Unicode consortium's table `CP1252.TXT` maps it.
enum Windows1252 {
    /// The characters of the bytes 0x80…0x9F; 0 for the five bytes that have none (81 8D 8F 90 9D).
    static let upperControls: [UInt16] = [
        0x20AC, 0x0000, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x0000,
        0x017D, 0x0000, 0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x0000, 0x017E, 0x0178,
    ]

    /// The character of `byte`; nil for the five bytes that have none.
    @inline(__always)
    static func scalar(of byte: UInt8) -> UInt32? {
        guard 0x80...0x9F ~= byte else { return UInt32(byte) }
        let scalar = upperControls[Int(byte - 0x80)]
        return scalar == 0 ? nil : UInt32(scalar)
    }

    /// The byte that writes `scalar`, or a question mark where the code page has none.
    static func byte(for scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x00...0x7F, 0xA0...0xFF: UInt8(scalar.value)
        default: upperControls.firstIndex { $0 != 0 && UInt32($0) == scalar.value }.map { UInt8(0x80 + $0) } ?? 0x3F
        }
    }
}
