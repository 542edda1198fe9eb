import RegistrationLog

extension Timestamp {
    /// The moment in local time as ISO 8601, no finer than it is known: `2024-12-31T16:45:30+01:00`,
    /// `2024-12-31T16:45+01:00`, `2024-12-31`.
    var iso8601: String {
        guard precision > .day else { return localDate.iso8601 }
        let seconds = precision == .second ? ":" + Self.twoDigits(secondOfDay % 60) : ""
        let minutesAhead = Int(utcOffset.magnitude) / 60
        return localDate.iso8601 + "T" + Self.hoursAndMinutes(secondOfDay / 60) + seconds
            + (utcOffset < 0 ? "-" : "+") + Self.hoursAndMinutes(minutesAhead)
    }

    private static func hoursAndMinutes(_ minutes: Int) -> String {
        twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
