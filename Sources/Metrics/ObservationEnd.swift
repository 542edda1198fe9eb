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
        var latest = LatestMoments()
        for index in log.registrations.indices { latest.add(log.registrations[index].time) }
        for index in log.followUps.indices { latest.add(log.followUps[index].time) }
        guard let last = latest.last else { return nil }
        moment = last
        if let previous = latest.previousDay, last.localDate.dayNumber - previous.dayNumber > Self.longestSilence {
            warnings = [.isolatedObservationEnd(last: last.localDate, previous: previous)]
        } else {
            warnings = []
        }
    }
}

/// The last of the moments that were added, and the last day before the day of that one.
private struct LatestMoments {
    private(set) var last: Timestamp?
    private(set) var previousDay: CalendarDate?

    mutating func add(_ time: Timestamp) {
        guard let last else {
            self.last = time
            return
        }
        let (day, lastDay) = (time.localDate, last.localDate)
        if time > last {
            self.last = time
            if day > lastDay { previousDay = lastDay }
        } else if day < lastDay {
            previousDay = max(previousDay ?? day, day)
        }
    }
}
