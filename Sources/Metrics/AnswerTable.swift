import RegistrationLog

/// The answers of a whole log counted, by product and field and by product and month.
struct AnswerTable {
    /// For each product of the log its mature registrations.
    private(set) var mature: [Int]
    /// For each product of the log its months.
    private(set) var months: [MonthTally]
    /// The pairs of product and field that follow-up touches, with the slots that they have in the uses, and after them
    /// those that were asked.
    private(set) var slots: ProductFieldSlots
    /// For each of these pairs how often it was asked and answered.
    private(set) var counts: [AnswerCounts]

    /// Counts the answers of the registrations whose uses are given.
    ///
    /// - Parameters:
    ///   - log: The log that the uses are of.
    ///   - uses: The uses.
    ///   - maturities: For each product of the log what it takes for its registrations to be mature.
    /// - Complexity: O(*n*) for *n* answers.
    init(of log: RegistrationLog, uses: UseTable, maturities: [Maturity]) {
        mature = Array(repeating: 0, count: log.products.count)
        months = Array(repeating: MonthTally(), count: log.products.count)
        slots = uses.slots
        counts = Array(repeating: AnswerCounts(), count: uses.slots.count)
        for (row, position) in uses.registrations.enumerated() {
            let registration = log.registrations[Int(position)]
            let isMature = maturities[registration.product.index].isReached(by: registration.time)
            let captured = add(
                log.registrations.answers(of: Int(position)), of: registration.product, isMature: isMature)
            let used = uses.used[row]
            months[registration.product.index].add(
                registration.time.localDate, answers: captured, usedAnswers: used.count)
            guard isMature else { continue }
            mature[registration.product.index] += 1
            for use in used { counts[Int(use.slot)].matureUsed += 1 }
        }
    }

    /// Adds the answers of a registration and gives how many of them were captured.
    private mutating func add(_ answers: [Answer], of product: ProductID, isMature: Bool) -> Int {
        var captured = 0
        for answer in answers {
            let slot = slots.slot(of: product, answer.field)
            if slot == counts.count { counts.append(AnswerCounts()) }
            counts[slot].add(isCaptured: answer.isCaptured, isMature: isMature)
            if answer.isCaptured { captured += 1 }
        }
        return captured
    }
}

/// How often one field was asked and answered in the registrations of a product.
struct AnswerCounts: Equatable {
    /// Registrations in which it was asked.
    private(set) var asked = 0
    /// Registrations in which an answer was captured.
    private(set) var captured = 0
    /// Mature registrations in which an answer was captured.
    private(set) var matureCaptured = 0
    /// Mature registrations in which a captured answer was used.
    var matureUsed = 0

    /// Adds a registration in which it was asked.
    mutating func add(isCaptured: Bool, isMature: Bool) {
        asked += 1
        if isCaptured { captured += 1 }
        if isCaptured && isMature { matureCaptured += 1 }
    }
}
