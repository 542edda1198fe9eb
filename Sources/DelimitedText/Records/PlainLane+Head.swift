import Glibc
import Tabular

extension PlainLane {
    /// The first cells of a record, where they stand in the text as they are, and a delimiter behind them.
    struct Head {
        var start = 0
        /// The bytes up to the cell behind it; 0 for no head.
        var size = 0
        /// Its first cell.
        var firstCell = 0
    }
}

// In a file of which each row is one answer, most rows begin like the one before, down to the byte. What begins like a record
// of which all is known is read as that was, so that its cells need not be looked for.
extension PlainLane.Run {
    /// Keeps the head of the record that ends now, whose cells are the last of `cells`.
    @inline(__always)
    mutating func keepHead(of cells: borrowing OutputSpan<CellPosition>) {
        head.start = recordStart
        head.firstCell = cellsOfEndedRecords
        if !repeatsHead { head.size = headSize(cells) }
        repeatsHead = false
    }

    /// The size of the head of the record that ends now; 0 where it has none, or where one of its lines ends in quotes.
    private func headSize(_ cells: borrowing OutputSpan<CellPosition>) -> Int {
        let behind = cellsOfEndedRecords + lane.headCells
        guard behind < cells.count, linesInQuotes == 0 else { return 0 }
        let end = Int(cells[behind].start)
        // What is unquoted stands behind the text, and blanks or a quote stand before what is not a whole cell.
        guard (cellsOfEndedRecords...behind).allSatisfy({ Int(cells[$0].start) <= end }), end < text.count,
            text[end - 1] == lane.delimiter
        else { return 0 }
        return end - recordStart
    }

    /// Takes the cells at the beginning of the next record, where they are the head of the one before.
    @inline(__always)
    mutating func takeRepeatedHead(
        _ separators: inout SeparatorMap.Positions, into cells: inout OutputSpan<CellPosition>
    ) {
        guard recordStart &+ head.size <= text.count, let base = text.baseAddress,
            memcmp(base + recordStart, base + head.start, head.size) == 0
        else { return }
        let shift = UInt32(truncatingIfNeeded: recordStart &- head.start)
        for cell in head.firstCell..<head.firstCell &+ lane.headCells {
            cells.append(cells[cell].moved(by: shift))
        }
        cellStart = recordStart &+ head.size
        separators.skip(to: cellStart)
        repeatsHead = true
    }
}
