@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct SampleFrameTests {
    private func frame(_ sketch: LogSketch, size: Int? = nil) -> SampleFrame {
        SampleFrame(of: sketch.log, settings: SampleOutlookTests.settings, size: size)
    }

    /// Drawn is from mature registrations with follow-up: not from one of the last days, nor from one whose action came before it.
    @Test func matureRegistrationsWithFollowUp() throws {
        var sketch = SampleOutlookTests.sketch()
        let young = sketch.register("move", at: "2024-12-20", ["name": "n"])
        sketch.act("call", at: "2024-12-21", on: [young])
        let before = sketch.register("move", at: "2024-01-02", ["name": "n"])
        sketch.act("call", at: "2024-01-01", on: [before])
        let frame = frame(sketch)
        #expect(frame.lastDay == CalendarDate(year: 2024, month: 12, day: 20))
        let stratum = try #require(frame.strata.first)
        #expect(frame.strata.count == 1)
        #expect(stratum.population == Array(0..<100))
        #expect(stratum.outlook.population == 100)
    }

    /// In the order of the report: most captured first.
    @Test func everyQuestionThatIsAsked() throws {
        let sketch = SampleOutlookTests.sketch()
        let stratum = try #require(frame(sketch).strata.first)
        let fields = sketch.log.fields
        #expect(stratum.questions.map { fields[$0.index].name } == ["name", "town", "pet"])
    }

    @Test func anEarlierSampleChangesNothing() throws {
        var sketch = SampleOutlookTests.sketch()
        let before = try #require(frame(sketch).strata.first)
        for number in 0..<60 {
            sketch.survey.append(
                .init(registration: number, marked: ["name"], questions: ["name", "town", "pet"]))
        }
        let after = try #require(frame(sketch).strata.first)
        #expect(after.population == before.population)
        #expect(after.outlook == before.outlook)
    }

    /// A product whose follow-up says what it used needs no sample.
    @Test func onlyProductsOfWhichSomethingIsHidden() throws {
        var sketch = SampleOutlookTests.sketch()
        for _ in 0..<20 {
            let position = sketch.register("pass", at: "2024-01-01", ["name": "n"])
            sketch.act("call", at: "2024-01-02", on: [position], names: ["name"], file: 1)
        }
        #expect(frame(sketch).strata.map { sketch.log.products[$0.product.index].name } == ["move"])
    }

    @Test func nothingOfNothing() {
        #expect(frame(LogSketch()).strata.isEmpty)
    }
}
