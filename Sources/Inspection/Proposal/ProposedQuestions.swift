import Configuration
public import Ingest
public import RegistrationLog

/// The texts with which lines begin in a column of a file, which are probably questions.
public struct ProposedQuestions: Hashable, Sendable {
    /// The file.
    public let file: FileID
    /// The column, as the header spells it.
    public let column: String
    /// The questions as they were first spelled, the most frequent first.
    public let questions: [String]
}

extension ProposedQuestions {
    /// The columns of text lines in `files`, which were read as `intake`: of each file of registrations without answers
    /// in JSON the column with most questions, of equal ones the first.
    ///
    /// Each such file is read once more. Standard input and pipes cannot be, and have none.
    ///
    /// - Throws: ``IngestError`` where a file cannot be read to its end.
    /// - Complexity: Linear in the bytes of files of registrations whose rows are registrations.
    public static func all(in files: Intake.Files, of intake: Intake) throws(IngestError) -> [ProposedQuestions] {
        var proposals: [ProposedQuestions] = []
        for (index, file) in intake.descriptions.enumerated() {
            guard case .placed(let placed) = file.reading, placed.kind.value == .wideRegistrations,
                !placed.hasAnswersColumn
            else { continue }
            let columns = try files.lineBeginnings(in: file.name)
            let most = columns.map(\.texts.count).max() ?? 0
            guard most > 0, let found = columns.first(where: { $0.texts.count == most }) else { continue }
            proposals.append(
                ProposedQuestions(file: FileID(index), column: found.column, questions: found.texts))
        }
        return proposals
    }
}

extension PlacedFileDescription {
    /// Whether a column holds all answers of its row.
    fileprivate var hasAnswersColumn: Bool {
        columns.contains { column in
            if case .read(ColumnRole.answers.rawValue, _) = column.use { return true }
            return false
        }
    }
}
