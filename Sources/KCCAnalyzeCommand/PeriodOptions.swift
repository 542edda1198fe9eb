import ArgumentParser
import RegistrationLog

/// Which registrations count, by their day.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Count registrations from this day on.", valueName: "jjjj-mm-dd"),
        transform: CommandLineDate.parse)
    var from: CalendarDate?

    @Option(
        help: ArgumentHelp("Count registrations up to and including this day.", valueName: "jjjj-mm-dd"),
        transform: CommandLineDate.parse)
    var to: CalendarDate?

    func validate() throws {
        if let from, let to, from > to {
            throw ValidationError(
                "--from \(from.iso8601) lies after --to \(to.iso8601): no registration could count. Exchange them.")
        }
    }

    /// The days of registration that count.
    var period: ReportingPeriod { ReportingPeriod(from: from, to: to) }
}

/// Days on the command line.
enum CommandLineDate {
    /// The day written as `jjjj-mm-dd`.
    ///
    /// - Throws: `ValidationError` where the calendar has no such day.
    static func parse(_ text: String) throws -> CalendarDate {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            let date = CalendarDate(year: year, month: month, day: day)
        else { throw ValidationError("'\(text)' is no day; write it as jjjj-mm-dd, for example 2024-07-01.") }
        return date
    }
}
