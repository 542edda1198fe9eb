import Metrics
import RegistrationLog
import Testing

@testable import Reporting

/// The scale is 60 units long.
@Suite struct UsageBarTests {
    private func usage(_ sketch: QuestionSketch) -> MeasuredUsage? { MeasuredUsage(sketch.figures(FieldID(0))) }

    private func commonScale(_ sketches: QuestionSketch...) -> UsageScale? {
        UsageScale(sketches.map { $0.figures(FieldID(0)) })
    }

    @Test func theBarEndsAtTheRateAndTheLineAtTheBounds() throws {
        // 7 of 120 is 5,83%; exactly 2,38 … 11,65%. On a scale of 20%: 17,5, 7,1 and 34,9 of 60.
        let question = QuestionSketch("a", captured: 120, used: 7, .keep)
        let scale = try #require(commonScale(question))
        #expect(scale.percent == 20)
        let bar = UsageBar(try #require(usage(question)), scale: scale)
        #expect(bar.bar == "M0 2h18v8H0z")
        #expect(bar.interval == "M7 6H35M7 3v6M35 3v6")
    }

    @Test func withoutUseOnlyTheBoundIsDrawn() throws {
        // 1 − 0.05^(1/59) = 4,95%: nearly the whole of 5%.
        let question = QuestionSketch("a", captured: 59, .insufficientData)
        let scale = try #require(commonScale(question))
        #expect(scale.percent == 5)
        let bar = UsageBar(try #require(usage(question)), scale: scale)
        #expect(bar.bar == nil)
        #expect(bar.interval == "M0 6H59M0 3v6M59 3v6")
    }

    @Test func whatIsNotPublishedIsNotDrawn() {
        #expect(usage(QuestionSketch("a", captured: 90, .notMeasurable)) == nil)
        #expect(usage(QuestionSketch("a", asked: 9, captured: 0, .neverAnswered)) == nil)
        #expect(usage(QuestionSketch("a", captured: 90, .protected)) == nil)
        #expect(usage(QuestionSketch("a", captured: 9, mature: 0, .insufficientData)) == nil)
        #expect(usage(QuestionSketch("a", captured: 0, nil)) == nil)
        #expect(usage(QuestionSketch("a", captured: 90, used: 9, .keep).with { $0.blind = 1 }) == nil)
        #expect(commonScale(QuestionSketch("a", captured: 90, .notMeasurable)) == nil)
    }

    @Test func theScaleHoldsTheWidestInterval() {
        let seldom = QuestionSketch("a", captured: 3_000, .drop)  // below 0,1%
        #expect(commonScale(seldom)?.percent == 1)
        #expect(commonScale(seldom, QuestionSketch("b", captured: 10, used: 10, .keep))?.percent == 100)
    }
}
