/// How often a number of days came out over many runs.
struct DayTally: Tally {
    private var counts: [Int: Int] = [:]

    init() {}

    mutating func add(_ days: Int) { counts[days, default: 0] += 1 }

    mutating func merge(_ other: DayTally) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// The least number of days that at least half of the runs do not exceed; nil without runs.
    var median: Int? {
        var rest = (counts.values.reduce(0, +) + 1) / 2
        return counts.sorted { $0.key < $1.key }.first { _, count in
            rest -= count
            return rest <= 0
        }?.key
    }
}
