import CLinux
import Glibc

/// An encoding of one byte for each character, ASCII up to 0x7F, as the system's `iconv` knows it.
public struct CodePage: Hashable, Sendable {
    /// The name under which it was asked for.
    public let name: String
    /// The characters of the bytes from 0x80 on; nil where a byte has none.
    private let upperScalars: [UInt32?]

    /// The code page that `iconv` knows as `name`; nil where it knows none, or one of another kind.
    ///
    /// - Complexity: 256 conversions.
    public init?(named name: String) {
        // What follows a slash says what becomes of characters that cannot be converted; what no name has is passed over, and
        // nothing stands for the encoding of the locale.
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isOfName), let converter = iconv_open("UTF-32LE", name),
            Int(bitPattern: converter) != -1
        else { return nil }
        defer { iconv_close(converter) }
        var scalars: [UInt32?] = []
        for byte in UInt8.min...UInt8.max {
            switch Self.convert(byte, with: converter) {
            case .character(let scalar) where byte >= 0x80 || scalar == byte: scalars.append(scalar)
            case .none where byte >= 0x80: scalars.append(nil)
            default: return nil
            }
        }
        self.name = name
        upperScalars = Array(scalars[0x80...])
    }

    /// The character of `byte`; nil where it has none.
    @inline(__always)
    public func scalar(of byte: UInt8) -> UInt32? { byte < 0x80 ? UInt32(byte) : upperScalars[Int(byte) - 0x80] }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.:".utf8.contains(byte)
        }
    }

    /// What a byte by itself stands for.
    private enum Meaning {
        case character(UInt32)
        case none
        /// Part of a character, or several.
        case other
    }

    private static func convert(_ byte: UInt8, with converter: iconv_t) -> Meaning {
        var input = CChar(bitPattern: byte)
        var output = [CChar](repeating: 0, count: 64)
        let size = output.count
        let written = withUnsafeMutablePointer(to: &input) { input in
            output.withUnsafeMutableBufferPointer { output -> Int? in
                var from: UnsafeMutablePointer<CChar>? = input
                var fromCount = 1
                var to = output.baseAddress
                var toCount = size
                iconv(converter, nil, nil, nil, nil)
                guard iconv(converter, &from, &fromCount, &to, &toCount) == 0 else { return errno == EILSEQ ? 0 : nil }
                // Some keep a letter back until they know that no accent follows.
                guard iconv(converter, nil, nil, &to, &toCount) == 0 else { return nil }
                return size - toCount
            }
        }
        switch written {
        case 0: return .none
        case 4: return .character((0..<4).reduce(0) { $0 | UInt32(UInt8(bitPattern: output[$1])) << (8 * UInt32($1)) })
        default: return .other
        }
    }
}
