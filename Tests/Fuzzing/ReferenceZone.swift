import Foundation
import RegistrationLog

/// A time zone as the reader knows it and as Foundation does.
struct ReferenceZone {
    /// The zone of the reader.
    let table: LocalTimeZone
    private let zone: TimeZone

    /// Creates the zone of this name in the IANA database.
    init?(name: String) {
        guard let table = LocalTimeZone(name: name), let zone = TimeZone(identifier: name) else { return nil }
        self.table = table
        self.zone = zone
    }

    /// Seconds that the clock is ahead of UTC.
    func offset(at instant: Int) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))) }

    /// The moment at which the clock shows `clock`: the first of two, and one that is skipped by the offset before it.
    func instant(ofClock clock: Int) -> Int {
        // Two clocks are never further apart than 26 hours.
        let before = offset(at: clock - 26 * 3_600)
        let after = offset(at: clock + 26 * 3_600)
        return [clock - before, clock - after].filter { $0 + offset(at: $0) == clock }.min() ?? clock - before
    }
}
