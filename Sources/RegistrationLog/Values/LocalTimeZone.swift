import Foundation

/// The local time of a time zone, as a table of the moments at which its clocks change.
///
/// The table comes from the time zone data in the Swift runtime, not from the machine, and is built once: a lookup is
/// arithmetic, and gives the same answer everywhere.
package struct LocalTimeZone: Sendable {
    /// The name in the IANA database, such as `Europe/Amsterdam`.
    package let name: String
    /// For each period of constant offset: its first second since 1970-01-01T00:00:00Z.
    private let starts: [Int64]
    /// For each period: seconds that local time is ahead of UTC.
    private let offsets: [Int64]
    /// For each period: what the clock would show at its end, in seconds since 1970-01-01T00:00:00 of the clock.
    private let clockEnds: [Int64]

    /// Creates the time zone of this name; nil where there is none.
    package init?(name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        // Timestamps lie within 1990…2100; a zone written with one can take it a day over either end.
        var moment = Date(timeIntervalSince1970: 628_387_200)  // 1989-11-30
        let end = Date(timeIntervalSince1970: 4_136_659_200)  // 2101-02-01
        var starts = [Int64.min]
        var offsets = [Int64(zone.secondsFromGMT(for: moment))]
        while let change = zone.nextDaylightSavingTimeTransition(after: moment), change < end {
            starts.append(Int64(change.timeIntervalSince1970))
            offsets.append(Int64(zone.secondsFromGMT(for: change)))
            moment = change
        }
        self.name = name
        self.starts = starts
        self.offsets = offsets
        clockEnds = zip(starts.dropFirst(), offsets).map { $0 + $1 } + [Int64.max]
    }

    /// The names of the time zones that can be chosen, in order.
    package static var knownNames: [String] { TimeZone.knownTimeZoneIdentifiers.sorted() }

    /// Seconds that local time is ahead of UTC at `instant`, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// - Complexity: O(log n) in the number of clock changes.
    func offset(at instant: Int64) -> Int64 { offsets[Self.firstIndex(in: starts, above: instant) - 1] }

    /// The moment at which the clock shows `clock`, in seconds since 1970-01-01T00:00:00 of the clock, with the seconds
    /// that local time is then ahead of UTC.
    ///
    /// A time that the clock shows twice is the first of both; one that it skips moves on by the gap.
    /// - Complexity: O(log n) in the number of clock changes.
    func moment(ofClock clock: Int64) -> (instant: Int64, offset: Int64) {
        let period = Self.firstIndex(in: clockEnds, above: clock)
        let offset = offsets[period]
        // Before the period begins: the clock skipped this time, and by the old offset it lies the gap further on.
        return (clock - (clock - offset < starts[period] ? offsets[period - 1] : offset), offset)
    }

    /// Seconds that local time is ahead of UTC all day long, on the day that begins when the clock shows `midnight`; nil where the
    /// clock changes on that day, or skips its beginning.
    ///
    /// - Complexity: O(log n) in the number of clock changes.
    package func offset(ofDayFrom midnight: Int64) -> Int64? {
        let period = Self.firstIndex(in: clockEnds, above: midnight)
        guard clockEnds[period] >= midnight + 86_400, midnight - offsets[period] >= starts[period] else { return nil }
        return offsets[period]
    }

    /// The first index of an ascending list at which an element exceeds `value`; the count where none does.
    private static func firstIndex(in list: [Int64], above value: Int64) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] > value { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
