/// Makes the text of a sheet of its rows and cells.
///
/// One sheet text owns it, which is why it may move from thread to thread.
final class SheetHandler: XMLHandler, @unchecked Sendable {
    /// How many rows and columns a sheet can have; what is said to stand beyond is none of it.
    private static let mostRows = 1_048_576
    private static let mostColumns = 16_384
    /// Up to how many columns rows are filled up, so that a single cell far to the right does not make a text without end.
    private static let mostFilledColumns = 1_024

    /// Of a longer row, in bytes, no more is kept: it is longer than any record that is read.
    private static let longestRow = 1_048_577

    /// A cell of the row that is being read.
    private struct Cell {
        let column: Int
        let bytes: Range<Int>
    }

    /// What an element says of the cell that it begins.
    private struct OpenCell {
        let column: Int
        let kind: CellKind
        let style: StyleNumber
    }

    private let texts: SharedTexts
    private let tables: WorkbookSheet.Tables
    private var text: [UInt8] = []
    private var taken = 0
    /// The row that is being read or was read last, from 1.
    private var row = 0
    private var isRowBeyond = false
    private var cells: [Cell] = []
    private var cellBytes: [UInt8] = []
    private var nextColumn = 0
    /// How many columns the rows so far had, the header among them; what is missing at the end of a later one is empty.
    private var width = 0
    private var openCell: OpenCell?
    private var value: [UInt8] = []
    private var isInValue = false
    private var inlineText = RichText()

    /// Creates what reads a sheet of a workbook with these `texts` and `tables`.
    init(_ texts: SharedTexts, _ tables: WorkbookSheet.Tables) {
        self.texts = texts
        self.tables = tables
    }

    /// Whether there is text to be taken.
    var hasText: Bool { taken < text.count }

    /// Moves the next text into `buffer`, and gives how many bytes.
    func takeText(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, text.count - taken)
        buffer.copyBytes(from: text[taken..<taken + count])
        taken += count
        if taken == text.count {
            text.removeAll(keepingCapacity: true)
            taken = 0
        }
        return count
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "row": beginRow(attributes.number("r"))
        case "c" where row > 0: beginCell(attributes)
        case "v": isInValue = openCell != nil
        case _ where openCell?.kind == .inlineText: inlineText.begin(name)
        default: break
        }
    }

    func end(_ name: XMLName) {
        switch name {
        case "row": endRow()
        case "c": endCell()
        case "v": isInValue = false
        case _ where openCell?.kind == .inlineText: inlineText.end(name)
        default: break
        }
    }

    func add(text: UnsafeBufferPointer<UInt8>) {
        if isInValue {
            if value.count < Self.longestRow { value.append(contentsOf: text) }
        } else if openCell?.kind == .inlineText, inlineText.bytes.count < Self.longestRow {
            inlineText.add(text)
        }
    }

    /// Begins the row that is numbered so, or the next; a number that is no later one means nothing.
    private func beginRow(_ number: Int?) {
        let next = max(number ?? row + 1, row + 1)
        isRowBeyond = next > Self.mostRows
        guard !isRowBeyond else { return }
        // Rows that are not stored are empty lines.
        text.append(contentsOf: repeatElement(0x0A, count: next - row - 1))
        row = next
        cells.removeAll(keepingCapacity: true)
        cellBytes.removeAll(keepingCapacity: true)
        nextColumn = 0
    }

    private func beginCell(_ attributes: XMLAttributes) {
        let column = attributes.withBytes(of: "r", Self.column) ?? nil
        let index = column ?? nextColumn
        nextColumn = index + 1
        guard index < Self.mostColumns, cells.count < Self.mostColumns, cellBytes.count < Self.longestRow else {
            return openCell = nil
        }
        openCell = OpenCell(
            column: index, kind: CellKind(attributes["t"]), style: StyleNumber(value: attributes.number("s") ?? 0))
        value.removeAll(keepingCapacity: true)
        inlineText.clear()
    }

    /// The column, from 0, of a reference such as `AB12`; nil where it is none.
    private static func column(of reference: UnsafeBufferPointer<UInt8>) -> Int? {
        let letters = reference.prefix { 0x41...0x5A ~= $0 & 0xDF }
        guard 1...3 ~= letters.count else { return letters.isEmpty ? nil : mostColumns }
        return letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 } - 1
    }

    private func endCell() {
        guard let cell = openCell else { return }
        openCell = nil
        let start = cellBytes.count
        append(cell)
        if cellBytes.count > start + Self.longestRow { cellBytes.removeLast(cellBytes.count - start - Self.longestRow) }
        if cellBytes.count > start { cells.append(Cell(column: cell.column, bytes: start..<cellBytes.count)) }
    }

    private func append(_ cell: OpenCell) {
        switch cell.kind {
        case .inlineText: CellText.append(inlineText.bytes, to: &cellBytes)
        case .sharedText:
            guard let number = Int(String(decoding: value, as: UTF8.self)) else { return }
            _ = texts.append(SharedTextNumber(value: number), to: &cellBytes)
        case .text: CellText.append(value, to: &cellBytes)
        case .boolean: cellBytes += value.first.map { Array(($0 == 0x31 || $0 == 0x74 ? "true" : "false").utf8) } ?? []
        case .error: break
        case .date:
            let date = String(decoding: value, as: UTF8.self)
            let isDay = date.hasSuffix("T00:00:00") || date.hasSuffix("T00:00:00.000")
            cellBytes += (isDay ? String(date.prefix { $0 != "T" }) : date).utf8
        case .number:
            let format = tables.styles[cell.style]
            let isPlain = format == .number && value.count <= 15 && value.allSatisfy { 0x30...0x39 ~= $0 }
            if isPlain, value.first != 0x30 || value.count == 1 {
                cellBytes += value
            } else if !value.isEmpty {
                cellBytes += value.withUnsafeBufferPointer { CellNumber.text($0, format, tables.days) }.utf8
            }
        }
    }

    private func endRow() {
        guard row > 0, !isRowBeyond else { return }
        // Hardly any writer puts them in another order.
        if zip(cells, cells.dropFirst()).contains(where: { $0.column > $1.column }) {
            cells.sort { $0.column < $1.column }
        }
        var written = 0
        cellBytes.withUnsafeBufferPointer { bytes in
            for (index, cell) in cells.enumerated() where index == 0 || cells[index - 1].column < cell.column {
                text.append(contentsOf: repeatElement(CellText.separator, count: cell.column - written))
                written = cell.column
                CellText.write(UnsafeBufferPointer(rebasing: bytes[cell.bytes]), to: &text)
            }
        }
        if !cells.isEmpty {
            width = max(width, min(written + 1, Self.mostFilledColumns))
            text.append(contentsOf: repeatElement(CellText.separator, count: max(width - written - 1, 0)))
        }
        text.append(0x0A)
        cells.removeAll(keepingCapacity: true)
        openCell = nil
    }
}
