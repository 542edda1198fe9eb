import RegistrationLog

@testable import Ingest

extension DeliveredRows {
    /// For each row that is a registration its answers, first those of columns of which no value is kept.
    var answersByRow: [[DeliveredAnswer]] {
        zip([WideAnswers.End()] + wide.map(\.answersEnd), wide).map { start, row in
            answers(WideAnswers(from: start, to: row.answersEnd))
        }
    }
}
