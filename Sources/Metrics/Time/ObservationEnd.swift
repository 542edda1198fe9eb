import RegistrationLog

/// The last moment of which follow-up is in the data.
struct ObservationEnd: Equatable {
    /// The moment.
    let moment: Timestamp
    /// The warning that a stray date may have set it; none where it was configured or is no surprise.
    let warnings: [AnalysisWarning]

    /// Days without any data before the last day, over which that day is suspect.
    static let longestSilence = 30

    /// Takes the end that was configured, or else the last moment of all registrations and follow-up actions, those
    /// that reach no registration included; nil where there is neither.
    ///
    /// A configured day is a moment with the precision of a day. All that is compared with it is compared by local
    /// date, so that it need not know the local time zone.
    ///
    /// - Complexity: O(*n*) for *n* registrations and actions.
    init?(of log: RegistrationLog, configured day: CalendarDate?) {
        if let day {
            moment = Timestamp(instant: Int64(day.dayNumber) * 86_400, utcOffset: 0, precision: .day)
            warnings = []
            return
        }
        var latest: Timestamp?
        log.forEachMoment { latest = max(latest ?? $0, $0) }
        guard let last = latest else { return nil }
        moment = last
        let lastDay = last.localDate
        var previousDay: CalendarDate?
        log.forEachMoment {
            let day = $0.localDate
            if day < lastDay { previousDay = max(previousDay ?? day, day) }
        }
        if let previousDay, lastDay.dayNumber - previousDay.dayNumber > Self.longestSilence {
            warnings = [.isolatedObservationEnd(last: lastDay, previous: previousDay)]
        } else {
            warnings = []
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
