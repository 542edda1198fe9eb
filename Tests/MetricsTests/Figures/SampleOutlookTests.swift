@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct SampleOutlookTests {
    /// 1,200 registrations of one day, of which the first 100 have an action that names nothing; `name` is captured in all, `town` in
    /// every second one, `pet` in the first 20.
    static func sketch() -> LogSketch {
        var sketch = LogSketch()
        for number in 0..<1_200 {
            sketch.register("move", at: "2024-01-01", ["name": "n"])
            if number.isMultiple(of: 2) { sketch.registrations[number].answers.append(("town", "t")) }
            if number < 20 { sketch.registrations[number].answers.append(("pet", "p")) }
            if number < 100 { sketch.act("call", at: "2024-01-02", on: [number]) }
        }
        return sketch
    }

    static var settings: AnalysisSettings {
        var settings = AnalysisSettings()
        settings.observationEnd = CalendarDate(year: 2024, month: 12, day: 31)
        return settings
    }

    private func outlook(_ sketch: LogSketch, size: Int? = nil) throws -> SampleOutlook? {
        let log = sketch.log
        let end = try #require(ObservationEnd(of: log, configured: Self.settings.observationEnd))
        let study = FollowUpStudy(of: log, settings: Self.settings, observationEnd: end.moment, threads: 1)
        let analysis = Analysis(
            of: log, study, until: end, settings: Self.settings, threads: 1, sampleSize: size)
        return try #require(analysis.products.first).outlook
    }

    /// By hand: 299 measured captures are needed, and 30 visible ones.
    ///
    /// `name` (1,200 mature, 100 followed up) needs
    /// max(30, ⌈299 · 100/1,200⌉ = 25) = 30 rows. `town` (600, 50) needs 30 of its 50: of 70 rows 35 − 2·√(17.5 · 30/99) = 30.4 are, of
    /// 69 34.5 − 2·√(17.25 · 31/99) = 29.9. `pet` has 20 with follow-up, which no sample makes 30.
    @Test func asManyRowsAsMakeQuestionsDecidable() throws {
        let outlook = try #require(try outlook(Self.sketch()))
        #expect(outlook.population == 100)
        #expect(outlook.size == 70)
        #expect(outlook.reason == .fewest)
        #expect(outlook.undecided == 3)
        #expect(outlook.decidable == 2)
    }

    @Test func neverFewerThanForty() throws {
        var sketch = Self.sketch()
        for number in sketch.registrations.indices { sketch.registrations[number].answers = [("name", "n")] }
        let outlook = try #require(try outlook(sketch))
        #expect(outlook.size == 40)
        #expect(outlook.reason == .least)
        #expect(outlook.decidable == 1)
    }

    @Test func whoAsksForASizeGetsIt() throws {
        let some = try #require(try outlook(Self.sketch(), size: 50))
        #expect(some.size == 50 && some.reason == .asked && some.decidable == 1)
        let all = try #require(try outlook(Self.sketch(), size: 1_000))
        #expect(all.size == 100 && all.reason == .all && all.decidable == 2)
    }

    /// Of 30 registrations with follow-up all are looked at.
    @Test func allThatThereAre() throws {
        var sketch = Self.sketch()
        sketch.actions.removeLast(70)
        let outlook = try #require(try outlook(sketch))
        #expect(outlook.size == 30 && outlook.reason == .all)
    }

    /// Where all follow-up names what it used, and where there is a sample already.
    @Test func nothingIsToBeWon() throws {
        var named = Self.sketch()
        for number in named.actions.indices { named.actions[number].names = ["name"] }
        #expect(try outlook(named) == nil)
        var sampled = Self.sketch()
        sampled.survey = [.init(registration: 0, questions: ["name", "town", "pet"])]
        #expect(try outlook(sampled) == nil)
    }
}
