import RegistrationLog
import Tabular

extension RowReader {
    /// Reads a row of a sample, in which people say which answers of a registration its follow-up needed.
    ///
    /// Whether it was drawn, and what its questions are called in the log, is known once all registrations are.
    mutating func readSurvey(_ record: Record, in batch: RecordBatch) {
        guard let id = identifier(cells.registrationID, of: record, in: batch) else { return }
        let word = text(cells.lookedAt, of: record, in: batch)
        guard let outcome = SurveyWord.outcome(word.span, rules.placeholders) else {
            return reject(record.start, .unknownOutcome, column: cells.lookedAt.column)
        }
        let marks = fieldColumns.filter { column in
            let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column.index))
            return SurveyWord.isMark(cell, rules.placeholders)
        }
        // Who marks has looked, but for who says otherwise.
        if !marks.isEmpty, outcome != .lookedAt, rules.placeholders.isCaptured(word.span) {
            return reject(record.start, .markedUnseen, column: cells.lookedAt.column)
        }
        rows.surveyMarks += marks.map(\.field)
        rows.otherStarts.append(record.start)
        rows.surveys.append(
            SurveyRow(
                start: record.start, id: id,
                sample: String(decoding: text(cells.sample, of: record, in: batch), as: UTF8.self), outcome: outcome,
                marksEnd: rows.surveyMarks.count, beneficiary: beneficiary(of: record, in: batch)))
    }

    /// What a row holds in a role; nothing where its file has no such column.
    private func text(_ role: RoleCell, of record: Record, in batch: RecordBatch) -> [UInt8] {
        if let found = lookedUpValue(role) { return found }
        guard let column = role.column else { return [] }
        return batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column))
            .withUnsafeBufferPointer(Array.init)
    }
}
