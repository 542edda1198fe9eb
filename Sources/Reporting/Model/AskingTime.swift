import Metrics
import RegistrationLog

/// What asking costs a citizen in hours a year.
struct AskingTime {
    /// Seconds that a question takes: the assumption, or 1 where nothing is assumed.
    let secondsPerQuestion: Double
    private let wording: Wording
    /// How many months the answers cover.
    let months: Double

    /// Uses the assumption of the settings, and 1 second where there is none.
    init(assumption: SecondsPerQuestion?, span: ReportingSpan, wording: Wording) {
        self.wording = wording
        secondsPerQuestion = assumption?.value ?? 1
        months = span.months
    }

    /// The hours that so many answers take, brought to twelve months, in words.
    func text(answers: PublishedCount) -> String {
        guard let answers = answers.exact else { return wording.numbers.leftOut }
        guard months > 0 else { return wording.common.noData }
        return wording.durations.hours(Double(answers) * secondsPerQuestion * 12 / (months * 3_600))
    }
}
