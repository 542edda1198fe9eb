import RegistrationLog

/// A set of days, by their day numbers, as ranges: all that lie before one or after one can be in it too.
struct DaySet: Equatable, Sendable {
    /// The ranges, ascending, with at least a day between any two.
    private(set) var ranges: [ClosedRange<Int>] = []

    /// Creates the set of no day.
    init() {}

    /// Creates the set of the days of these ranges, in any order.
    ///
    /// - Complexity: O(*n* log *n*).
    init(_ ranges: some Sequence<ClosedRange<Int>>) {
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(range) }
    }

    /// Appends a range that does not begin before the last one.
    private mutating func append(_ range: ClosedRange<Int>) {
        if let last = ranges.last, last.upperBound == Int.max || range.lowerBound <= last.upperBound + 1 {
            ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    /// Whether a day of `days` is in the set.
    ///
    /// - Complexity: O(log *n*).
    func intersects(_ days: ClosedRange<Int>) -> Bool {
        let first = ranges.partitionPoint { $0.upperBound < days.lowerBound }
        return first < ranges.count && ranges[first].lowerBound <= days.upperBound
    }

    /// How many days of `days`, which has both ends, are in the set.
    ///
    /// - Complexity: O(*n*).
    func count(within days: ClosedRange<Int>) -> Int {
        ranges.reduce(0) { sum, range in
            range.overlaps(days) ? sum + range.clamped(to: days).count : sum
        }
    }

    /// The days that are in both sets.
    ///
    /// - Complexity: O(*n*).
    func intersection(_ other: DaySet) -> DaySet {
        var common = DaySet()
        var (left, right) = (0, 0)
        while left < ranges.count, right < other.ranges.count {
            let (one, two) = (ranges[left], other.ranges[right])
            if one.overlaps(two) { common.append(one.clamped(to: two)) }
            if one.upperBound < two.upperBound { left += 1 } else { right += 1 }
        }
        return common
    }

    /// The days that are in all of these sets; every day where there is none.
    ///
    /// - Complexity: O(*n* log *n*) for the ranges of all.
    static func intersection(of sets: [DaySet]) -> DaySet {
        DaySet(sets.flatMap(\.complement.ranges)).complement
    }

    /// The days that are not in the set.
    var complement: DaySet {
        var others = DaySet()
        var next: Int? = Int.min
        for range in ranges {
            if let first = next, first < range.lowerBound { others.append(first...range.lowerBound - 1) }
            next = range.upperBound == Int.max ? nil : range.upperBound + 1
        }
        if let first = next { others.append(first...Int.max) }
        return others
    }
}
