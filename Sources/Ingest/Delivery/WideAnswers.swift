import RegistrationLog

/// Where the answers of a row stand that is a registration.
struct WideAnswers {
    /// Where they end.
    struct End: Sendable {
        /// The first block behind them in ``DeliveredRows/answerSets``.
        var block = 0
        /// The first answer behind them in ``DeliveredRows/wideAnswers``.
        var answer = 0
    }

    /// Those of columns of which no value is kept.
    let blocks: Range<Int>
    /// The others.
    let answers: Range<Int>

    /// Creates where the answers stand that begin where others end.
    init(from start: End, to end: End) {
        blocks = start.block..<end.block
        answers = start.answer..<end.answer
    }
}

extension DeliveredRows {
    /// Where the answers end that were added so far.
    var wideAnswersEnd: WideAnswers.End { WideAnswers.End(block: answerSets.blocks.count, answer: wideAnswers.count) }

    /// The answers that stand there, first those of columns of which no value is kept.
    func answers(_ row: WideAnswers) -> [DeliveredAnswer] {
        answerSets.answers(row.blocks) + wideAnswers[row.answers]
    }
}
