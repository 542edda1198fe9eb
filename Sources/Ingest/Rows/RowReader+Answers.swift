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
            let isRead: Bool
            if column.index == cells.answers.column, let found = lookedUpValue(cells.answers) {
                isRead = takeApart(found.span, index, column.form)
            } else {
                isRead = takeApart(
                    batch.text.span.extracting(batch.bytes(ofCell: record.firstCell + column.index)), index, column.form
                )
            }
            guard isRead else {
                reject(record.start, .unreadableAnswers, column: column.index)
                return false
            }
        }
        return true
    }

    /// Takes the cell of the column numbered `index` of those with answers apart; false where it cannot be read.
    private mutating func takeApart(_ cell: Span<UInt8>, _ index: Int, _ form: AnswersColumn.Form) -> Bool {
        guard rules.placeholders.isCaptured(cell) else {
            cellAnswers[index].removeAll()
            return true
        }
        switch form {
        case .lines: cellAnswers[index].readLines(cell, questions: questions)
        case .json: return cellAnswers[index].readJSON(cell)
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
                if skipsName(text.extracting(entry.question)) { continue }
                let field = fieldSpelling(text.extracting(entry.question))
                rows.wideAnswers.append(
                    DeliveredAnswer(field: field, value: value(text.extracting(entry.answer), of: field)))
                guard let id = entry.id, !skipsName(text.extracting(id)) else { continue }
                rows.questions.append(
                    DeliveredQuestion(
                        row: UInt32(rows.wide.count), id: questionIDs.insert(text.extracting(id)), field: field))
            }
        }
    }
}
