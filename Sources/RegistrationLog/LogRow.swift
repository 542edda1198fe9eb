/// A row of a log, by its position in the table that it is in.
public enum LogRow: Hashable, Sendable {
    /// The registration at this position.
    case registration(Int)
    /// The follow-up action at this position.
    case action(Int)
    /// The row of a sample at this position.
    case surveyRow(Int)
}

/// Where a row stands in the input, and nothing of what it holds.
public struct SourceLine: Hashable, Sendable {
    /// The file.
    public let file: FileID
    /// The physical line on which the row begins, from 1; of a workbook the row of the sheet.
    public let line: Int

    /// Creates the location of a row on `line` of `file`.
    public init(file: FileID, line: Int) {
        self.file = file
        self.line = line
    }
}

extension LogProvenance {
    /// Where `row` of `log`, whose rows these are, begins.
    public func sourceLine(of row: LogRow, in log: RegistrationLog) -> SourceLine {
        switch row {
        case .registration(let index): SourceLine(file: file(of: index), line: line(of: index))
        case .action(let index): SourceLine(file: log.followUps[index].file, line: line(ofAction: index))
        case .surveyRow(let index): SourceLine(file: log.survey.rows[index].file, line: line(ofSurveyRow: index))
        }
    }
}
