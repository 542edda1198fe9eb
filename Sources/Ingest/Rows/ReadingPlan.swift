import RegistrationLog

/// How the records of a file are made rows, the same for every piece of it.
struct ReadingPlan: Sendable {
    /// What its columns are for.
    let mapping: ColumnMapping
    /// Reads its times.
    let timestamps: TimestampReader
    /// The columns whose cells hold all answers of their row.
    let answers: [AnswersColumn]
    /// What is the same for all files.
    let rules: RowReader.Rules
}
