import RegistrationLog

/// A piece of a file, with what its ids and values stand for over all files.
struct DeliveredPiece: Sendable {
    /// Its rows.
    let rows: DeliveredRows
    /// The file that it is a piece of.
    let file: FileID
    /// For each of its ids the number of that id over all files.
    let identities: [UInt32]
    /// For each of its values the identity in the log, unidentified where it is a value of no field that is taken over.
    let values: [ValueID]
    /// For each spelling of a field whether the values of the field are told apart in the log.
    let isTakenOver: [Bool]

    /// The identity in the log of the value of `answer`, which is captured.
    func identity(of answer: DeliveredAnswer) -> ValueID {
        guard let number = answer.value.number, isTakenOver[Int(answer.field)] else { return .unidentified }
        return values[number]
    }
}
