import RegistrationLog

/// The calendar of the year that the sample covers: 2024 in the Netherlands.
enum SampleYear {
    /// 1 January.
    static let firstDay = CalendarDate(dayNumber: 19_723)
    /// How many days the year has: it is a leap year.
    static let dayCount = 366
    /// 31 December.
    static let lastDay = day(dayCount)
    /// 30 June, the last day on which all questions about passports are put.
    static let lastDayOfAllPassportQuestions = day(182)
    /// 1 July, the first day of fewer questions about passports, and of other words for one of the social domain.
    static let firstDayOfSecondHalf = day(183)
    /// 1 March, the first day of which the follow-up of the register of residents is exported.
    static let firstDayOfCivilAffairs = day(61)
    /// 31 July, the last day on which the height of who wants an ID card is asked.
    static let lastDayOfHeight = day(213)
    /// 31 July, the last day on which nobody is called back about a house move that came by the form.
    static let lastDayOfUnansweredForms = lastDayOfHeight
    /// The end of the office's last day: what happens later is in no export.
    static let end = LocalTime(day: lastDay, second: 17 * 3_600)

    /// Public holidays on which the town hall is closed: New Year's Day, Easter Monday, King's Day, Ascension Day, Whit
    /// Monday and both days of Christmas.
    private static let holidays: Set<Int> = Set([1, 92, 118, 130, 141, 360, 361].map { day($0).dayNumber })

    /// The first and the last day of summer time, which begins on 31 March and ends on 27 October.
    private static let summerTime = day(91)..<day(301)

    /// The day of the year numbered from 1.
    static func day(_ dayOfYear: Int) -> CalendarDate {
        CalendarDate(dayNumber: firstDay.dayNumber + dayOfYear - 1)
    }

    /// The day of the week: 0 on Monday, 6 on Sunday.
    static func weekday(_ day: CalendarDate) -> Int { (day.dayNumber + 3) % 7 }

    /// Whether the town hall is open.
    static func isWorkingDay(_ day: CalendarDate) -> Bool {
        weekday(day) < 5 && !holidays.contains(day.dayNumber)
    }

    /// Seconds that the clock is ahead of UTC on `day`, after the change where there is one.
    static func utcOffset(on day: CalendarDate) -> Int { summerTime.contains(day) ? 7_200 : 3_600 }

    /// The first moment at or after `time` that lies in office hours (8:30 to 17:00); work that waited is taken up
    /// some time in the first two hours.
    static func officeMoment(from time: LocalTime, random: inout RandomStream) -> LocalTime {
        let opening = 8 * 3_600 + 1_800
        let closing = 17 * 3_600
        if isWorkingDay(time.day), (opening..<closing).contains(time.second) { return time }
        var day = time.day
        if time.second >= closing { day = CalendarDate(dayNumber: day.dayNumber + 1) }
        while !isWorkingDay(day) { day = CalendarDate(dayNumber: day.dayNumber + 1) }
        return LocalTime(day: day, second: opening + random.number(below: 7_200))
    }
}
