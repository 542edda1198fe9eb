import RegistrationLog

/// The pieces of a file as they come in order, those below another header rejected: only now it is known what stands below it.
struct PiecesInOrder {
    /// The line of another header in the pieces so far.
    private var headerLine: UInt32?

    /// The next piece, or what is left of it below another header.
    mutating func next(_ piece: DeliveredRows) -> DeliveredRows {
        let piece = headerLine.map { piece.rejected(belowHeaderOn: $0) } ?? piece
        if headerLine == nil { headerLine = piece.otherHeader?.line }
        return piece
    }
}
