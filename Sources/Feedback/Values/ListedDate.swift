import RegistrationLog

/// Days as people write them, of which only those can be meant that cannot be taken for another.
enum ListedDate {
    /// The day that `text` says, with whatever time of day; nil where it says none.
    static func read(_ text: String) -> CalendarDate? { read(text, by: written) }

    /// The day in the form of ISO 8601, as a program writes it; nil where it is none.
    static func readISO(_ text: String) -> CalendarDate? { read(text, by: iso8601) }

    private static func read(_ text: String, by readers: [TimestampReader]) -> CalendarDate? {
        for reader in readers {
            guard let time = reader.read(text.utf8.span) else { continue }
            // The day that is written, in whatever zone: a moment of it may be on another day elsewhere.
            let day = String(text.prefix(10))
            return reader.read(day.utf8.span).map(\.localDate) ?? time.localDate
        }
        return nil
    }

    private static let iso8601 = readers([.iso8601])
    private static let written = readers([
        .iso8601, .dayMonthYearDashed, .dayMonthYearSlashed, .dayMonthYearDotted, .dayMonthNameYear,
        .yearMonthDaySlashed,
    ])

    /// Readers of days; a time of day without a zone is of the day that is written, in any zone.
    private static func readers(_ formats: [DateFormat]) -> [TimestampReader] {
        LocalTimeZone(name: "UTC").map { zone in formats.map { TimestampReader(format: $0, timeZone: zone) } } ?? []
    }
}
