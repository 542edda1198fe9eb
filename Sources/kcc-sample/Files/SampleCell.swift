/// What cells hold for what no writer of delimited text would write.
enum SampleCell {
    /// Stands in a cell for the byte that spoils it.
    static let mark: Character = "\u{1}"
    /// The byte of ``mark``.
    static let markByte: UInt8 = 0x01
    /// A cell that is written as `""`, where an empty one means that there is no value.
    static let emptyText = "\u{2}"
    /// The byte of ``emptyText``.
    static let emptyTextByte: UInt8 = 0x02
}
