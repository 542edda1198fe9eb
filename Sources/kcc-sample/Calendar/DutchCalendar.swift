import RegistrationLog

/// Weeks, and what the clock says in the Netherlands, in the years of ``SampleYear/known`` and a year before and after them.
enum DutchCalendar {
    /// The day of the week: 0 on Monday, 6 on Sunday.
    static func weekday(_ day: CalendarDate) -> Int { (day.dayNumber + 3) % 7 }

    /// Seconds that the clock is ahead of UTC on `day`, after the change where there is one.
    ///
    /// Summer time begins on the last Sunday of March and ends on that of October (directive 2000/84/EC).
    static func utcOffset(on day: CalendarDate) -> Int {
        let year = SampleYear(day.components.year)
        let summerTime = lastSunday(upTo: year.day(3, 31))..<lastSunday(upTo: year.day(10, 31))
        return summerTime.contains(day) ? 7_200 : 3_600
    }

    private static func lastSunday(upTo day: CalendarDate) -> CalendarDate {
        CalendarDate(dayNumber: day.dayNumber - (weekday(day) + 1) % 7)
    }
}
