import Metrics
import RegistrationLog

/// The time that the figures cover.
struct ReportingSpan {
    /// The time in words: the chosen period, else the months with a registration.
    let text: String
    /// The chosen period in words; nil where the user chose none.
    let chosenPeriod: String?
    /// How many months it covers, parts of a month included; 0 without registrations.
    let months: Double

    /// Reads the span from the first and the last month with a registration, and the chosen period.
    init(months: ClosedRange<CalendarMonth>?, period: ReportingPeriod, wording: Wording) {
        chosenPeriod = wording.dates.period(period)
        guard let (first, last) = months.map({ ($0.lowerBound, $0.upperBound) }) else {
            text = chosenPeriod ?? wording.summary.unknownPeriod
            self.months = 0
            return
        }
        text = chosenPeriod ?? wording.dates.months(from: first, to: last)
        let whole = (last.year - first.year) * 12 + last.month - first.month + 1
        let before = period.from.map { Self.passed(of: first, before: $0) } ?? 0
        let after = period.to.map { Self.left(of: last, after: $0) } ?? 0
        self.months = Double(whole) - before - after
    }

    /// The part of `month` that lies before `day`; 0 when the day lies in another month.
    private static func passed(of month: CalendarMonth, before day: CalendarDate) -> Double {
        guard day.month == month else { return 0 }
        return Double(day.components.day - 1) / Double(length(of: month))
    }

    /// The part of `month` that lies after `day`; 0 when the day lies in another month.
    private static func left(of month: CalendarMonth, after day: CalendarDate) -> Double {
        guard day.month == month else { return 0 }
        return 1 - Double(day.components.day) / Double(length(of: month))
    }

    /// The number of days of a month.
    private static func length(of month: CalendarMonth) -> Int {
        let next = month.month == 12 ? (month.year + 1, 1) : (month.year, month.month + 1)
        guard let first = CalendarDate(year: month.year, month: month.month, day: 1),
            let nextFirst = CalendarDate(year: next.0, month: next.1, day: 1)
        else { return 30 }
        return nextFirst.dayNumber - first.dayNumber
    }
}
