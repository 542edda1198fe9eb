import RegistrationLog

/// Answers over a stretch of days, brought to a year.
enum YearlyAnswers {
    /// The days of a year.
    static let days = 365

    /// The days that are counted: those of a year that end with `last`, or all since `first` where these are fewer.
    static func days(from first: CalendarDate, through last: CalendarDate) -> ClosedRange<Int> {
        max(first.dayNumber, last.dayNumber - days + 1)...max(first.dayNumber, last.dayNumber)
    }

    /// The hours a year that so many answers take which were given on `counted` days, at `seconds` an answer.
    static func hours(of answers: Int, on counted: ClosedRange<Int>, seconds: Double) -> Double {
        Double(answers) * seconds / 3_600 * Double(days) / Double(counted.count)
    }
}
