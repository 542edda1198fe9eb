/// Writes records as delimited text that any reader of RFC 4180 takes back unchanged.
///
/// A cell is quoted when it holds the delimiter, a quote, a line end, or a blank or tab at either end, since many
/// readers trim an unquoted one.
public struct DelimitedWriter: Sendable {
    /// How the text is written in bytes.
    public enum Encoding: Sendable {
        /// UTF-8.
        case utf8
        /// Windows-1252; what it cannot write becomes a question mark.
        case windows1252
    }

    /// What was written since the last ``takeBytes()``.
    public private(set) var bytes: [UInt8] = []

    private let delimiter: UInt8
    private let lineEnding: LineEnding
    private let encoding: Encoding

    /// Creates a writer of text delimited by `delimiter`, an ASCII character other than a quote or a line end.
    public init(
        delimiter: Unicode.Scalar, lineEnding: LineEnding = .carriageReturnLineFeed, encoding: Encoding = .utf8,
        byteOrderMark: Bool = false
    ) {
        precondition(delimiter.isASCII && delimiter != "\"" && delimiter != "\r" && delimiter != "\n")
        self.delimiter = UInt8(ascii: delimiter)
        self.lineEnding = lineEnding
        self.encoding = encoding
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Writes a record; a record of one empty cell is written as `""`, since an empty line is no record.
    public mutating func write(_ cells: some Collection<String>) {
        if cells.count == 1, cells.first?.isEmpty == true {
            bytes.append(contentsOf: [0x22, 0x22])
        }
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(delimiter) }
            isFirst = false
            append(cell)
        }
        bytes.append(contentsOf: lineEnding.rawValue.utf8)
    }

    /// Hands over what was written so far and starts anew, so that a long text need not be held as a whole.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func append(_ cell: String) {
        guard needsQuotes(cell) else { return encode(cell) }
        bytes.append(0x22)
        encode(
            cell.contains("\"")
                ? cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") : cell)
        bytes.append(0x22)
    }

    private func needsQuotes(_ cell: String) -> Bool {
        guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
        if first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09 { return true }
        return cell.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    }

    private mutating func encode(_ text: String) {
        switch encoding {
        case .utf8: bytes.append(contentsOf: text.utf8)
        case .windows1252: bytes.append(contentsOf: text.unicodeScalars.map(Windows1252.byte(for:)))
        }
    }
}
