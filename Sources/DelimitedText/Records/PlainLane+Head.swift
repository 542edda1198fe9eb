import CByteKernels
import Tabular

extension PlainLane {
    /// The first cells of a record, where they stand in the text as they are, and a delimiter behind them.
    struct Head {
        var start = 0
        /// The bytes up to the cell behind it; 0 for no head.
        var size = 0
        /// Its first cell, and how many it has: those that were asked for, and more where those behind them are repeated too.
        var firstCell = 0
        var cells = 0
        /// The bytes of those that were asked for alone.
        var leastSize = 0
        /// Whether only one record had it so far, so that it may be longer than was asked for.
        var mayGrow = false
    }
}

// In a file of which each row is one answer, most rows begin like the one before, down to the byte. What begins like a record
// of which all is known is read as that was, so that its cells need not be looked for.
extension PlainLane.Run {
    /// Keeps the head of the record that ends now, whose cells are the last of `cells`.
    @inline(__always)
    mutating func keepHead(of cells: borrowing OutputSpan<CellPosition>) {
        if !repeatsHead {
            beginHead(cells)
        } else if head.mayGrow {
            growHead(cells)
        }
        head.start = recordStart
        head.firstCell = cellsOfEndedRecords
        repeatsHead = false
    }

    /// Begins anew with the head of the record that ends now.
    @inline(never)
    private mutating func beginHead(_ cells: borrowing OutputSpan<CellPosition>) {
        head.size = headSize(lane.headCells, cells)
        head.cells = lane.headCells
        head.leastSize = head.size
        head.mayGrow = true
    }

    /// Makes the cells that the record that ends now and the one before have in common behind their head a part of it: whoever
    /// asked for the head knows nothing of columns that say the same in all rows of one registration, such as who wrote it.
    @inline(never)
    private mutating func growHead(_ cells: borrowing OutputSpan<CellPosition>) {
        head.mayGrow = false
        guard let base = text.baseAddress else { return }
        while true {
            let size = headSize(head.cells + 1, cells)
            // What is the same up to a delimiter that ends a cell was taken for the same cells.
            guard size > head.size, head.start + size <= recordStart,
                kcc_same(base + recordStart + head.size, base + head.start + head.size, size - head.size)
            else { return }
            head.size = size
            head.cells += 1
        }
    }

    /// The size of the first `count` cells of the record that ends now; 0 where it has none behind them, or where one of its lines
    /// ends in quotes.
    private func headSize(_ count: Int, _ cells: borrowing OutputSpan<CellPosition>) -> Int {
        let behind = cellsOfEndedRecords + count
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
        guard repeats(head.size) || shrinksToRepeatedHead() else { return }
        let shift = UInt32(truncatingIfNeeded: recordStart &- head.start)
        let (first, headCells) = (head.firstCell, head.cells)
        cells.withUnsafeMutableBufferPointer { room, count in
            precondition(room.count &- count >= headCells, "a record has more cells than separators")
            for cell in 0..<headCells {
                room.initializeElement(at: count &+ cell, to: room[first &+ cell].moved(by: shift))
            }
            count &+= headCells
        }
        cellStart = recordStart &+ head.size
        separators.skip(to: cellStart)
        repeatsHead = true
    }

    /// Whether the next record begins with the first `size` bytes of the head.
    @inline(__always)
    private func repeats(_ size: Int) -> Bool {
        guard recordStart &+ size <= text.count, let base = text.baseAddress else { return false }
        return kcc_same(base + recordStart, base + head.start, size)
    }

    /// Makes the head no more than was asked for, where it had grown and the next record begins with that alone; false where it
    /// does not.
    @inline(never)
    private mutating func shrinksToRepeatedHead() -> Bool {
        guard head.size > head.leastSize, repeats(head.leastSize) else { return false }
        head.size = head.leastSize
        head.cells = lane.headCells
        return true
    }
}
