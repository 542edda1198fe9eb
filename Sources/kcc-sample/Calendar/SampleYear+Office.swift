import RegistrationLog

extension SampleYear {
    /// Whether the town hall is open; of the days of other years, which no export shows, weekends alone are known.
    func isWorkingDay(_ day: CalendarDate) -> Bool { DutchCalendar.weekday(day) < 5 && !isHoliday(day) }

    /// The first moment at or after `time` that lies in office hours (8:30 to 17:00); work that waited is taken up
    /// some time in the first two hours.
    func officeMoment(from time: LocalTime, random: inout RandomStream) -> LocalTime {
        let opening = 8 * 3_600 + 1_800
        let closing = 17 * 3_600
        if isWorkingDay(time.day), (opening..<closing).contains(time.second) { return time }
        var day = time.day
        if time.second >= closing { day = CalendarDate(dayNumber: day.dayNumber + 1) }
        while !isWorkingDay(day) { day = CalendarDate(dayNumber: day.dayNumber + 1) }
        return LocalTime(day: day, second: opening + random.number(below: 7_200))
    }

    /// Whether `day` is a public holiday of the year on which the town hall is closed: New Year's Day, Easter Monday, King's
    /// Day (a day early where it would be a Sunday), Ascension Day, Whit Monday and both days of Christmas.
    private func isHoliday(_ day: CalendarDate) -> Bool {
        let kingsDay = DutchCalendar.weekday(self.day(4, 27)) == 6 ? self.day(4, 26) : self.day(4, 27)
        return [firstDay, kingsDay, self.day(12, 25), self.day(12, 26)].contains(day)
            || [1, 39, 50].contains(day.dayNumber - easter.dayNumber)
    }

    /// Easter Sunday, by the algorithm of Meeus («Astronomical Algorithms», 1998, chapter 8) for the Gregorian calendar.
    private var easter: CalendarDate {
        let (a, b, c) = (number % 19, number / 100, number % 100)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 19 * l) / 433
        return day((h + l - 7 * m + 90) / 25, (h + l - 7 * m + 33 * ((h + l - 7 * m + 90) / 25) + 19) % 32)
    }
}
