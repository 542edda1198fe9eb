import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct AnswerTallyTests {
    private func tallies(
        _ sketch: LogSketch, _ settings: AnalysisSettings = AnalysisSettings(), maturity: Maturity
    ) -> [AnswerTally] {
        let log = sketch.log
        return AnswerTally.tallies(
            of: log, uses: log.uses(settings), maturities: log.products.map { _ in maturity },
            days: TallyDays(
                first: CalendarDate(dayNumber: 19_700), last: Timestamp(sketch: "2024-03-02").localDate,
                observationEnd: maturity.observationEnd))
    }

    private let tenDays = Maturity(observationEnd: Timestamp(sketch: "2024-03-11"), days: 10)

    // The end is 11 March and maturity takes 10 days: registrations of 1 March are mature, that of 2 March is not. The
    // phone is named and never asked.
    @Test func matureCapturesAndUsesAreCountedApart() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("move", at: "2024-03-02", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": "b"])
        sketch.register("waste", at: "2024-03-01", ["name": nil])
        sketch.act("call", at: "2024-03-11", on: [0, 1], names: ["name", "phone"])
        let tallies = tallies(sketch, maturity: tenDays)
        #expect(tallies.map(\.mature) == [2, 1])
        #expect(tallies[0].counts.map(\.asked) == [3, 2, 0])
        #expect(tallies[0].counts.map(\.captured) == [3, 1, 0])
        #expect(tallies[0].counts.map(\.matureCaptured) == [2, 1, 0])
        #expect(tallies[0].counts.map(\.matureUsed) == [1, 0, 0])
        #expect(tallies[0].months.figures.map(\.answers) == [4])
        #expect(tallies[0].months.figures.map(\.usedAnswers) == [2])
        #expect(tallies[1].counts.map(\.asked) == [1])
        #expect(tallies[1].counts.map(\.captured) == [0])
    }

    @Test func onlyThePeriodCounts() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-02-29", ["name": "a"])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        let settings = AnalysisSettings { $0.period.from = CalendarDate(year: 2024, month: 3, day: 1) }
        let tallies = tallies(sketch, settings, maturity: tenDays)
        #expect(tallies.map(\.mature) == [1])
        #expect(tallies[0].counts.map(\.asked) == [1])
        #expect(tallies[0].months.figures.map(\.registrations) == [1])
    }
}
