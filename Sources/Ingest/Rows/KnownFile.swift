import DelimitedText
import RegistrationLog

/// What was found of a file with registrations, as far as it matters when these are read once more.
struct KnownFile: Sendable {
    /// How its dates are written.
    let dateFormat: DateFormat
    /// The columns whose cells hold all answers of their row.
    let answers: [AnswersColumn]
    /// How many bytes its text has as UTF-8.
    let textBytes: Int

    /// Keeps what was found of a file; nil where it has no registrations.
    init?(_ findings: FileFindings?) {
        guard let findings, findings.placed.kind.isOfRegistrations else { return nil }
        dateFormat = findings.plan.timestamps.format
        answers = findings.plan.answers
        textBytes = findings.textBytes
    }
}

/// The files that were read, and where registrations begin in them.
struct KnownInput: Sendable {
    /// At which bytes registrations begin.
    let starts: RegistrationPositions
    /// What was found of each file; nil for one without registrations.
    let files: [KnownFile?]
}
