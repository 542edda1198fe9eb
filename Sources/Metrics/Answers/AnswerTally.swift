import RegistrationLog

/// The answers of the registrations of one product counted, by field and by month.
struct AnswerTally {
    /// Mature registrations.
    private(set) var mature = 0
    /// The months of registration.
    private(set) var months = MonthTally()
    /// By slot how often the field was asked and answered; fields that only follow-up touches never were.
    private(set) var counts: [AnswerCounts] = []

    /// Counts the answers of the registrations in the period.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - period: The period.
    ///   - uses: For each product of the log its uses.
    ///   - maturities: For each product of the log what it takes for its registrations to be mature.
    ///   - threads: On how many threads they are counted.
    /// - Returns: The tally of each product of the log.
    /// - Complexity: O(*n*) for *n* registrations and their pages, however many answers they have, and *n* uses.
    static func tallies(
        of log: RegistrationLog, in period: ReportingPeriod, uses: [ProductUses], maturities: [Maturity],
        threads: Int = 1
    ) -> [AnswerTally] {
        ProductShares(weights: uses.map(\.registrations), count: threads).map { isIncluded in
            tallies(of: log, in: period, where: isIncluded, uses: uses, maturities: maturities)
        }
    }

    /// Counts those of the products that are included; the tallies of all others are empty.
    private static func tallies(
        of log: RegistrationLog, in period: ReportingPeriod, where isIncluded: [Bool], uses: [ProductUses],
        maturities: [Maturity]
    ) -> [AnswerTally] {
        var tallies = [AnswerTally](repeating: AnswerTally(), count: log.products.count)
        let offsets = ProductOffsets(
            sizes: log.products.indices.map {
                (log.registrations.fields(of: ProductID($0)).count + AnswerPage.width - 1) / AnswerPage.width
            })
        var matureAnswers = BitCounts(pageCount: offsets.total)
        var otherAnswers = BitCounts(pageCount: offsets.total)
        let pages = log.registrations.pages
        for position in log.registrations.indices {
            let registration = log.registrations[position]
            let product = registration.product
            guard isIncluded[product.index], period.contains(registration) else { continue }
            let isMature = maturities[product.index].isReached(by: registration.time)
            var captured = 0
            for place in log.registrations.pageRange(of: position) {
                let page = pages[place]
                captured += page.captured.nonzeroBitCount
                let index = offsets[product] + page.number
                if isMature { matureAnswers.add(page, at: index) } else { otherAnswers.add(page, at: index) }
            }
            if isMature { tallies[product.index].mature += 1 }
            tallies[product.index].months.add(registration.time.localDate, registrations: 1, answers: captured)
        }
        matureAnswers.addUp()
        otherAnswers.addUp()
        for (product, uses) in uses.enumerated() where isIncluded[product] {
            let asked = log.registrations.fields(of: uses.product).count
            tallies[product].counts = uses.fields.indices.map { slot in
                guard slot < asked else { return AnswerCounts() }
                let field = ProductFieldID(slot)
                let page = offsets[uses.product] + AnswerPage.number(of: field)
                return AnswerCounts(
                    mature: matureAnswers.counts(ofPage: page, place: AnswerPage.place(of: field)),
                    other: otherAnswers.counts(ofPage: page, place: AnswerPage.place(of: field)))
            }
            tallies[product].add(uses, in: log.registrations, maturity: maturities[product])
        }
        return tallies
    }

    /// Adds the uses of registrations whose answers were counted.
    private mutating func add(_ uses: ProductUses, in table: RegistrationTable, maturity: Maturity) {
        for (row, position) in uses.registrationsWithUse.enumerated() {
            let used = uses.used.range(of: row)
            let time = table.time(of: Int(position))
            months.add(time.localDate, usedAnswers: used.count)
            guard maturity.isReached(by: time) else { continue }
            for place in used { counts[Int(uses.used.elements[place].slot)].matureUsed += 1 }
        }
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

    /// Creates the counts of a field that was never asked.
    init() {}

    /// Creates the counts of a field from those of mature registrations and those of the others.
    init(mature: (asked: Int, captured: Int), other: (asked: Int, captured: Int)) {
        asked = mature.asked + other.asked
        captured = mature.captured + other.captured
        matureCaptured = mature.captured
    }
}
