import RegistrationLog

/// Which sources serve each product of a log, and on which days follow-up of it cannot be seen.
struct SourceService: Sendable {
    /// For each source when its actions reach registrations.
    let activities: [SourceActivity]
    /// For each product the sources that serve it, ascending.
    let serving: [[Int]]
    /// For each product the days on which a source that serves it is silent.
    private let silences: [DaySet]
    /// For each source the days on which it is silent, taken alone.
    private let silencesOfSources: [DaySet]
    /// For each source the registrations of all products that it serves, by day.
    private let served: [DayCounts]

    /// Finds whom the sources of a log serve and when they were silent, over the whole log.
    ///
    /// - Parameters:
    ///   - sources: The sources of `log`.
    ///   - log: The log.
    ///   - followUp: The actions of each registration at or after its time.
    ///   - registrations: All registrations of the log.
    ///   - endDay: The day of the observation end.
    /// - Complexity: O(*n* log *n*) for *n* registrations, actions and links between them; and for each group of sources that
    ///   serves a product, the days of the products that it serves.
    init(
        of sources: FollowUpSources, in log: RegistrationLog, followUp: Grouping, registrations: RegistrationsByDay,
        until endDay: Int
    ) {
        let products = log.products.indices.map { ProductID($0) }
        let dayCounts = products.map { registrations.dayCounts(of: $0, in: log.registrations) }
        var reach = SourceReach(sources: sources, log: log, followUp: followUp)
        serving = products.map { reach.serving(registrations[$0]) }
        let activities = reach.activities
        self.activities = activities
        let productsOf = Self.productsOf(serving, sources)
        let servingSources = (0..<sources.count).map { source in
            ServingSource(
                activity: activities[source],
                registrationDays: Dictionary(productsOf[source].map { ($0, dayCounts[$0]) }) { first, _ in first },
                covered: sources.covered[source])
        }
        // So do most sources.
        var sums: [[Int]: DayCounts] = [:]
        served = productsOf.map { products in
            if let known = sums[products] { return known }
            let sum = DayCounts.sum(of: products.map { dayCounts[$0] })
            sums[products] = sum
            return sum
        }
        silencesOfSources = servingSources.indices.map { source in
            productsOf[source].isEmpty ? DaySet() : servingSources[source].silence(until: endDay)
        }
        // Most products are served by the same sources, so that the silence of each set of them is found once.
        var found: [[Int]: DaySet] = [:]
        silences = serving.map { serving in
            if let known = found[serving] { return known }
            let silence = JoinedSources(serving.map { servingSources[$0] }).silence(until: endDay)
            found[serving] = silence
            return silence
        }
    }

    /// For each source the products that it serves, ascending.
    private static func productsOf(_ serving: [[Int]], _ sources: FollowUpSources) -> [[Int]] {
        var productsOf = [[Int]](repeating: [], count: sources.count)
        for (product, serving) in serving.enumerated() {
            for source in serving { productsOf[source].append(product) }
        }
        return productsOf
    }

    /// The sources that serve `product`, those taken as one together, each with the days on which it is silent.
    ///
    /// The other parameters are those with which the service was found. Of these days consists ``silence(of:)``.
    ///
    /// - Complexity: O(*n* log *n*) for *n* registrations of the products that these sources serve, and days.
    func silences(
        of product: ProductID, _ sources: FollowUpSources, in log: RegistrationLog, registrations: RegistrationsByDay,
        until endDay: Int
    ) -> [(sources: [Int], days: DaySet)] {
        let own = serving[product.index]
        let productsOf = Self.productsOf(serving, sources)
        // Sources mostly serve the same products.
        var dayCounts: [Int: DayCounts] = [:]
        for product in Set(own.flatMap { productsOf[$0] }) {
            dayCounts[product] = registrations.dayCounts(of: ProductID(product), in: log.registrations)
        }
        let joined = JoinedSources(
            own.map { source in
                let products = Set(productsOf[source])
                return ServingSource(
                    activity: activities[source], registrationDays: dayCounts.filter { products.contains($0.key) },
                    covered: sources.covered[source])
            })
        return zip(joined.groups, joined.silences(until: endDay)).map { group, days in
            (sources: group.map { own[$0] }, days: days)
        }
    }

    /// The days on which follow-up of `product` cannot be seen.
    func silence(of product: ProductID) -> DaySet { silences[product.index] }

    /// How many days `source` is silent between the first and the last registration of the products that it serves.
    func silentDays(of source: Int) -> Int {
        guard let first = served[source].days.first, let last = served[source].days.last else { return 0 }
        return silencesOfSources[source].count(within: first...last)
    }
}

extension RegistrationsByDay {
    /// How many registrations of `product` there are on each day.
    fileprivate func dayCounts(of product: ProductID, in table: RegistrationTable) -> DayCounts {
        self[product].reduce(into: DayCounts()) { $0.append(table.day(of: $1)) }
    }
}

/// Finds which registrations the actions of each source reach.
private struct SourceReach {
    private let sources: FollowUpSources
    private let log: RegistrationLog
    private let followUp: Grouping
    private var hasReached: [Bool]
    private var days: [[Int]]
    private var actions: [Int]
    /// For each source the last registration that it was counted for, and how many there were.
    private var lastCounted: [Int]
    private var counts: [Int]

    init(sources: FollowUpSources, log: RegistrationLog, followUp: Grouping) {
        self.sources = sources
        self.log = log
        self.followUp = followUp
        hasReached = Array(repeating: false, count: log.followUps.count)
        days = Array(repeating: [], count: sources.count)
        actions = Array(repeating: 0, count: sources.count)
        lastCounted = Array(repeating: -1, count: sources.count)
        counts = Array(repeating: 0, count: sources.count)
    }

    /// The sources that serve a product with these registrations, ascending; what its actions reach is added to the
    /// activities.
    mutating func serving(_ registrations: ArraySlice<UInt32>) -> [Int] {
        var found: [Int] = []
        var reachedByAny = 0
        for position in registrations {
            let range = followUp.range(of: Int(position))
            if range.isEmpty { continue }
            reachedByAny += 1
            for index in range {
                let action = Int(followUp.members[index])
                let source = sources.number(of: log.followUps[action].file) ?? 0
                if !hasReached[action] { add(action, of: source) }
                guard lastCounted[source] != Int(position) else { continue }
                if counts[source] == 0 { found.append(source) }
                lastCounted[source] = Int(position)
                counts[source] += 1
            }
        }
        let serving = found.filter { ServedProducts.isServed(reached: counts[$0], byAny: reachedByAny) }
        for source in found { counts[source] = 0 }
        return serving.sorted()
    }

    private mutating func add(_ action: Int, of source: Int) {
        hasReached[action] = true
        actions[source] += 1
        let day = log.followUps.time(of: action).localDate.dayNumber
        // Actions mostly come in order of time, so that few days are kept twice.
        if days[source].last != day { days[source].append(day) }
    }

    /// When the actions of each source reached registrations, once all products were gone through.
    var activities: [SourceActivity] {
        zip(days, actions).map { SourceActivity(days: $0, actions: $1) }
    }
}
