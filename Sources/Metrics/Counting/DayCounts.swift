/// How many there are on each day, by day number.
struct DayCounts: Equatable, Sendable {
    /// The days with any, ascending.
    private(set) var days: [Int] = []
    /// For each of them how many there are.
    private(set) var counts: [Int] = []

    /// Creates counts of nothing.
    init() {}

    /// Counts days, in any order.
    ///
    /// - Complexity: O(*n* log *n*).
    init(_ days: some Sequence<Int>) {
        for day in days.sorted() { append(day) }
    }

    /// How many there are in all.
    var total: Int { counts.reduce(0, +) }

    /// Adds one on `day`, which does not lie before the last day.
    mutating func append(_ day: Int) {
        if days.last == day {
            counts[counts.count - 1] += 1
        } else {
            days.append(day)
            counts.append(1)
        }
    }

    /// The counts of all `parts` together.
    ///
    /// - Complexity: O(*n* log *n*) for *n* days of all parts.
    static func sum(of parts: some Sequence<DayCounts>) -> DayCounts {
        var sum = DayCounts()
        for (day, count) in parts.flatMap({ zip($0.days, $0.counts) }).sorted(by: { $0 < $1 }) {
            if sum.days.last == day {
                sum.counts[sum.counts.count - 1] += count
            } else {
                sum.days.append(day)
                sum.counts.append(count)
            }
        }
        return sum
    }
}
