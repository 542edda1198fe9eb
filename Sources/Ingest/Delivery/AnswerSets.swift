import RegistrationLog

/// The answers of rows in columns that are fields, as two sets of columns for each row: in which it was asked, and in which captured.
///
/// The columns of a wide file are the questions of all products, of which a row answers few. Sets of 64 columns are two numbers, and those
/// behind the last answer of a row are not kept; so an answer takes no room of its own, and whoever goes through them passes over
/// what is empty in one step.
struct AnswerSets: Sendable {
    /// Both sets for 64 columns that follow each other, of the first the lowest bit.
    struct Block: Sendable {
        /// How many columns it spans.
        static var width: Int { UInt64.bitWidth }

        /// The columns in which something was answered, or a placeholder stands.
        var asked: UInt64 = 0
        /// The columns, all of them asked, in which something was answered.
        var captured: UInt64 = 0
    }

    /// For each column of the file the spelling of its field, that of any field where the column is none or has a list of answers.
    private(set) var fields: [SpellingID] = []
    /// The blocks of all rows, one row after the other, each from its first column on.
    var blocks: [Block] = []

    /// Creates the sets of no row, whose columns are `fields`.
    init(fields: [SpellingID] = []) { self.fields = fields }

    /// Calls `body` with each answer in the `range` of blocks that are of one row, by column: its column, and whether it is captured.
    @inline(__always)
    static func forEach(
        _ range: Range<Int>, of blocks: Span<Block>, _ body: (_ column: Int, _ isCaptured: Bool) -> Void
    ) {
        for number in range {
            let block = blocks[number]
            let first = (number &- range.lowerBound) &* Block.width
            var asked = block.asked
            while asked != 0 {
                let bit = asked.trailingZeroBitCount
                body(first &+ bit, block.captured >> UInt64(truncatingIfNeeded: bit) & 1 == 1)
                asked &= asked &- 1
            }
        }
    }

    /// How many answers there are in the `range` of blocks.
    static func count(_ range: Range<Int>, of blocks: Span<Block>) -> Int {
        range.reduce(0) { $0 + blocks[$1].asked.nonzeroBitCount }
    }

    /// The answers in the `range` of blocks that are of one row.
    func answers(_ range: Range<Int>) -> [DeliveredAnswer] {
        var answers: [DeliveredAnswer] = []
        Self.forEach(range, of: blocks.span) { column, isCaptured in
            answers.append(DeliveredAnswer(field: fields[column], value: isCaptured ? .unidentified : .none))
        }
        return answers
    }
}
