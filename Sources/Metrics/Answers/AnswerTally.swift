import RegistrationLog

/// The answers of the registrations of one product counted, by field and by month.
struct AnswerTally {
    /// Mature registrations.
    private(set) var mature = 0
    /// Those of them with follow-up.
    private(set) var matureWithFollowUp = 0
    /// The days of the mature registrations.
    private(set) var matureDays = DayCounts()
    /// The months of registration.
    private(set) var months = MonthTally()
    /// The day of the last registration that is not after the observation end; nil where each is.
    private(set) var lastDay: CalendarDate?
    /// The registrations of the days that end with it.
    private(set) var recent = 0
    /// By slot what is counted of the field; fields that only follow-up touches were never asked.
    private(set) var counts: [AnswerCounts] = []
    /// How the uses of the product cluster.
    private(set) var clustering = Clustering.undeterminable

    /// Counts the answers of the registrations in the period.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - uses: For each product of the log its uses in the period.
    ///   - maturities: For each product of the log what it takes for its registrations to be mature.
    ///   - days: The days that answers are held against.
    ///   - threads: On how many threads they are counted.
    /// - Returns: The tally of each product of the log.
    /// - Complexity: O(*n*) for *n* registrations and their pages, however many answers they have, *n* uses, and answers to
    ///   fields with uses enough to show how these cluster.
    static func tallies(
        of log: RegistrationLog, uses: [ProductUses], maturities: [Maturity], days: TallyDays, threads: Int = 1
    ) -> [AnswerTally] {
        ProductShares(weights: uses.map(\.registrations), count: threads).map { isIncluded in
            uses.indices.map { product in
                isIncluded[product]
                    ? AnswerTally(of: uses[product], in: log, maturity: maturities[product], days: days)
                    : AnswerTally()
            }
        }
    }

    private init() {}

    /// Counts the answers of one product.
    init(of uses: ProductUses, in log: RegistrationLog, maturity: Maturity, days: TallyDays) {
        let table = log.registrations
        lastDay = uses.positions.last { days.observationEnd.isAtOrAfter(table.time(of: Int($0))) }
            .map { CalendarDate(dayNumber: table.day(of: $0)) }
        let lastYear = days.lastYear
        let recentDays = lastDay.map(RecentDays.days(endingWith:))
        var pages = PageTallies(fieldCount: table.fields(of: uses.product).count)
        var ages: [Maturity.Age] = []
        ages.reserveCapacity(uses.registrations)
        for (index, position) in uses.positions.enumerated() {
            let time = table.time(of: Int(position))
            let (age, date) = (maturity.age(of: time), time.localDate)
            ages.append(age)
            let day = date.dayNumber
            let isRecent = recentDays.map { $0.contains(day) && days.observationEnd.isAtOrAfter(time) } ?? false
            if isRecent { recent += 1 }
            if age == .mature {
                mature += 1
                if uses.views[index] != .none { matureWithFollowUp += 1 }
                matureDays.append(day)
            }
            let captured = pages.add(
                table.pages[table.pageRange(of: Int(position))], on: day,
                as: .init(
                    age: age, view: uses.views[index], isRecent: isRecent,
                    isOfLastYear: lastYear?.contains(day) ?? false))
            months.add(date, registrations: 1, answers: captured)
        }
        counts = pages.counts(slots: uses.fields.count, mature: mature)
        add(uses, in: table, ages: ages)
        clustering = Clustering(
            of: UsesByDay(of: uses, in: log, ages: ages, counts: counts).fields)
    }

    /// Adds the uses of registrations whose answers were counted.
    private mutating func add(_ uses: ProductUses, in table: RegistrationTable, ages: [Maturity.Age]) {
        for (row, index) in uses.registrationsWithUse.enumerated() {
            let used = uses.used.range(of: row)
            months.add(table.time(of: uses.position(at: Int(index))).localDate, usedAnswers: used.count)
            guard ages[Int(index)] == .mature else { continue }
            for index in used {
                let use = uses.used.elements[index]
                counts[use.slot].matureUsed += 1
                if use.isDirected { counts[use.slot].matureDirected += 1 }
            }
            for slot in uses.missing[row] { counts[Int(slot)].matureMissing += 1 }
        }
        addSample(uses, ages: ages)
        for (row, index) in uses.registrationsShowingSome.enumerated() where ages[Int(index)] == .mature {
            for slot in uses.shown[row] {
                counts[Int(slot)].visible += 1
                counts[Int(slot)].blind -= 1
            }
        }
    }

    /// Adds the registrations whose follow-up somebody looked at.
    private mutating func addSample(_ uses: ProductUses, ages: [Maturity.Age]) {
        var withUse = uses.registrationsWithUse.startIndex
        for (row, index) in uses.registrationsLookedAt.enumerated() where ages[Int(index)] == .mature {
            // Both lists ascend.
            while withUse < uses.registrationsWithUse.endIndex, uses.registrationsWithUse[withUse] < index {
                withUse += 1
            }
            var directed: Set<Int> = []
            if withUse < uses.registrationsWithUse.endIndex, uses.registrationsWithUse[withUse] == index {
                directed = Set(uses.used[withUse].lazy.filter(\.isDirected).map(\.slot))
            }
            for slot in uses.lookedAt[row] {
                counts[Int(slot)].lookedAt.mature += 1
                if directed.contains(Int(slot)) { counts[Int(slot)].lookedAt.directed += 1 }
            }
        }
    }
}
