import DelimitedText
import RegistrationLog
import Tabular

extension RowReader {
    /// Takes the cells that hold all answers of `record` apart; false where one cannot be read, so that the record is
    /// rejected.
    ///
    /// A blank cell and a placeholder hold no answers.
    mutating func takeApartAnswers(of record: Record, in batch: RecordBatch) -> Bool {
        for (index, column) in answersColumns.enumerated() {
            let cell = batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column.index))
            switch column.form {
            case _ where !rules.placeholders.isCaptured(cell): cellAnswers[index].removeAll()
            case .lines: cellAnswers[index].readLines(cell, questions: questions)
            case .json where cellAnswers[index].readJSON(cell): break
            case .json:
                reject(record.start, .unreadableAnswers, column: column.index)
                return false
            }
        }
        return true
    }

    /// Adds the answers that were taken apart to those of the row that is being read.
    mutating func keepAnswers() {
        for index in cellAnswers.indices {
            // The answers are lent, since the tables of this reader change while they are read.
            var answers = CellAnswers()
            swap(&answers, &cellAnswers[index])
            defer { swap(&answers, &cellAnswers[index]) }
            let text = answers.text.span
            for entry in answers.entries {
                let field = fieldSpelling(text.extracting(entry.question))
                rows.wideAnswers.append(
                    DeliveredAnswer(field: field, value: value(text.extracting(entry.answer), of: field)))
                guard let id = entry.id else { continue }
                rows.questions.append(
                    DeliveredQuestion(
                        row: UInt32(rows.wide.count), id: questionIDs.insert(text.extracting(id)), field: field))
            }
        }
    }
}
