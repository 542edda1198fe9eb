/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970, negative before it.
    public let dayNumber: Int

    /// Creates the day that lies `dayNumber` days after 1 January 1970.
    @inlinable public init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// Creates the day with this year, month (1…12) and day of the month (1…31); nil when the calendar has no such day.
    ///
    /// The day number is found with the algorithm `days_from_civil` of Howard Hinnant,
    /// «chrono-compatible low-level date algorithms».
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, ofYear: year) else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        dayNumber = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The year, the month (1…12) and the day of the month (1…31).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The month in which the day lies.
    public var month: CalendarMonth {
        let (year, month, _) = components
        return CalendarMonth(year: year, month: month)
    }

    /// The day in the form of ISO 8601, `2024-03-09`; the year is within 0…9999.
    public var iso8601: String {
        let (year, month, day) = components
        return "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))-\(zeroPadded(day, to: 2))"
    }

    /// Orders by day.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

    /// How many days the month has, leap years counted.
    static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

/// A month of the Gregorian calendar.
public struct CalendarMonth: Hashable, Comparable, Sendable {
    /// The year.
    public let year: Int
    /// The month, 1…12.
    public let month: Int

    /// Creates the month `month` (1…12) of `year`.
    public init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// The numbers of its days, ``CalendarDate/dayNumber``; none for a month outside 1…12.
    public var days: Range<Int> {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return 0..<0 }
        return first.dayNumber..<first.dayNumber + CalendarDate.days(inMonth: month, ofYear: year)
    }

    /// The month in the form of ISO 8601, `2024-03`.
    public var iso8601: String { "\(zeroPadded(year, to: 4))-\(zeroPadded(month, to: 2))" }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

/// The number with zeros before it until it has `width` digits.
private func zeroPadded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
