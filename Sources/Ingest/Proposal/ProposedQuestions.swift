import Configuration
import DelimitedText
public import RegistrationLog
import Tabular

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
        let timeZone = try Configuration.standard().timeZone
        var proposals: [ProposedQuestions] = []
        for (index, input) in files.inputs.enumerated() {
            guard case .placed(let placed) = intake.descriptions[index].reading, input.bytes != nil,
                placed.kind.value == .wideRegistrations, !placed.hasAnswersColumn
            else { continue }
            let file = try OpenedFile(input, rule: nil, timeZone: timeZone)
            guard let placement = file.placement else { continue }
            let text = try file.text { _ in }
            do throws(ByteSourceError) {
                if let found = try search(text, placement) {
                    proposals.append(
                        ProposedQuestions(file: FileID(index), column: found.column, questions: found.questions))
                }
            } catch {
                throw IngestError(error, name: input.name)
            }
        }
        return proposals
    }

    /// The column of `text` with most questions; nil where none has any.
    private static func search(
        _ text: consuming DelimitedFile, _ placement: Placement
    ) throws(ByteSourceError) -> (column: String, questions: [String])? {
        let mapping = placement.mapping
        var proposals = mapping.fields.map { _ in QuestionProposals() }
        var records = text.records(delimiter: placement.delimiter.value, from: placement.firstRowLine)
        while let batch = try records.next() {
            for record in 0..<batch.recordCount {
                let cells = batch.cells(of: record)
                guard batch.significantCells(of: record, columnCount: mapping.columnCount) == mapping.columnCount
                else { continue }
                for (index, column) in mapping.fields.enumerated() {
                    let cell = batch.bytes(ofCell: cells.lowerBound + column.index)
                    proposals[index].add(batch.text.span.extracting(cell))
                }
            }
        }
        // What looks like personal data is no question, nor the name of a column to be written down.
        let found = zip(mapping.fields, proposals).filter { PersonalDataLook(ofLabel: $0.0.name).pattern == nil }.map {
            (column: $0.name, questions: $1.questions.filter { PersonalDataLook(ofLabel: $0).pattern == nil })
        }
        let most = found.map(\.questions.count).max() ?? 0
        return most == 0 ? nil : found.first { $0.questions.count == most }
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
