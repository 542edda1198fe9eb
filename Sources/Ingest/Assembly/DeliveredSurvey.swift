import RegistrationLog

/// A piece of a sample, with the registrations that its rows are about.
struct DeliveredSurvey: Sendable {
    /// The rows.
    let rows: DeliveredRows
    /// The file that it is a piece of.
    let file: FileID
    /// For each row the position of its registration; nil where none has its id.
    let registrations: [Int?]

    /// Finds the registrations of the rows of `piece`, once all `registrations` are known.
    init(_ piece: DeliveredPiece, of registrations: RegistrationAssembly) {
        rows = piece.rows
        file = piece.file
        self.registrations = piece.rows.surveys.map { registrations.registration(with: piece.number(of: $0.id)) }
    }
}
