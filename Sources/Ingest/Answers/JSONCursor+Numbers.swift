extension JSONCursor {
    /// Reads a number, and adds it to `buffer` in the one spelling of its value: `1.0`, `1` and `1e0` become `1`.
    ///
    /// No digit is lost, however many there are. Whole numbers stand as a spreadsheet would write them, so that a number
    /// equals the same number in a cell of its own.
    mutating func appendNumber(of text: Span<UInt8>, to buffer: inout [UInt8]) throws(MalformedJSON) {
        let start = index
        let isNegative = skip(0x2D, of: text)
        let whole = try wholeDigits(of: text)
        let fraction = skip(0x2E, of: text) ? try digits(of: text) : index..<index
        var exponent: Int? = 0
        if skip(0x65, 0x45, of: text) {
            let isBelowOne = skip(0x2D, of: text)
            if !isBelowOne { _ = skip(0x2B, of: text) }
            exponent = Self.integer(try digits(of: text), of: text).map { isBelowOne ? -$0 : $0 }
        }
        var number = DecimalNumber(isNegative: isNegative)
        for index in whole { number.append(digit: text[index]) }
        for index in fraction { number.append(digit: text[index]) }
        if let exponent {
            number.append(to: &buffer, exponent: exponent - fraction.count)
        } else {
            // An exponent beyond 15 digits: what such a number means is up to whoever wrote it down.
            text.extracting(start..<index).withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        }
    }

    /// Reads the digits before the point: a zero alone, or digits that do not begin with one.
    private mutating func wholeDigits(of text: Span<UInt8>) throws(MalformedJSON) -> Range<Int> {
        let start = index
        return skip(0x30, of: text) ? start..<index : try digits(of: text)
    }

    /// The number that digits write; nil where there are more than 15 behind the zeros at their start.
    private static func integer(_ digits: Range<Int>, of text: Span<UInt8>) -> Int? {
        var value = 0
        for index in digits {
            value = value * 10 + Int(text[index] - 0x30)
            if value >= 1_000_000_000_000_000 { return nil }
        }
        return value
    }
}

/// The digits of a number, without zeros at their start.
private struct DecimalNumber {
    /// Zeros of more than this are not written out.
    private static let mostZeros = 30

    private let isNegative: Bool
    private var digits: [UInt8] = []

    init(isNegative: Bool) { self.isNegative = isNegative }

    mutating func append(digit: UInt8) {
        if digit != 0x30 || !digits.isEmpty { digits.append(digit) }
    }

    /// Adds the number, whose digits count times ten to the power of `exponent`, to `buffer`.
    ///
    /// `1200` with exponent -1 is `120`, with -6 `0.0012`, with 100 `12e102`.
    func append(to buffer: inout [UInt8], exponent: Int) {
        let significant = digits[..<(digits.lastIndex { $0 != 0x30 }.map { $0 + 1 } ?? 0)]
        let exponent = exponent + digits.count - significant.count
        guard !significant.isEmpty else { return buffer.append(0x30) }
        if isNegative { buffer.append(0x2D) }
        /// How many digits stand before the point.
        let wholeCount = significant.count + exponent
        switch exponent {
        case 0...Self.mostZeros:
            buffer.append(contentsOf: significant)
            buffer.append(contentsOf: repeatElement(0x30, count: exponent))
        case ..<0 where wholeCount > 0:
            buffer.append(contentsOf: significant.prefix(wholeCount))
            buffer.append(0x2E)
            buffer.append(contentsOf: significant.dropFirst(wholeCount))
        case ..<0 where wholeCount >= -Self.mostZeros:
            buffer.append(contentsOf: "0.".utf8)
            buffer.append(contentsOf: repeatElement(0x30, count: -wholeCount))
            buffer.append(contentsOf: significant)
        default:
            buffer.append(contentsOf: significant)
            buffer.append(contentsOf: "e\(exponent)".utf8)
        }
    }
}
