/// What was read of a placed file.
struct FileReading: Sendable {
    /// What was found besides its rows.
    let findings: FileFindings
    /// Its rows, in pieces that follow each other.
    let pieces: [DeliveredRows]
}
