import RegistrationLog

/// The days that answers are held against, of all products together.
struct TallyDays: Equatable {
    /// The day of the first registration of the period.
    let first: CalendarDate
    /// The day of the last registration of the period, also where that is after the observation end.
    let lastOfAll: CalendarDate
    /// The day of the last registration of the period that is not after the observation end; nil where each is.
    let last: CalendarDate?
    /// The observation end.
    let observationEnd: Timestamp

    /// Finds the days of the registrations of a period; nil where it has none.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    init?(of registrations: RegistrationsByDay, in log: RegistrationLog, observationEnd: Timestamp) {
        var (first, last, lastOfAll): (Int?, Int?, Int?)
        for product in log.products.indices {
            let positions = registrations[ProductID(product)]
            guard let start = positions.first else { continue }
            let day = log.registrations.day(of: start)
            first = min(first ?? day, day)
            lastOfAll = positions.last.map { max(lastOfAll ?? day, log.registrations.day(of: $0)) }
            // They are in the order of days, but not of times.
            guard let end = positions.last(where: { observationEnd.isAtOrAfter(log.registrations.time(of: Int($0))) })
            else { continue }
            let lastDay = log.registrations.day(of: end)
            last = max(last ?? lastDay, lastDay)
        }
        guard let first, let lastOfAll else { return nil }
        self.init(
            first: CalendarDate(dayNumber: first), lastOfAll: CalendarDate(dayNumber: lastOfAll),
            last: last.map { CalendarDate(dayNumber: $0) },
            observationEnd: observationEnd)
    }

    /// Creates the days from the first to the last registration.
    ///
    /// - Parameters:
    ///   - first: The first of all.
    ///   - lastOfAll: The last of all; `last`, or else `first`, where it is not given.
    ///   - last: The last that is not after the observation end.
    ///   - observationEnd: The observation end.
    init(first: CalendarDate, lastOfAll: CalendarDate? = nil, last: CalendarDate?, observationEnd: Timestamp) {
        self.first = first
        self.lastOfAll = lastOfAll ?? last ?? first
        self.last = last
        self.observationEnd = observationEnd
    }

    /// The days of the last year; nil where no registration lies in it.
    var lastYear: ClosedRange<Int>? { last.map { YearlyAnswers.days(from: first, through: $0) } }
}
