import Glibc
import RegistrationLog

/// When a product asked a question, from the first registration to the last.
struct AskedSpell: Hashable, Sendable {
    /// The day of the first registration that asks it.
    var first: CalendarDate
    /// The day of the last one.
    var last: CalendarDate
    /// How many registrations ask it.
    var registrations: Int

    /// The days after which a question that was always asked is missed.
    static let leastDays = 90
    /// The least number of registrations of the product that went without it.
    static let fewestWithout = 30
    /// How many days a protocol change may lie from where the question stopped and still be why.
    static let nearChange = 31

    /// Days without the question over which chance hardly makes a pause, at least ``leastDays``.
    ///
    /// Were it asked at random over its days, such a pause would come once in a thousand logs.
    var longestChancePause: Int {
        let span = last.dayNumber - first.dayNumber + 1
        guard registrations > 0 else { return Self.leastDays }
        let pause = (log(1_000 * Double(registrations)) * Double(span) / Double(registrations)).rounded(.up)
        return max(Self.leastDays, Int(pause))
    }

    /// Says whether the product stopped asking it, and when.
    ///
    /// - Parameters:
    ///   - lastDay: The day of the last registration of the period, of any product, not after the observation end.
    ///   - registrationsAfter: The registrations of the product after the last one that asks it.
    ///   - changes: The dates of the protocol changes of the product; of two as near, the earlier one counts.
    /// - Returns: The day since which it is not asked any more; nil where it still is.
    /// - Complexity: O(*n*) for *n* changes.
    func stoppedSince(
        lastDay: CalendarDate, registrationsAfter: Int, changes: some Sequence<CalendarDate>
    ) -> CalendarDate? {
        guard lastDay.dayNumber - last.dayNumber >= longestChancePause, registrationsAfter >= Self.fewestWithout
        else { return nil }
        let stopped = CalendarDate(dayNumber: last.dayNumber + 1)
        func distance(_ day: CalendarDate) -> Int { abs(day.dayNumber - stopped.dayNumber) }
        let near = changes.filter { distance($0) <= Self.nearChange }
        return near.min { (distance($0), $0.dayNumber) < (distance($1), $1.dayNumber) } ?? stopped
    }
}

/// The days whose registrations show what is asked now.
enum RecentDays {
    /// How many they are.
    static let count = 90

    /// The days that end with the last registration of a product.
    static func days(endingWith last: CalendarDate) -> ClosedRange<Int> {
        last.dayNumber - count + 1...last.dayNumber
    }

    /// Whether there were no conversations about a product lately: none in the days that end with the last day of all.
    static func isSilent(since last: CalendarDate, lastDay: CalendarDate) -> Bool {
        !days(endingWith: lastDay).contains(last.dayNumber)
    }
}
