/// A moment as an export gives it: to the second, to the minute, or only a day.
///
/// Two moments are compared at the coarser of their precisions, because spreadsheets drop seconds and some systems
/// write a date only: an action of 3 March is not before a registration of 3 March at 14:09.
public struct Timestamp: Hashable, Sendable {
    /// How much of the time of day is known.
    public enum Precision: UInt8, Comparable, Sendable {
        case day, minute, second

        /// Orders from coarse to fine.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Seconds since 1970-01-01T00:00:00Z; a day counts as its local midnight, a minute as its first second.
    public let instant: Int64
    /// Seconds that local time is ahead of UTC at this moment.
    public let utcOffset: Int32
    /// How much of the time of day is known.
    public let precision: Precision

    /// Creates the moment `instant` seconds after 1970-01-01T00:00:00Z, when local time is `utcOffset` seconds ahead.
    public init(instant: Int64, utcOffset: Int32, precision: Precision) {
        self.instant = instant
        self.utcOffset = utcOffset
        self.precision = precision
    }

    /// The day on which the moment falls in local time.
    public var localDate: CalendarDate { CalendarDate(dayNumber: Int(floored(instant + Int64(utcOffset), by: 86_400))) }

    /// Whether the moment is at or after `other`, at the coarser of both precisions.
    public func isAtOrAfter(_ other: Timestamp) -> Bool {
        switch min(precision, other.precision) {
        case .day: localDate >= other.localDate
        case .minute: floored(instant, by: 60) >= floored(other.instant, by: 60)
        case .second: instant >= other.instant
        }
    }

    /// Whether both moments are the same at the coarser of their precisions.
    public func isSame(as other: Timestamp) -> Bool { isAtOrAfter(other) && other.isAtOrAfter(self) }

    /// Seconds from this moment to `later`, never below 0; whole days of 86,400 s where one of both is a day only.
    public func elapsedSeconds(to later: Timestamp) -> Int64 {
        guard min(precision, later.precision) > .day else {
            return Int64(max(0, later.localDate.dayNumber - localDate.dayNumber)) * 86_400
        }
        return max(0, later.instant - instant)
    }
}

extension Timestamp: Comparable {
    /// Puts moments in order: a day counts as its midnight, a minute as its first second, of equal ones the coarser first.
    ///
    /// The offset from UTC comes last, so that of two moments that differ one always comes before the other.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.instant, left.precision.rawValue, left.utcOffset) < (
            right.instant, right.precision.rawValue, right.utcOffset
        )
    }
}

/// The quotient of a division rounded towards minus infinity, so that moments before 1970 fall on the right day.
private func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}
