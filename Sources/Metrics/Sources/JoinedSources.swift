/// A source that serves a product, with what decides when it is silent.
struct ServingSource: Sendable {
    /// When its actions reach registrations.
    let activity: SourceActivity
    /// The registrations of the products that it serves by day, by product.
    let registrationDays: [Int: DayCounts]
    /// The days of which all its follow-up is in the data; nil where nobody says.
    let covered: [ClosedRange<Int>]?

    /// Creates a source of which nobody says what it covers, unless `covered` does.
    init(activity: SourceActivity, registrationDays: [Int: DayCounts], covered: [ClosedRange<Int>]? = nil) {
        self.activity = activity
        self.registrationDays = registrationDays
        self.covered = covered
    }

    /// Its silent days, with `endDay` the day of the observation end.
    func silence(until endDay: Int) -> DaySet {
        if let covered { return SourceSilence.days(covering: covered) }
        let served = ServedRegistrations(DayCounts.sum(of: registrationDays.values))
        return SourceSilence.days(of: activity, serving: served, until: endDay)
    }
}

/// The sources that serve a product, those taken as one that follow each other: a migration is no silence.
struct JoinedSources: Sendable {
    /// The sources that are one, by their index in what was given, each group ascending and by its first.
    let groups: [[Int]]
    private let sources: [ServingSource]

    /// Joins the sources that serve a product, in chains.
    ///
    /// - Complexity: O(*n* log *n*) for *n* sources.
    init(_ sources: [ServingSource]) {
        self.sources = sources
        groups = SourceChains.groups(of: sources.map(\.activity))
    }

    /// The days on which a source of the product is silent, sources taken as one together, up to `endDay`, the day of the
    /// observation end: what is not over yet is not silent.
    func silence(until endDay: Int) -> DaySet { DaySet(silences(until: endDay).flatMap(\.ranges)) }

    /// The same of each of ``groups`` by itself.
    func silences(until endDay: Int) -> [DaySet] {
        groups.map { silence(of: $0, until: endDay).intersection(DaySet([Int.min...endDay])) }
    }

    private func silence(of group: [Int], until endDay: Int) -> DaySet {
        let members = group.map { sources[$0] }
        // Where one has days that it covers, a day is silent when it is in each.
        if members.contains(where: { $0.covered != nil }) {
            return DaySet.intersection(of: members.map { $0.silence(until: endDay) })
        }
        return ServingSource(
            activity: SourceActivity.union(of: members.map(\.activity)),
            registrationDays: members.reduce(into: [:]) { days, member in
                days.merge(member.registrationDays) { days, _ in days }
            }
        ).silence(until: endDay)
    }
}
