import RegistrationLog

/// The last moment of which follow-up is in the data.
struct ObservationEnd: Equatable {
    /// The moment.
    let moment: Timestamp
    /// The warnings that stray dates were left out; none where the end was configured.
    let warnings: [AnalysisWarning]

    /// Takes the end that was configured, or else the last moment of all registrations and follow-up actions, those
    /// that reach no registration included, on the last day that is not isolated; nil where there is neither.
    ///
    /// A configured day is a moment with the precision of a day. All that is compared with it is compared by local
    /// date, so that it need not know the local time zone.
    ///
    /// - Complexity: O(*n*) for *n* registrations and actions, besides sorting their days.
    init?(of log: RegistrationLog, configured day: CalendarDate?) {
        if let day {
            moment = Timestamp(instant: Int64(day.dayNumber) * 86_400, utcOffset: 0, precision: .day)
            warnings = []
            return
        }
        var days: Set<Int> = []
        var latest: Int?
        log.forEachMoment { moment in
            let day = moment.localDate.dayNumber
            // Moments mostly come in order of time, so that most days are not looked up again.
            if day != latest { days.insert(day) }
            latest = day
        }
        guard let (last, isolated) = LastDays.split(days) else { return nil }
        var end: Timestamp?
        log.forEachMoment { moment in
            guard moment.localDate.dayNumber == last else { return }
            end = max(end ?? moment, moment)
        }
        guard let end else { return nil }
        moment = end
        warnings = zip(isolated, isolated.dropFirst() + [last]).map { day, previous in
            .isolatedObservationEnd(last: CalendarDate(dayNumber: day), previous: CalendarDate(dayNumber: previous))
        }
    }
}

extension RegistrationLog {
    /// Visits the times of all registrations and actions.
    fileprivate func forEachMoment(_ visit: (Timestamp) -> Void) {
        for index in registrations.indices { visit(registrations.time(of: index)) }
        for index in followUps.indices { visit(followUps.time(of: index)) }
    }
}
