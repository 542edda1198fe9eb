import Foundation

/// A moment as a test writes it down, taken apart with Foundation's calendar and nothing of the program.
struct NaiveMoment {
    /// The local date, `2024-03-01`, which sorts as text.
    let date: String
    /// Days from 1 January 1970 to the local date.
    let dayNumber: Int
    /// Seconds from 1 January 1970 in UTC; of a date its local midnight.
    let seconds: Int
    /// 0 for a day, 1 for a minute, 2 for a second.
    let precision: Int

    init(_ text: String) {
        let halves = text.components(separatedBy: "+")
        date = String(halves[0].prefix(10))
        let clock = halves[0].dropFirst(10).split(whereSeparator: { $0 == " " || $0 == ":" }).compactMap { Int($0) }
        precision = clock.isEmpty ? 0 : clock.count - 1
        let instant = try? Date("\(date)T00:00:00Z", strategy: .iso8601)
        let midnight = Int(instant?.timeIntervalSince1970 ?? .nan)
        dayNumber = midnight / 86_400
        var local = midnight
        for (part, unit) in zip(clock, [3_600, 60, 1]) { local += part * unit }
        let zone = halves.count < 2 ? [] : halves[1].split(separator: ":").compactMap { Int($0) }
        for (part, unit) in zip(zone, [3_600, 60]) { local -= part * unit }
        seconds = local
    }

    /// Two times are compared at the coarser of their precisions.
    func isAtOrAfter(_ other: NaiveMoment) -> Bool {
        switch min(precision, other.precision) {
        case 0: date >= other.date
        case 1: seconds / 60 >= other.seconds / 60
        default: seconds >= other.seconds
        }
    }

    /// Elapsed seconds, whole days where one of both is a date only, never below 0.
    func elapsed(to later: NaiveMoment) -> Int {
        let isWhole = precision == 0 || later.precision == 0
        return max(0, isWhole ? (later.dayNumber - dayNumber) * 86_400 : later.seconds - seconds)
    }

    /// Where times are put in order, of equal ones the coarser comes first.
    func precedes(_ other: NaiveMoment) -> Bool {
        seconds != other.seconds ? seconds < other.seconds : precision < other.precision
    }
}
