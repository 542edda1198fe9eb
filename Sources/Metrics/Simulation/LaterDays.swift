import RegistrationLog

/// From which day on rules are simulated that may have been found in the same log.
///
/// In the first half of the answers, where a rule is found, no answer that it leaves out is used, by the way in which it is found; what
/// it would cost is seen in the second half alone.
struct LaterDays {
    private let uses: ProductUses
    private let maturity: Maturity
    private let table: RegistrationTable
    /// The number of the first day since the questions of the product last changed; of the log where they never did.
    private let start: Int

    /// Prepares for the questions of a product.
    init(of uses: ProductUses, maturity: Maturity, from start: Int, in table: RegistrationTable) {
        self.uses = uses
        self.maturity = maturity
        self.start = start
        self.table = table
    }

    /// For each of `questions` the number of the first day after the half of its answers in which a rule is found: of all where no
    /// answer is mature.
    ///
    /// - Complexity: O(*n* + *a*) for *n* registrations of the product and *a* answers to these questions.
    func firstDays(of questions: [ProductFieldID]) -> [ProductFieldID: Int] {
        if questions.isEmpty { return [:] }
        var days: [ProductFieldID: [Int]] = [:]
        var wanted: [Int: UInt32] = [:]
        for question in questions {
            days[question] = []
            wanted[AnswerPage.number(of: question), default: 0] |= 1 << UInt32(AnswerPage.bit(of: question))
        }
        for position in uses.positions {
            let time = table.time(of: Int(position))
            guard maturity.isReached(by: time) else { continue }
            for page in table.pages[table.pageRange(of: Int(position))] {
                forEachQuestion(in: page.captured & (wanted[page.number] ?? 0), ofPage: page.number) {
                    days[$0]?.append(time.localDate.dayNumber)
                }
            }
        }
        return days.mapValues { days in
            let halves = RuleHalves(
                days: days, isCounted: repeatElement(true, count: days.count), from: start)
            return halves.first.isEmpty ? start : days[halves.first.upperBound - 1] + 1
        }
    }
}
