/// The number of a spelling of a name in one table of spellings, from 0, in order of first appearance.
///
/// Products, fields, types of action and questions have a table each; so have a piece, a file and the follow-up rows of all
/// files.
struct SpellingID: PackedNumber {
    /// The number as it is stored, 4 bytes wide, since every answer holds one.
    let rawValue: UInt32
}
