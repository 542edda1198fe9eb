import Glibc
import RegistrationLog

/// When the actions of a source, or of sources taken as one, reach registrations.
struct SourceActivity: Equatable, Sendable {
    /// The local days with an action that reaches a registration at or after it, ascending.
    private(set) var days: [Int]
    /// How many such actions there are.
    private(set) var actions: Int

    /// The silence that is never too long, in days.
    static let leastSilence = 14

    /// Creates the activity of so many actions on these days, by their day numbers, in any order.
    init(days: some Sequence<Int>, actions: Int) {
        self.days = Set(days).sorted()
        self.actions = actions
    }

    /// The activity of both.
    func union(_ other: SourceActivity) -> SourceActivity {
        SourceActivity(days: days + other.days, actions: actions + other.actions)
    }

    /// Days without an action, over which chance hardly makes a silence: *g*.
    ///
    /// Were *N* actions spread at random over the days from the first to the last, a silence so long would come once in a
    /// thousand logs.
    var longestChanceSilence: Int {
        guard let first = days.first, let last = days.last, actions > 0 else { return Self.leastSilence }
        let silence = (log(1_000 * Double(actions)) * Double(last - first + 1) / Double(actions)).rounded(.up)
        return max(Self.leastSilence, Int(silence))
    }

    /// Whether this source and another are the same system before and after: one begins or ends where the other does.
    ///
    /// The first day of one lies less than *g* days, the larger of both, before or after the last day of the other.
    func continues(_ other: SourceActivity) -> Bool {
        guard let first = days.first, let last = days.last, let otherFirst = other.days.first,
            let otherLast = other.days.last
        else { return false }
        let longest = max(longestChanceSilence, other.longestChanceSilence)
        return abs(first - otherLast) < longest || abs(otherFirst - last) < longest
    }
}
