/// The spellings in a column, in shown form, each cell normalised once however often it appears.
struct SpellingTable: Sendable {
    /// The spellings in shown form.
    private(set) var shown = ByteTable()
    /// The cells as they stand.
    private var cells = ByteTable()
    /// The number of the spelling of each cell in `cells`.
    private var spellings: [UInt32] = []
    /// For each cell the one that followed it last time: mostly it follows again, since the rows of a registration come in
    /// the order of its form, so that no hash need be made.
    private var followers: [UInt32] = []
    private var last = 0

    /// The number of the spelling in `cell`, where it is the one that was to be expected: the same again, or what followed it
    /// last time; nil where it is not.
    @inline(__always)
    mutating func expected(_ cell: Span<UInt8>) -> UInt32? {
        guard last < spellings.count else { return nil }
        let follower = Int(followers[last])
        if cells.isEqual(cell, toStringNumbered: follower) {
            last = follower
            return spellings[follower]
        }
        return cells.isEqual(cell, toStringNumbered: last) ? spellings[last] : nil
    }

    /// The number of the spelling in `cell`, which is added when it is new.
    mutating func insert(_ cell: Span<UInt8>) -> UInt32 {
        if let number = expected(cell) { return number }
        let number = cells.insert(cell)
        if number == spellings.count {
            var form: [UInt8] = []
            Normalisation.appendShown(cell, to: &form)
            spellings.append(UInt32(shown.insert(form.span)))
            followers.append(UInt32(number))
        }
        followers[last] = UInt32(number)
        last = number
        return spellings[number]
    }
}
