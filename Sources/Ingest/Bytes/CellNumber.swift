/// The number of a cell that names used fields, in one table of such cells, from 0, in order of first appearance.
struct CellNumber: PackedNumber {
    /// The number as it is stored, 4 bytes wide, since every follow-up row may hold one.
    let rawValue: UInt32
}
