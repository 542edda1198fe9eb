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

    /// The activity of all together.
    static func union(of activities: [SourceActivity]) -> SourceActivity {
        SourceActivity(
            days: activities.lazy.flatMap(\.days), actions: activities.reduce(0) { $0 + $1.actions })
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
}
