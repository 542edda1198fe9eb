import RegistrationLog

/// The registrations of the products that a source serves, by local day.
struct ServedRegistrations: Sendable {
    /// The days with a registration, ascending.
    private let days: [Int]
    /// Before each of them, and after the last, how many registrations there were until then.
    private let counts: [Int]

    /// Prepares counts by day.
    init(_ registrations: DayCounts) {
        days = registrations.days
        var counts = [0]
        for count in registrations.counts { counts.append((counts.last ?? 0) + count) }
        self.counts = counts
    }

    /// The first day with a registration.
    var first: Int? { days.first }
    /// The last day with a registration.
    var last: Int? { days.last }

    /// How many registrations lie on these days.
    ///
    /// - Complexity: O(log *n*).
    func count(in range: ClosedRange<Int>) -> Int {
        count(before: range.upperBound == Int.max ? Int.max : range.upperBound + 1) - count(before: range.lowerBound)
    }

    private func count(before day: Int) -> Int { counts[days.partitionPoint { $0 < day }] }
}

/// The days on which a source should have had actions and had none, so that no use seen on them means nothing.
enum SourceSilence {
    /// The least number of registrations that a silence must concern.
    static let fewestRegistrations = 30

    /// The silent days of a source of which nobody says what it covers.
    ///
    /// - Parameters:
    ///   - activity: When its actions reach registrations.
    ///   - served: The registrations of the products that it serves.
    ///   - endDay: The day of the observation end.
    /// - Returns: The days between two successive marks that lie further apart than chance hardly makes; marks are the days of
    ///   its actions and both ends of the registrations.
    /// - Complexity: O(*n* log *n*) for *n* days.
    static func days(of activity: SourceActivity, serving served: ServedRegistrations, until endDay: Int) -> DaySet {
        guard let first = served.first, let last = served.last else { return DaySet() }
        let own = Set(activity.days)
        let marks = own.union([first, min(endDay, last)]).sorted()
        let longest = activity.longestChanceSilence
        let stretches = zip(marks, marks.dropFirst()).compactMap { from, to -> ClosedRange<Int>? in
            guard to - from > longest else { return nil }
            // A mark that is no day of the source is silent too.
            let silent = (own.contains(from) ? from + 1 : from)...(own.contains(to) ? to - 1 : to)
            return served.count(in: silent) >= fewestRegistrations ? silent : nil
        }
        return DaySet(stretches)
    }

    /// The silent days of a source of which these days are covered: every other day, and no other.
    static func days(covering covered: some Sequence<ClosedRange<Int>>) -> DaySet { DaySet(covered).complement }
}
