import Platform

extension TextEncoding {
    /// What stands in UTF-8 text for what is invalid in its encoding: a byte that UTF-8 never has.
    private static let invalidByte: UInt8 = 0xFF

    /// The least bytes from which at least one character can be decoded.
    var longestUnit: Int {
        switch self {
        case .utf8, .windows1252, .codePage: 1
        case .utf16LittleEndian, .utf16BigEndian: 4
        }
    }

    /// Appends `bytes` to `text` as UTF-8, and gives how many bytes that were: all, but for a character of UTF-16 that
    /// is cut off, unless `isEnd` says that nothing follows.
    ///
    /// What is invalid becomes bytes that are invalid in UTF-8, so that it is found where all text is validated.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>, isEnd: Bool, into text: inout [UInt8]) -> Int {
        switch self {
        case .utf8:
            text.append(contentsOf: bytes)
            return bytes.count
        case .windows1252:
            decode(bytes, into: &text, scalar: Windows1252.scalar)
            return bytes.count
        case .codePage(let page):
            decode(bytes, into: &text, scalar: page.scalar)
            return bytes.count
        case .utf16LittleEndian: return decodeUTF16(bytes, high: 1, isEnd: isEnd, into: &text)
        case .utf16BigEndian: return decodeUTF16(bytes, high: 0, isEnd: isEnd, into: &text)
        }
    }

    /// Decodes characters of one byte, each of which that is not ASCII is what `scalar` says.
    @inline(__always)
    private func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8], scalar: (UInt8) -> UInt32?
    ) {
        var index = 0
        while index < bytes.count {
            let rest = UnsafeBufferPointer(rebasing: bytes[index...])
            let asciiCount = UTF8Text.asciiCount(atStartOf: rest)
            text.append(contentsOf: rest.prefix(asciiCount))
            index += asciiCount
            if index < bytes.count {
                Self.append(scalar(bytes[index]), to: &text)
                index += 1
            }
        }
    }

    /// Decodes UTF-16, of whose two bytes the one at `high` is the more significant.
    private func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, high: Int, isEnd: Bool, into text: inout [UInt8]
    ) -> Int {
        func unit(at index: Int) -> UInt32 {
            UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
        }
        var index = 0
        while index + 2 <= bytes.count {
            let first = unit(at: index)
            switch first {
            case 0xD800...0xDBFF:
                guard index + 4 <= bytes.count else {
                    if !isEnd { return index }
                    text.append(Self.invalidByte)
                    index += 2
                    continue
                }
                let second = unit(at: index + 2)
                if 0xDC00...0xDFFF ~= second {
                    Self.append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &text)
                    index += 4
                } else {
                    text.append(Self.invalidByte)
                    index += 2
                }
            case 0xDC00...0xDFFF:
                text.append(Self.invalidByte)
                index += 2
            default:
                Self.append(first, to: &text)
                index += 2
            }
        }
        if isEnd, index < bytes.count {
            text.append(Self.invalidByte)
            index += 1
        }
        return index
    }

    /// Appends the UTF-8 of `scalar`, or an invalid byte for nil.
    @inline(__always)
    private static func append(_ scalar: UInt32?, to text: inout [UInt8]) {
        func continuation(_ shift: UInt32, of scalar: UInt32) -> UInt8 {
            0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F)
        }
        switch scalar {
        case nil: text.append(invalidByte)
        case let scalar? where scalar < 0x80: text.append(UInt8(scalar))
        case let scalar? where scalar < 0x800:
            text.append(0xC0 | UInt8(scalar >> 6))
            text.append(continuation(0, of: scalar))
        case let scalar? where scalar < 0x10000:
            text.append(0xE0 | UInt8(scalar >> 12))
            text.append(continuation(6, of: scalar))
            text.append(continuation(0, of: scalar))
        case let scalar?:
            text.append(0xF0 | UInt8(scalar >> 18))
            text.append(continuation(12, of: scalar))
            text.append(continuation(6, of: scalar))
            text.append(continuation(0, of: scalar))
        }
    }
}
