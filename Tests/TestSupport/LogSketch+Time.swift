public import RegistrationLog

extension Timestamp {
    /// Reads a moment written as `2024-03-01`, `2024-03-01 14:09` or `2024-03-01 14:09:30`, in local time, each with the
    /// offset of local time after it where that is not UTC: `2024-10-27 02:30+01:00`.
    ///
    /// Any other text is a mistake in the test and ends it.
    public init(sketch text: String) {
        let parts = text.split(separator: "+")
        let clock = parts[0].split(separator: " ")
        let date = Self.numbers(clock[0], separator: "-")
        let time = clock.count > 1 ? Self.numbers(clock[1], separator: ":") : []
        let offset = parts.count > 1 ? Self.numbers(parts[1], separator: ":") : [0, 0]
        guard date.count == 3, [0, 2, 3].contains(time.count), offset.count == 2,
            let day = CalendarDate(year: date[0], month: date[1], day: date[2])
        else { preconditionFailure("not a moment: \(text)") }
        let units = [3_600, 60, 1]
        let seconds = zip(time, units).reduce(0) { $0 + $1.0 * $1.1 }
        let ahead = zip(offset, units).reduce(0) { $0 + $1.0 * $1.1 }
        self.init(
            instant: Int64(day.dayNumber * 86_400 + seconds - ahead), utcOffset: Int32(ahead),
            precision: time.isEmpty ? .day : time.count == 2 ? .minute : .second)
    }

    private static func numbers(_ text: Substring, separator: Character) -> [Int] {
        text.split(separator: separator).compactMap { Int($0) }
    }
}
