import ArgumentParser
import RegistrationLog

/// The days of registration that count.
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

    /// The period.
    var period: ReportingPeriod { ReportingPeriod(from: from, to: to) }
}
