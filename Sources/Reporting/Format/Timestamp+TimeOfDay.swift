import RegistrationLog

extension Timestamp {
    /// Seconds since the midnight of the local day; 0 where only the day is known.
    var secondOfDay: Int { Int(instant) + Int(utcOffset) - localDate.dayNumber * 86_400 }
}
