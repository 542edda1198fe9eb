/// The number of an id over all files, from 0, in order of first appearance.
///
/// It stands for a registration, a follow-up record or an action, wherever its id is given. What a single piece calls the id
/// is a ``RecordNumber``.
struct IdentifierNumber: PackedNumber {
    /// The number as it is stored, 4 bytes wide, since every follow-up row holds up to three.
    let rawValue: UInt32
}
