public import DelimitedText
import Tabular

/// The rules of a record written down once more, as plainly as they can be: the whole text in memory, and every cell
/// read by descent rather than by states.
public struct ReferenceParser {
    let bytes: [UInt8]
    let delimiter: UInt8
    let recordLimit: Int
    let quoting: Quoting

    /// Creates a parser of UTF-8 without a byte order mark, under an ASCII delimiter.
    public init(bytes: [UInt8], delimiter: UInt8, recordLimit: Int, quoting: Quoting = .aroundCells) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.recordLimit = recordLimit
        self.quoting = quoting
    }

    /// What begins at an index of the text.
    private enum Found {
        case blank(contentEnd: Int)
        case record(cells: [[UInt8]], contentEnd: Int)
        case malformed(at: Int)
    }

    /// The records and rejected records of the text.
    ///
    /// - Complexity: O(n²) in the lines.
    public func entries() -> [Entry] {
        let lineStarts = startsOfLines()
        var entries: [Entry] = []
        var line = 0
        while line < lineStarts.count {
            let start = lineStarts[line]
            switch tooLongOr(parse(from: start), start: start) {
            case nil:
                entries.append(.rejected(line: line + 1, byte: start, .tooLong))
                line += 1
            case .malformed:
                entries.append(.rejected(line: line + 1, byte: start, .malformedQuoting))
                line += 1
            case .blank:
                line += 1
            case .record(let cells, let contentEnd):
                let raw = bytes[start..<contentEnd]
                if raw.contains(0) || String(validating: raw, as: UTF8.self) == nil {
                    entries.append(.rejected(line: line + 1, byte: start, .invalidEncoding))
                } else {
                    entries.append(
                        .record(
                            line: line + 1, byte: start, cells: cells.map { String(decoding: $0, as: UTF8.self) }))
                }
                line = lineStarts.firstIndex { $0 > contentEnd } ?? lineStarts.count
            }
        }
        return entries
    }

    /// The indices at which a line with something in it, its end included, begins.
    private func startsOfLines() -> [Int] {
        var starts = bytes.isEmpty ? [] : [0]
        for index in bytes.indices.dropLast() {
            let isCRLF = bytes[index] == 0x0D && bytes[index + 1] == 0x0A
            if bytes[index] == 0x0A || bytes[index] == 0x0D && !isCRLF { starts.append(index + 1) }
        }
        return starts
    }

    /// `found`, or nil when the limit is passed first.
    private func tooLongOr(_ found: Found, start: Int) -> Found? {
        switch found {
        case .blank(let end), .record(_, let end): end - start > recordLimit ? nil : found
        case .malformed(let index) where index == bytes.count: index - start > recordLimit ? nil : found
        case .malformed(let index): index - start >= recordLimit ? nil : found
        }
    }

    private func parse(from start: Int) -> Found {
        var cells: [[UInt8]] = []
        var index = start
        // The mark of a file that was put behind another one.
        if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF, 0x22]) { index += 3 }
        while true {
            while isBlank(index) { index += 1 }
            if isEnd(index), cells.isEmpty { return .blank(contentEnd: index) }
            var cell: [UInt8] = []
            // A formula that is a text: `="…"`.
            let quote = quoting == .letters ? nil : UInt8(ascii: "\"")
            if quote != nil, delimiter != UInt8(ascii: "="), bytes[index...].starts(with: Array("=\"".utf8)) {
                index += 1
            }
            if index < bytes.count, bytes[index] == quote {
                index += 1
                while true {
                    guard index < bytes.count else { return .malformed(at: index) }
                    if bytes[index] != UInt8(ascii: "\"") {
                        cell.append(bytes[index])
                        index += 1
                    } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                        cell.append(UInt8(ascii: "\""))
                        index += 2
                    } else {
                        index += 1
                        break
                    }
                }
                while isBlank(index) { index += 1 }
                guard isEnd(index) || bytes[index] == delimiter else { return .malformed(at: index) }
            } else {
                while !isEnd(index), bytes[index] != delimiter {
                    if bytes[index] == quote { return .malformed(at: index) }
                    cell.append(bytes[index])
                    index += 1
                }
                while let last = cell.last, last == 0x20 || last == 0x09 { cell.removeLast() }
            }
            cells.append(cell)
            if isEnd(index) { return .record(cells: cells, contentEnd: index) }
            index += 1
        }
    }

    private func isBlank(_ index: Int) -> Bool {
        index < bytes.count && bytes[index] != delimiter && (bytes[index] == 0x20 || bytes[index] == 0x09)
    }

    private func isEnd(_ index: Int) -> Bool {
        index >= bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
    }
}
