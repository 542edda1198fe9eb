/// A moment as an export gives it: to the second, to the minute, or only a day.
///
/// Two moments are compared at the coarser of their precisions, because spreadsheets drop seconds and some systems
/// write a date only: an action of 3 March is not before a registration of 3 March at 14:09.
///
/// It takes 8 bytes, since a log holds one for each registration and action.
public struct Timestamp: Hashable, Sendable {
    /// How much of the time of day is known.
    public enum Precision: UInt8, Comparable, Sendable {
        case day, minute, second

        /// Orders from coarse to fine.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// From the highest bit: 44 bits of seconds since 1970, 2 of precision and 18 of seconds ahead of UTC.
    ///
    /// Both numbers of seconds are moved up to begin at 0, so that moments are in the order of these numbers.
    @usableFromInline let bits: UInt64

    /// Creates the moment `instant` seconds after 1970-01-01T00:00:00Z, when local time is `utcOffset` seconds ahead.
    ///
    /// The instant lies within ±2⁴³ seconds, some 278,000 years, and local time within ±2¹⁷ seconds, 36 hours, of UTC.
    @inlinable public init(instant: Int64, utcOffset: Int32, precision: Precision) {
        precondition((-1 << 43..<1 << 43).contains(instant), "a moment beyond 278,000 years from 1970")
        precondition((-1 << 17..<1 << 17).contains(utcOffset), "local time beyond 36 hours from UTC")
        bits =
            (UInt64(instant + (1 << 43)) << 20) | (UInt64(precision.rawValue) << 18) | UInt64(utcOffset + (1 << 17))
    }

    /// Seconds since 1970-01-01T00:00:00Z; a day counts as its local midnight, a minute as its first second.
    @inlinable public var instant: Int64 { Int64(bits >> 20) - 1 << 43 }

    /// Seconds that local time is ahead of UTC at this moment.
    @inlinable public var utcOffset: Int32 { Int32(truncatingIfNeeded: bits & 0x3_FFFF) - (1 << 17) }

    /// How much of the time of day is known.
    @inlinable public var precision: Precision {
        switch (bits >> 18) & 3 {
        case 0: .day
        case 1: .minute
        default: .second
        }
    }

    /// The day on which the moment falls in local time.
    @inlinable public var localDate: CalendarDate {
        CalendarDate(dayNumber: Int(Self.floored(instant + Int64(utcOffset), by: 86_400)))
    }

    /// Whether the moment is at or after `other`, at the coarser of both precisions.
    @inlinable public func isAtOrAfter(_ other: Timestamp) -> Bool {
        switch min(precision, other.precision) {
        case .day: localDate >= other.localDate
        case .minute: Self.floored(instant, by: 60) >= Self.floored(other.instant, by: 60)
        case .second: instant >= other.instant
        }
    }

    /// Whether both moments are the same at the coarser of their precisions.
    @inlinable public func isSame(as other: Timestamp) -> Bool { isAtOrAfter(other) && other.isAtOrAfter(self) }

    /// Seconds from this moment to `later`, never below 0; whole days of 86,400 s where one of both is a day only.
    @inlinable public func elapsedSeconds(to later: Timestamp) -> Int64 {
        guard min(precision, later.precision) > .day else {
            return Int64(max(0, later.localDate.dayNumber - localDate.dayNumber)) * 86_400
        }
        return max(0, later.instant - instant)
    }

    /// The quotient of a division rounded towards minus infinity, so that moments before 1970 fall on the right day.
    @inlinable static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Timestamp: Comparable {
    /// Puts moments in order: a day counts as its midnight, a minute as its first second, of equal ones the coarser first.
    ///
    /// The offset from UTC comes last, so that of two moments that differ one always comes before the other.
    @inlinable public static func < (left: Timestamp, right: Timestamp) -> Bool { left.bits < right.bits }
}
