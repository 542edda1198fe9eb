import Foundation

/// When the actions of a system reach registrations.
struct SystemHistory: Sendable {
    /// How many rows do.
    private(set) var actions = 0
    /// The days of the year on which they do, from 0.
    private(set) var days: Set<Int> = []

    /// Counts a row of the day at this position; one of the next year counts at the end.
    mutating func add(day: Int) {
        actions += 1
        days.insert(day)
    }

    /// The days without an action over which chance hardly makes a silence.
    var longestPause: Int {
        guard let first = days.min(), let last = days.max() else { return 14 }
        return max(14, Int((log(1_000 * Double(actions)) * Double(last - first + 1) / Double(actions)).rounded(.up)))
    }

    /// The days on which the system is silent, where the products that it serves have so many registrations each day.
    func silence(amid registrations: [Int]) -> Set<Int> {
        guard let first = registrations.firstIndex(where: { $0 > 0 }),
            let last = registrations.lastIndex(where: { $0 > 0 })
        else { return [] }
        let marks = days.union([first, last]).sorted()
        var silent: Set<Int> = []
        for (from, to) in zip(marks, marks.dropFirst()) where to - from > longestPause {
            let stretch = (from...to).filter { !days.contains($0) }
            let concerned = stretch.filter(registrations.indices.contains).reduce(0) { $0 + registrations[$1] }
            if concerned >= 30 { silent.formUnion(stretch) }
        }
        return silent
    }
}
