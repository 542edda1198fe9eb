/// The number of the id of a registration, a follow-up record or an action within one piece, from 0, in the order of its rows.
///
/// An id may have several in a piece, and has others in other pieces: what is the same over all files is its
/// ``IdentifierNumber``.
struct RecordNumber: PackedNumber {
    /// The number as it is stored, 4 bytes wide, since every row holds one or more.
    let rawValue: UInt32
}
