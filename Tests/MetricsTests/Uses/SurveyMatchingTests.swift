@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What rows of samples show, counted by hand.
@Suite struct SurveyMatchingTests {
    private static let questions = ["name", "note"]

    /// Four registrations that ask `name` and `note`; 0, 1 and 2 have an action three days later that names nothing.
    private func four() -> LogSketch {
        var sketch = LogSketch()
        for _ in 0..<4 { sketch.register("move", at: "2024-01-01", ["name": "a", "note": "b"]) }
        for number in 0..<3 { sketch.act("call", at: "2024-01-04", on: [number]) }
        return sketch
    }

    private func product(_ sketch: LogSketch) throws -> ProductFigures {
        try #require(Analysis(of: sketch.log, settings: SampleOutlookTests.settings).products.first)
    }

    private func field(_ name: String, _ sketch: LogSketch) throws -> FieldFigures {
        try #require(try product(sketch).fields.first { $0.name == name })
    }

    @Test func aMarkIsDirectedUse() throws {
        var sketch = four()
        sketch.survey = [
            .init(registration: 0, marked: ["name"], questions: Self.questions, beneficiary: .citizen),
            .init(registration: 1, questions: Self.questions),
        ]
        let name = try field("name", sketch)
        #expect(name.counts.used == 1 && name.counts.directed == 1)
        #expect(name.uses.evidence.surveyed == 1 && name.uses.evidence.explicit == 0)
        #expect(name.uses.beneficiaries.citizen == 1)
        #expect(name.uses.times?.lag.medianSeconds == 259_200)
        // Which action needed it the sample does not say.
        #expect(name.uses.actions.isEmpty)
        // 0 and 1 were looked at, 2 was not, 3 has no follow-up: 4 · 2/3 = 2.67.
        #expect(name.answers.measured == MeasuredCaptures(mature: 4, visible: 2, blind: 1))
        #expect(name.answers.measured.count == 2)
        #expect(try product(sketch).sample == SampleCounts(drawn: 2, lookedAt: 2))
    }

    @Test func whoWasNotFoundShowsNothing() throws {
        var sketch = four()
        sketch.survey = [
            .init(registration: 0, outcome: .notFound, questions: Self.questions),
            .init(registration: 1, outcome: .open, questions: Self.questions),
        ]
        #expect(try field("name", sketch).answers.measured == MeasuredCaptures(mature: 4, visible: 0, blind: 3))
        #expect(try product(sketch).sample == SampleCounts(drawn: 2, lookedAt: 0))
    }

    @Test func aMarkOfWhatWasNotCapturedIsMissing() throws {
        var sketch = four()
        sketch.registrations[0].answers = [("name", nil), ("note", "b")]
        sketch.survey = [.init(registration: 0, marked: ["name"], questions: Self.questions)]
        let name = try field("name", sketch)
        #expect(name.counts.missing == 1 && name.counts.used == 0)
    }

    @Test func aSheetWithoutAColumnShowsNothingOfIt() throws {
        var sketch = four()
        sketch.survey = [.init(registration: 0, questions: ["name"])]
        #expect(try field("name", sketch).answers.measured == MeasuredCaptures(mature: 4, visible: 1, blind: 2))
        #expect(try field("note", sketch).answers.measured == MeasuredCaptures(mature: 4, visible: 0, blind: 3))
    }

    /// Looked at, but with no follow-up in the data: were it visible, it would speak for all that were never followed up.
    @Test func withoutFollowUpOnlyMarksCount() throws {
        var sketch = four()
        sketch.survey = [.init(registration: 3, marked: ["note"], questions: Self.questions)]
        #expect(try field("name", sketch).answers.measured == MeasuredCaptures(mature: 4, visible: 0, blind: 4))
        let note = try field("note", sketch)
        #expect(note.counts.used == 1)
        #expect(note.answers.lookedAt == LookedAt(mature: 0, directed: 0))
    }

    @Test func severalRowsTogether() throws {
        var sketch = four()
        sketch.survey = [
            .init(registration: 0, marked: ["name"], questions: ["name"], beneficiary: .citizen),
            .init(registration: 0, questions: ["note"]),
            .init(registration: 0, marked: ["name"], questions: Self.questions, beneficiary: .organisation),
        ]
        let name = try field("name", sketch)
        #expect(name.uses.evidence.surveyed == 1)
        #expect(name.uses.beneficiaries.both == 1)
        #expect(name.answers.lookedAt == LookedAt(mature: 1, directed: 1))
        #expect(try product(sketch).sample == SampleCounts(drawn: 1, lookedAt: 1))
        #expect(try field("note", sketch).answers.measured.visible == 1)
    }

    /// 200 registrations, of which 40 have an action that names nothing; all 40 are looked at, and 10 used the name.
    ///
    /// By SciPy `beta.ppf(0.025, 10, 31)` is 0.12691, × 40/200 = 0.02538; 10 of 200 alone have 0.02423.
    @Test func aSampleSpeaksForAllThatWasFollowedUp() throws {
        var sketch = LogSketch()
        for number in 0..<200 {
            sketch.register("move", at: "2024-01-01", ["name": "a"])
            guard number < 40 else { continue }
            sketch.act("call", at: "2024-01-02", on: [number])
            sketch.survey.append(.init(registration: number, marked: number < 10 ? ["name"] : [], questions: ["name"]))
        }
        let name = try field("name", sketch)
        #expect(name.answers.lookedAt == LookedAt(mature: 40, directed: 10))
        #expect(name.certainty.directedBound?.millionths == 25_382)
        #expect(name.verdict == .keep)
    }

    /// A sample's uses are as late as the last action, which says nothing of when follow-up comes.
    @Test func aSampleMakesNoHorizon() throws {
        var sketch = LogSketch()
        for number in 0..<40 {
            sketch.register("move", at: "2024-01-01", ["name": "a"])
            sketch.act("call", at: "2024-09-01", on: [number])
            sketch.survey.append(.init(registration: number, marked: ["name"], questions: ["name"]))
        }
        #expect(try product(sketch).horizon == FollowUpHorizon(days: 60, source: .minimum))
        for number in sketch.actions.indices { sketch.actions[number].names = ["name"] }
        #expect(try product(sketch).horizon.days == 244)
    }
}
