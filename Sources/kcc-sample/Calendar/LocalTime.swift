import RegistrationLog

/// A moment on the municipality's own clock, to the second.
struct LocalTime: Hashable, Comparable, Sendable {
    /// The day.
    let day: CalendarDate
    /// Seconds since midnight, within 0..<86,400; never in the hours from 2 to 3 in which the clock is changed.
    let second: Int

    /// Orders by time.
    static func < (left: Self, right: Self) -> Bool {
        (left.day.dayNumber, left.second) < (right.day.dayNumber, right.second)
    }

    /// The moment `seconds` later, or earlier when negative.
    func adding(seconds: Int) -> LocalTime {
        let total = day.dayNumber * 86_400 + second + seconds
        return LocalTime(day: CalendarDate(dayNumber: total / 86_400), second: total % 86_400)
    }

    /// The moment as whoever reads the export knows it.
    func timestamp(_ precision: Timestamp.Precision) -> Timestamp {
        let known =
            switch precision {
            case .day: 0
            case .minute: second / 60 * 60
            case .second: second
            }
        let offset = DutchCalendar.utcOffset(on: day)
        return Timestamp(
            instant: Int64(day.dayNumber * 86_400 + known - offset), utcOffset: Int32(offset), precision: precision)
    }
}

/// How an export writes times.
enum TimeStyle: Sendable {
    /// `09-03-2024 14:05`.
    case dutchMinute
    /// `09-03-2024`.
    case dutchDate
    /// `2024-03-09T14:05:11`.
    case isoLocal
    /// `2024-03-09T14:05:11+01:00`.
    case isoZoned
    /// `2024-03-09 13:05:11.482+00`: in universal time, with a fraction of a second.
    case postgres

    /// How much of the time of day is written.
    var precision: Timestamp.Precision {
        switch self {
        case .dutchMinute: .minute
        case .dutchDate: .day
        case .isoLocal, .isoZoned, .postgres: .second
        }
    }

    /// `time` as this style writes it.
    func text(_ time: LocalTime) -> String {
        switch self {
        case .dutchDate: dutch(time.day)
        case .dutchMinute: "\(dutch(time.day)) \(clock(time.second / 60))"
        case .isoLocal: "\(time.day.iso8601)T\(clock(time.second / 60)):\(padded(time.second % 60, to: 2))"
        case .isoZoned:
            "\(Self.isoLocal.text(time))+\(padded(DutchCalendar.utcOffset(on: time.day) / 3_600, to: 2)):00"
        case .postgres:
            Self.isoLocal.text(time.adding(seconds: -DutchCalendar.utcOffset(on: time.day)))
                .replacing("T", with: " ") + fraction(of: time) + "+00"
        }
    }

    /// A fraction of a second that follows from the time, without zeros at its end, as PostgreSQL writes it.
    private func fraction(of time: LocalTime) -> String {
        var digits = padded(time.second * 37 % 1_000, to: 3)
        while digits.last == "0" { digits.removeLast() }
        return digits.isEmpty ? "" : ".\(digits)"
    }

    private func clock(_ minute: Int) -> String { "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }

    private func dutch(_ day: CalendarDate) -> String {
        let (year, month, day) = day.components
        return "\(padded(day, to: 2))-\(padded(month, to: 2))-\(year)"
    }
}

/// The number with zeros before it until it has `width` digits.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
