import RegistrationLog

/// The months of the calendar that a log of less than a year did not see.
enum UnseenMonths {
    /// The least span of mature registrations, in days, over which a log is as good as a year.
    static let leastSpan = 300

    /// The months in which no mature registration lies.
    ///
    /// - Parameter registrations: The local days of the mature registrations, in any order.
    /// - Returns: Numbers within 1…12, ascending; none where the registrations span enough days, and none without any.
    /// - Complexity: O(*n*).
    static func months(of registrations: some Sequence<CalendarDate>) -> [Int] {
        var seen: Set<Int> = []
        var (first, last): (CalendarDate?, CalendarDate?) = (nil, nil)
        for day in registrations {
            seen.insert(day.month.month)
            first = min(first ?? day, day)
            last = max(last ?? day, day)
        }
        guard let first, let last, last.dayNumber - first.dayNumber + 1 < leastSpan else { return [] }
        return (1...12).filter { !seen.contains($0) }
    }
}
