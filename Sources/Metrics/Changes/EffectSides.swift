import RegistrationLog

/// The days before and after a change of questions that are held against each other: equally many on both sides.
struct EffectSides: Hashable, Sendable {
    /// The days before the change, the last of which is the day before it.
    let before: ClosedRange<Int>
    /// The days from a week after the change on.
    let after: ClosedRange<Int>

    /// The most days of a side.
    static let mostDays = 180
    /// The days from a change on that belong to no side: people and systems get used to it.
    static let settlingDays = 7

    /// Finds the sides of a change; nil where not one day is left for each.
    ///
    /// A side begins and ends with a day of which all follow-up is in the data, lies within the days on which the product has
    /// registrations, and reaches no further than the neighbouring change; the week that follows the previous one is left out as
    /// well.
    ///
    /// - Parameters:
    ///   - date: The first day of the new questions.
    ///   - previous: The product's change before it; nil where it is the first.
    ///   - next: The product's change after it; nil where it is the last.
    ///   - days: The days from the product's first registration of the period to its last.
    ///   - maturity: What it takes for its registrations to be mature.
    /// - Complexity: O(log *n*) for *n* silences; no more days than two sides can have are looked at.
    init?(
        around date: CalendarDate, previous: CalendarDate?, next: CalendarDate?, in days: ClosedRange<Int>,
        maturity: Maturity
    ) {
        let change = date.dayNumber
        let start = change + Self.settlingDays
        // Day numbers are small, so that none of these overflows.
        let earliest = max(
            days.lowerBound, change - Self.mostDays, previous.map { $0.dayNumber + Self.settlingDays } ?? Int.min)
        let latest = min(days.upperBound, start + Self.mostDays - 1, next.map { $0.dayNumber - 1 } ?? Int.max)
        guard earliest < change, start <= latest,
            let first = (earliest..<change).first(where: maturity.isReached(throughDay:)),
            let last = (start...latest).last(where: maturity.isReached(throughDay:))
        else { return nil }
        let count = min(change - first, last - start + 1)
        before = change - count...change - 1
        after = start...start + count - 1
    }
}

extension Maturity {
    /// Whether every registration of the local day with this number is mature, however late: the days of the horizon behind it are
    /// in the data from the first to the last moment, and no source is silent on them.
    fileprivate func isReached(throughDay day: Int) -> Bool {
        let isEndWhole = observationEnd.precision == .day
        return day + days + (isEndWhole ? 0 : 1) <= observationEnd.localDate.dayNumber
            && !silence.intersects(day...day + days)
    }
}
