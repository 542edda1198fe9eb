/// The text of a cell as it stands in the text of its sheet.
///
/// A line end within a cell is written as ``lineEnd``, so that every line of the text is a row of the sheet. Characters that
/// XML cannot hold, but that a workbook can escape (`_x0001_`), are left out but for line ends and tabs.
enum CellText {
    /// What stands between the cells of a row: the unit separator, which no XML can hold.
    static let separator: UInt8 = 0x1F
    /// What stands for a line end within a cell: the record separator, which no XML can hold either.
    static let lineEnd: UInt8 = 0x1E

    /// Appends `text`, in which characters are escaped as `_x000D_`.
    static func append(_ text: some RandomAccessCollection<UInt8>, to cell: inout [UInt8]) {
        var rest = text[...]
        var highSurrogate: UInt32?
        var isAfterReturn = false
        while let byte = rest.first {
            guard byte == UInt8(ascii: "_"), let unit = escaped(rest) else {
                append(byte, to: &cell, &isAfterReturn)
                rest = rest.dropFirst()
                highSurrogate = nil
                continue
            }
            rest = rest.dropFirst(7)
            if 0xD800..<0xDC00 ~= unit {
                highSurrogate = unit
                continue
            }
            let isLow = 0xDC00..<0xE000 ~= unit
            let value = isLow ? highSurrogate.map { 0x10000 + ($0 - 0xD800) << 10 + (unit - 0xDC00) } : unit
            highSurrogate = nil
            guard let value, let scalar = Unicode.Scalar(value) else { continue }
            for byte in String(Character(scalar)).utf8 { append(byte, to: &cell, &isAfterReturn) }
        }
    }

    /// Appends one byte of UTF-8; a return before a line feed is part of that.
    private static func append(_ byte: UInt8, to cell: inout [UInt8], _ isAfterReturn: inout Bool) {
        defer { isAfterReturn = byte == 0x0D }
        switch byte {
        case 0x0A where isAfterReturn: break
        case 0x0A, 0x0D: cell.append(lineEnd)
        case 0x09, 0x20...: cell.append(byte)
        default: break
        }
    }

    /// The UTF-16 unit that is escaped at the beginning of `text`; nil where none is.
    private static func escaped(_ text: some RandomAccessCollection<UInt8>) -> UInt32? {
        guard text.count >= 7 else { return nil }
        let bytes = Array(text.prefix(7))
        guard bytes[1] == UInt8(ascii: "x"), bytes[6] == UInt8(ascii: "_") else { return nil }
        return UInt32(String(decoding: bytes[2..<6], as: UTF8.self), radix: 16)
    }

    /// Writes `cell` to the text of its sheet, in quotes where it would not be read as it is otherwise.
    static func write(_ cell: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let isBlank = { (byte: UInt8?) in byte == 0x20 || byte == 0x09 }
        guard cell.contains(quote) || isBlank(cell.first) || isBlank(cell.last) else {
            text.append(contentsOf: cell)
            return
        }
        text.append(quote)
        for byte in cell {
            if byte == quote { text.append(quote) }
            text.append(byte)
        }
        text.append(quote)
    }
}
