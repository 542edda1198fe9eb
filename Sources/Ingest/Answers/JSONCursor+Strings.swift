extension JSONCursor {
    /// Reads a string, and adds what it stands for to `buffer` as UTF-8.
    mutating func appendString(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        try expect(0x22, of: text)
        while true {
            let run = skipRun(of: text)
            text.extracting(run).withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
            if skip(0x22, of: text) { return }
            // What is left is an escape, a control character, or the end of the text.
            guard skip(0x5C, of: text) else { throw MalformedJSON() }
            try appendEscape(of: text, to: &buffer)
        }
    }

    /// Reads the bytes that stand for themselves, and gives where they stand.
    private mutating func skipRun(of text: Span<UInt8>) -> Range<Int> {
        let start = index
        while let byte = byte(of: text), byte >= 0x20, byte != 0x22, byte != 0x5C { advance(by: 1) }
        return start..<index
    }

    /// Reads what follows a backslash.
    private mutating func appendEscape(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        guard let byte = byte(of: text) else { throw MalformedJSON() }
        advance(by: 1)
        switch byte {
        case 0x22, 0x5C, 0x2F: buffer.append(byte)
        case 0x62: buffer.append(0x08)  // b
        case 0x66: buffer.append(0x0C)  // f
        case 0x6E: buffer.append(0x0A)  // n
        case 0x72: buffer.append(0x0D)  // r
        case 0x74: buffer.append(0x09)  // t
        case 0x75: try appendScalar(of: text, to: &buffer)  // u
        default: throw MalformedJSON()
        }
    }

    /// Reads what follows `\u`: four hexadecimal digits, or eight with `\u` between for a character beyond U+FFFF.
    private mutating func appendScalar(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        var code = try codeUnit(of: text)
        if (0xD800...0xDBFF).contains(code) {
            guard skip(0x5C, of: text), skip(0x75, of: text) else { throw MalformedJSON() }
            let low = try codeUnit(of: text)
            guard (0xDC00...0xDFFF).contains(low) else { throw MalformedJSON() }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard code != 0, let scalar = Unicode.Scalar(code), let bytes = UTF8.encode(scalar) else {
            throw MalformedJSON()
        }
        buffer.append(contentsOf: bytes)
    }

    private mutating func codeUnit(of text: Span<UInt8>) throws(MalformedJSON) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = byte(of: text) else { throw MalformedJSON() }
            switch byte {
            case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: code = code << 4 | UInt32(byte - 0x41 + 10)
            case 0x61...0x66: code = code << 4 | UInt32(byte - 0x61 + 10)
            default: throw MalformedJSON()
            }
            advance(by: 1)
        }
        return code
    }
}
