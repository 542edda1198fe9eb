import RegistrationLog

/// Writes days and months in Dutch: `3 maart 2024`, `januari–maart 2024`.
enum DateText {
    /// A day, such as `3 maart 2024`.
    static func day(_ date: CalendarDate) -> String {
        let (year, month, day) = date.components
        return "\(day) \(name(ofMonth: month)) \(year)"
    }

    /// A month, such as `maart 2024`.
    static func month(_ month: CalendarMonth) -> String { "\(name(ofMonth: month.month)) \(month.year)" }

    /// A month as short as a drawing needs it, such as `mrt 24`.
    static func shortMonth(_ month: CalendarMonth) -> String {
        let year = month.year % 100
        let name = month.month == 3 ? "mrt" : String(name(ofMonth: month.month).prefix(3))
        return "\(name) \(year < 10 ? "0" : "")\(year)"
    }

    /// The months from `first` up to and including `last`; the year is said once where it is the same.
    static func months(from first: CalendarMonth, to last: CalendarMonth) -> String {
        if first == last { return month(first) }
        if first.year == last.year { return "\(name(ofMonth: first.month))–\(month(last))" }
        return "\(month(first)) – \(month(last))"
    }

    /// The days of a period; nil where it has neither a first nor a last day.
    static func period(_ period: ReportingPeriod) -> String? {
        switch (period.from, period.to) {
        case (nil, nil): nil
        case (let from?, nil): "vanaf \(day(from))"
        case (nil, let to?): "tot en met \(day(to))"
        case (let from?, let to?): from == to ? day(from) : "\(day(from)) – \(day(to))"
        }
    }

    private static let names = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// The name of month 1…12.
    private static func name(ofMonth month: Int) -> String { names[month - 1] }
}
