import RegistrationLog

/// How the records of a file are made rows, the same for every piece of it.
struct ReadingPlan: Sendable {
    /// What its columns are for.
    let mapping: ColumnMapping
    /// Reads its times.
    let timestamps: TimestampReader
    /// The columns whose cells hold all answers of their row.
    let answers: [AnswersColumn]
    /// The name of the file, which is part of the numbers of its rows where these are ids.
    let fileName: String
    /// Recognises headers among the rows.
    let lookalikes: HeaderLookalikes
    /// What is the same for all files.
    let rules: RowReader.Rules
    /// Where its registrations begin, where it was read before; nil where it was not.
    var starts: RegistrationStarts?
}
