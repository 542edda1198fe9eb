import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct QuestionDurationTests {
    private func settings(_ seconds: Double?) -> AnalysisSettings {
        AnalysisSettings { $0.secondsPerQuestion = seconds.map { SecondsPerQuestion(value: $0, source: "guess") } }
    }

    private func finding(_ interval: ClosedRange<Double>, registrations: Int = 1_000) -> HandlingTimeFinding {
        HandlingTimeFinding(seconds: 9, interval: interval, registrations: registrations, days: 100)
    }

    @Test func whatIsMeasuredReplacesAnAssumption() {
        let measured = QuestionDuration(seconds: 9, source: .measured(7...11))
        #expect(QuestionDuration(finding(7...11), settings: settings(12)) == measured)
        #expect(QuestionDuration(finding(7...11), settings: settings(nil)) == measured)
    }

    @Test func anAssumptionStaysWhereNothingIsSure() {
        let assumed = QuestionDuration(seconds: 12, source: .assumed("guess"))
        #expect(QuestionDuration(finding(-1...11), settings: settings(12)) == assumed)
        #expect(QuestionDuration(finding(7...11, registrations: 299), settings: settings(12)) == assumed)
        #expect(QuestionDuration(nil, settings: settings(12)) == assumed)
        #expect(QuestionDuration(finding(-1...11), settings: settings(nil)) == nil)
    }

    @Test func anAssumptionOutsideWhatShowsNoGainWarns() {
        let warning = AnalysisWarning.assumedSecondsOutside(-1...11, assumed: 12)
        #expect(AnalysisWarning(finding(-1...11), settings: settings(12)) == warning)
        #expect(AnalysisWarning(finding(-1...11), settings: settings(11)) == nil)
        #expect(AnalysisWarning(finding(7...11), settings: settings(12)) == nil)
        #expect(AnalysisWarning(finding(-1...11, registrations: 299), settings: settings(12)) == nil)
        #expect(AnalysisWarning(finding(-1...11), settings: settings(nil)) == nil)
        #expect(AnalysisWarning(nil, settings: settings(12)) == nil)
    }

    /// What is published of a log of 400 calls on 40 days that take 30 seconds and 20 for each of one to five questions.
    private func published(_ change: (inout AnalysisSettings) -> Void) -> PublishedAnalysis {
        var sketch = LogSketch()
        for number in 0..<400 {
            let count = number % 5 + 1
            sketch.register(
                "move", at: CalendarDate(dayNumber: 19_723 + number / 10).iso8601,
                handlingSeconds: 30 + 20 * count + number % 7)
            sketch.registrations[number].answers = (0..<count).map { (field: "question \($0)", value: "a") }
        }
        sketch.act("call", at: "2024-01-02", on: [0], names: ["question 0"])
        return Publication(
            of: sketch.log, ledger: IntakeLedger(),
            settings: AnalysisSettings {
                $0.secondsPerQuestion = SecondsPerQuestion(value: 5, source: "guess")
                $0.products["move"] = ProductSettings {
                    $0.followUpComplete = true
                    $0.followUpHorizonDays = 0
                }
                $0.threshold = Ratio(1, 10)
                change(&$0)
            }, substitutes: .test
        ).analysis
    }

    // `question 4` is asked in 80 of 400 registrations and never used. Where all are mature that is enough for a threshold of a
    // tenth, since 1 − 0.05^(1/80) = 0.037. Of 40 days: 80 · seconds / 3,600 · 365/40 hours.
    @Test func hoursAreCountedInWhatIsMeasured() throws {
        let analysis = published { _ in }
        let finding = try #require(analysis.handlingTime.published ?? nil)
        #expect(finding.outcome == .measured)
        #expect(abs(finding.seconds - 20) < 1)
        #expect(analysis.questionDuration?.source == .measured(finding.interval))
        let present = try #require(analysis.products.first?.present.published)
        let dropped = try #require(analysis.products.first).fields.filter { $0.verdict == .drop }
        #expect(dropped.map(\.name) == ["question 1", "question 2", "question 3", "question 4"])
        // 320, 240, 160 and 80 answers.
        let hours = try #require(present.hoursToWin)
        #expect(abs(hours - 800 * finding.seconds / 3_600 * 365 / 40) < 1e-9)
    }

    @Test func whereSmallCountsAreWithheldOnlyTheAssumptionIsPublished() {
        let analysis = published { $0.smallCells = 5 }
        #expect(analysis.handlingTime == .leftOut)
        #expect(analysis.questionDuration == QuestionDuration(seconds: 5, source: .assumed("guess")))
        #expect(analysis.protocolEffects.isEmpty)
    }

    @Test func aWarningIsPublishedButNotWhereSmallCountsAreWithheld() throws {
        var settings = AnalysisSettings { $0.secondsPerQuestion = SecondsPerQuestion(value: 500, source: nil) }
        let log = TimedLog(seed: 3, registrations: 2_400, days: 200, slope: 0).log
        func warnings() -> [AnalysisWarning] {
            Publication(of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis.warnings
        }
        let interval = try #require(
            HandlingTimeFinding(of: log, RegistrationsByDay(of: log))?.interval)
        #expect(warnings() == [.noLags, .assumedSecondsOutside(interval, assumed: 500)])
        settings.smallCells = 5
        #expect(warnings() == [.noLags])
    }
}
