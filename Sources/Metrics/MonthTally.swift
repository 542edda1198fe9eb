import RegistrationLog

/// Counts registrations and answers by month of registration.
struct MonthTally {
    private struct Counts {
        var registrations = 0
        var answers = 0
        var usedAnswers = 0
    }

    private var places: [CalendarMonth: Int] = [:]
    private var counts: [Counts] = []
    /// The day that was added last and its place: logs are mostly in order of time, so that the next is often the same.
    private var latest: (day: CalendarDate, place: Int)?

    /// Adds a registration made on `day` in local time.
    mutating func add(_ day: CalendarDate, answers: Int, usedAnswers: Int) {
        let place = place(of: day)
        counts[place].registrations += 1
        counts[place].answers += answers
        counts[place].usedAnswers += usedAnswers
    }

    private mutating func place(of day: CalendarDate) -> Int {
        if let latest, latest.day == day { return latest.place }
        let month = day.month
        let place = places[month] ?? counts.count
        if place == counts.count {
            places[month] = place
            counts.append(Counts())
        }
        latest = (day, place)
        return place
    }

    /// The months with a registration, ascending.
    var figures: [MonthFigures] {
        places.sorted { $0.key < $1.key }.map { month, place in
            MonthFigures(
                month: month, registrations: counts[place].registrations, answers: counts[place].answers,
                usedAnswers: counts[place].usedAnswers)
        }
    }
}
