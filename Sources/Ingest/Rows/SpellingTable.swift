import RegistrationLog

/// The spellings in a column, in shown form, each cell normalised once however often it appears.
struct SpellingTable: Sendable {
    /// A cell as it stands.
    private struct Cell: Sendable {
        /// Where its bytes stand in `bytes`.
        let start: UInt32
        let end: UInt32
        /// The number of its spelling.
        let spelling: SpellingID
    }

    /// The spellings in shown form.
    private(set) var shown = ByteTable()
    /// The numbers of the cells.
    private var numbers = ByteTable()
    /// The cells by number, and their bytes once more: what is expected is looked at for every row, at the least cost.
    private var cells: [Cell] = []
    private var bytes: [UInt8] = []
    /// First the cell with which the context began last time, then for each cell the one that followed it: mostly it follows
    /// again, since the rows of a registration come in the order of its form, so that no hash need be made.
    private var followers: [UInt32] = []
    /// The cell that was read last in this context; -1 for none.
    private var last = -1
    /// The followers in each context; those in the present one are lent to `followers`.
    private var contexts: [[UInt32]] = [[]]
    private var context = 0

    /// How many of the cells that followed each other are tried: some questions are not asked every time.
    private static let tries = 3

    /// The number of the spelling in `cell`, where it was to be expected: it is one of those that followed last time, or the same
    /// again; nil where it is not.
    @inline(__always)
    mutating func expected(_ cell: Span<UInt8>) -> SpellingID? {
        if cells.isEmpty { return nil }
        let follower = Int(followers[last &+ 1])
        if isEqual(cell, toCellNumbered: follower) {
            last = follower
            return cells[follower].spelling
        }
        return expected(cell, behind: follower)
    }

    /// The same, of a cell that is not the one numbered `follower`, which was to be expected first.
    ///
    /// Not a part of what is done for every row: what it keeps at hand for its loop would be made ready there.
    @inline(never)
    private mutating func expected(_ cell: Span<UInt8>, behind follower: Int) -> SpellingID? {
        var candidate = follower
        for _ in 1..<Self.tries {
            candidate = Int(followers[candidate + 1])
            if isEqual(cell, toCellNumbered: candidate) {
                last = candidate
                return cells[candidate].spelling
            }
        }
        return last >= 0 && isEqual(cell, toCellNumbered: last) ? cells[last].spelling : nil
    }

    @inline(__always)
    private func isEqual(_ cell: Span<UInt8>, toCellNumbered number: Int) -> Bool {
        bytes.span.extracting(Int(cells[number].start)..<Int(cells[number].end)).isEqual(to: cell)
    }

    /// The number of the spelling in `cell`, which is added when it is new.
    mutating func insert(_ cell: Span<UInt8>) -> SpellingID {
        if let number = expected(cell) { return number }
        let number = numbers.insert(cell)
        if number == cells.count { add(cell) }
        followers[last + 1] = UInt32(number)
        last = number
        return cells[number].spelling
    }

    private mutating func add(_ cell: Span<UInt8>) {
        var form: [UInt8] = []
        Normalisation.appendShown(cell, to: &form)
        let start = UInt32(bytes.count)
        cell.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        cells.append(
            Cell(start: start, end: UInt32(bytes.count), spelling: SpellingID(shown.insert(form.span))))
        extendFollowers()
    }

    /// Goes on where other cells follow each other, as under another product: `context` counts from 0.
    mutating func turn(toContext context: Int) {
        if context == self.context { return }
        while contexts.count <= context { contexts.append([]) }
        swap(&followers, &contexts[self.context])
        swap(&followers, &contexts[context])
        self.context = context
        last = -1
        extendFollowers()
    }

    /// Where nothing is known the first cell begins, and a cell is followed by itself.
    private mutating func extendFollowers() {
        while followers.count <= cells.count { followers.append(UInt32(max(followers.count - 1, 0))) }
    }
}
