import RegistrationLog

/// A piece of a file, with what its ids and values stand for over all files.
struct DeliveredPiece: Sendable {
    /// Its rows.
    let rows: DeliveredRows
    /// The file that it is a piece of.
    let file: FileID
    /// For each of its ids the number of that id over all files.
    let ids: [IdentifierNumber]
    /// For each of its values the identifier in the log.
    let values: [ValueID]

    /// The number over all files of an id of this piece.
    func number(of record: RecordNumber) -> IdentifierNumber { ids[record.index] }

    /// The identifier in the log of the value of `answer`, which is captured.
    func value(of answer: DeliveredAnswer) -> ValueID { answer.value.number.map { values[$0] } ?? .unidentified }
}
