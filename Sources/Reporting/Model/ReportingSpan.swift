import Metrics
import RegistrationLog

/// The time that the figures cover.
struct ReportingSpan {
    /// The time in words: the chosen period, else the months with a registration.
    let text: String
    /// The chosen period in words; nil where the user chose none.
    let chosenPeriod: String?

    /// Reads the span from the first and the last month with a registration, and the chosen period; `isWithheld` where it is not
    /// published when anything was registered.
    init(
        months: ClosedRange<CalendarMonth>?, period: ReportingPeriod, isWithheld: Bool = false, wording: Wording
    ) {
        chosenPeriod = wording.dates.period(period)
        text =
            chosenPeriod ?? months.map { wording.dates.months(from: $0.lowerBound, to: $0.upperBound) }
            ?? (isWithheld ? wording.withheld.period : wording.summary.unknownPeriod)
    }
}
