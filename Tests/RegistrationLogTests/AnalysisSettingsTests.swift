import RegistrationLog
import Testing

@Suite struct AnalysisSettingsTests {
    // The defaults of the specification: threshold 1 %, 30 follow-ups, signals counted and not quoted.
    @Test func whatHoldsWhenNothingWasSaid() {
        let settings = AnalysisSettings()
        #expect(settings.threshold == Ratio(1, 100))
        #expect(settings.minimumFollowUps == 30)
        #expect(settings.observationEnd == nil)
        #expect(!settings.quotesSignals)
        #expect(!ProductSettings().followUpComplete)
    }
}
