/// The spellings in a column, in shown form, each cell normalised once however often it appears.
struct SpellingTable {
    /// The spellings in shown form.
    private(set) var shown = ByteTable()
    /// The cells as they stand.
    private var cells = ByteTable()
    /// The number of the spelling of each cell in `cells`.
    private var spellings: [UInt32] = []

    /// The number of the spelling in `cell`, which is added when it is new.
    mutating func insert(_ cell: Span<UInt8>) -> UInt32 {
        let number = cells.insert(cell)
        if number == spellings.count {
            var form: [UInt8] = []
            Normalisation.appendShown(cell, to: &form)
            spellings.append(UInt32(shown.insert(form.span)))
        }
        return spellings[number]
    }
}
