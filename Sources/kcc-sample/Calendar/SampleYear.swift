import RegistrationLog

/// The calendar of a year that a sample covers.
struct SampleYear: Hashable, Sendable {
    /// The years of which the calendar is known: King's Day is kept since 2014, and 2100 is no leap year.
    static let known = 2014...2099
    /// The year of the committed sample.
    static let committed = SampleYear(2024)

    /// The year.
    let number: Int

    /// Takes a year within ``known``, or next to it: of such a one January and December are right.
    init(_ number: Int) { self.number = number }

    /// 1 January.
    var firstDay: CalendarDate { CalendarDate(dayNumber: (number - 1_970) * 365 + (number - 1_969) / 4) }
    /// How many days the year has.
    var dayCount: Int { isLeap ? 366 : 365 }
    /// The positions of all days, counted from 0.
    var positions: Range<Int> { 0..<dayCount }
    /// 31 December.
    var lastDay: CalendarDate { day(dayCount) }
    /// 30 June, the last day on which all questions about passports are put.
    var lastDayOfAllPassportQuestions: CalendarDate { day(6, 30) }
    /// 1 July, the first day of fewer questions about passports, and of other words for one of the social domain.
    var firstDayOfSecondHalf: CalendarDate { day(7, 1) }
    /// 1 March, the first day of which the follow-up of the register of residents is exported.
    var firstDayOfCivilAffairs: CalendarDate { day(3, 1) }
    /// 31 July, the last day on which the height of who wants an ID card is asked.
    var lastDayOfHeight: CalendarDate { day(7, 31) }
    /// 31 July, the last day on which nobody is called back about a house move that came by the form.
    var lastDayOfUnansweredForms: CalendarDate { lastDayOfHeight }
    /// The end of the office's last day: what happens later is in no export.
    var end: LocalTime { LocalTime(day: lastDay, second: 17 * 3_600) }
    /// The two digits by which ids show the year.
    var shortName: String { padded(number % 100, to: 2) }

    /// The day of the year numbered from 1.
    func day(_ dayOfYear: Int) -> CalendarDate { CalendarDate(dayNumber: firstDay.dayNumber + dayOfYear - 1) }

    /// The day of `month` (1…12) numbered from 1.
    func day(_ month: Int, _ dayOfMonth: Int) -> CalendarDate {
        let daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
        return day(daysBefore + (isLeap && month > 2 ? 1 : 0) + dayOfMonth)
    }

    /// The position of `day`, counted from 0.
    func position(of day: CalendarDate) -> Int { day.dayNumber - firstDay.dayNumber }

    /// The month (1…12) of the day at `position`, counted from 0.
    func month(at position: Int) -> Int { day(position + 1).components.month }

    private var isLeap: Bool { number.isMultiple(of: 4) }
}
