import RegistrationLog

/// Counts registrations and answers by month of registration.
struct MonthTally {
    private struct Entry {
        let month: CalendarMonth
        var registrations = 0
        var answers = 0
        var usedAnswers = 0
    }

    /// The months that were added to, ascending.
    private var entries: [Entry] = []
    /// The days of the month that was added to last, and its index: logs are mostly in order of time, so that the next
    /// day mostly lies in it too, and needs no calendar.
    private var latestDays = 0..<0
    private var latestIndex = 0

    /// Adds to the month in which `day` lies, a day in local time.
    mutating func add(_ day: CalendarDate, registrations: Int = 0, answers: Int = 0, usedAnswers: Int = 0) {
        if !latestDays.contains(day.dayNumber) { find(of: day) }
        entries[latestIndex].registrations += registrations
        entries[latestIndex].answers += answers
        entries[latestIndex].usedAnswers += usedAnswers
    }

    private mutating func find(of day: CalendarDate) {
        let month = day.month
        let index = entries.partitionPoint { $0.month < month }
        if index == entries.count || entries[index].month != month { entries.insert(Entry(month: month), at: index) }
        latestIndex = index
        latestDays = month.days
    }

    /// The months with a registration, ascending.
    var figures: [MonthFigures] {
        entries.map {
            MonthFigures(
                month: $0.month, registrations: $0.registrations, answers: $0.answers, usedAnswers: $0.usedAnswers)
        }
    }
}
