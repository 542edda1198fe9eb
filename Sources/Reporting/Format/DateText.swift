import RegistrationLog

/// Writes days and months in a language, in Dutch `3 maart 2024`, `januari–maart 2024`.
struct DateText: Sendable {
    /// The names of the months.
    let months: [String]
    /// The names of the months, as short as a drawing needs them.
    let shortMonths: [String]
    /// What stands before the first day of a period without an end.
    let from: String
    /// What stands before the last day of a period without a beginning.
    let until: String

    /// A day, such as `3 maart 2024`.
    func day(_ date: CalendarDate) -> String {
        let (year, month, day) = date.components
        return "\(day) \(name(ofMonth: month)) \(year)"
    }

    /// A moment to the minute where it is known, such as `3 maart 2024, 9:05`.
    func moment(_ time: Timestamp) -> String {
        guard time.precision > .day else { return day(time.localDate) }
        let (hour, minute) = (time.secondOfDay / 3_600, time.secondOfDay / 60 % 60)
        return "\(day(time.localDate)), \(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// A month, such as `maart 2024`.
    func month(_ month: CalendarMonth) -> String { "\(name(ofMonth: month.month)) \(month.year)" }

    /// A month as short as a drawing needs it, such as `mrt 24`.
    func shortMonth(_ month: CalendarMonth) -> String {
        let year = month.year % 100
        return "\(shortMonths[month.month - 1]) \(year < 10 ? "0" : "")\(year)"
    }

    /// The months from `first` up to and including `last`; the year is said once where it is the same.
    func months(from first: CalendarMonth, to last: CalendarMonth) -> String {
        if first == last { return month(first) }
        if first.year == last.year { return "\(name(ofMonth: first.month))–\(month(last))" }
        return "\(month(first)) – \(month(last))"
    }

    /// The days of a period; nil where it has neither a first nor a last day.
    func period(_ period: ReportingPeriod) -> String? {
        switch (period.from, period.to) {
        case (nil, nil): nil
        case (let from?, nil): "\(self.from) \(day(from))"
        case (nil, let to?): "\(until) \(day(to))"
        case (let from?, let to?): from == to ? day(from) : "\(day(from)) – \(day(to))"
        }
    }

    /// The name of month 1…12.
    func name(ofMonth month: Int) -> String { months[month - 1] }

    /// Months of the calendar, numbered from 1 and ascending, in a row; three or more that follow each other as `maart–juni`.
    func months(_ numbers: [Int], _ lists: ListText) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return lists.text(
            runs.flatMap { run in
                run.count > 2
                    ? ["\(name(ofMonth: run.lowerBound))–\(name(ofMonth: run.upperBound))"]
                    : run.map(name(ofMonth:))
            })
    }
}
