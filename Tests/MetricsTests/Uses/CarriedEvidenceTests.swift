import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct CarriedEvidenceTests {
    private func evidence(_ sketch: LogSketch, _ settings: AnalysisSettings = AnalysisSettings()) -> CarriedEvidence {
        let log = sketch.log
        return CarriedEvidence(
            in: log, registrations: RegistrationsByDay(of: log, in: settings.period),
            followUps: FollowUpIndex(of: log, settings: settings))
    }

    /// Adds registrations of «move» with an action each that took over the same values, or others where `agrees` does not hold.
    private func sketch(
        _ count: Int, _ fields: [String], file: Int = 0, where agrees: (Int) -> Bool = { _ in true }
    ) -> LogSketch {
        var sketch = LogSketch()
        for number in 0..<count {
            sketch.register("move", at: "2024-03-01")
            sketch.registrations[number].answers = fields.map { ($0, "\($0) \(number)") }
            sketch.act("call", at: "2024-03-02", on: [number], file: file)
            sketch.actions[number].values = fields.map { ($0, agrees(number) ? "\($0) \(number)" : "\($0) none") }
        }
        return sketch
    }

    // Five different numbers that all agree are evidence, four are not; in another product they say nothing.
    @Test(arguments: [(5, true), (4, false)]) func fivePairsOfDifferentValues(count: Int, isEvidence: Bool) {
        var sketch = sketch(count, ["phone"])
        sketch.register("waste", at: "2024-03-01", ["phone": "phone 0"])
        sketch.act("call", at: "2024-03-02", on: [count], values: ["phone": "phone 0"])
        let evidence = evidence(sketch)
        #expect(evidence.isBeyondChance(ProductFieldID(0), of: ProductID(0)) == isEvidence)
        #expect(!evidence.isBeyondChance(ProductFieldID(0), of: ProductID(1)))
        #expect(evidence.copies.isEmpty)
    }

    // A registration before its action, one outside the period, and a value for what was not captured make no pair.
    @Test func whatMakesAPair() {
        var sketch = sketch(5, ["phone"])
        sketch.actions[0].time = "2024-02-01"
        #expect(!evidence(sketch).isBeyondChance(ProductFieldID(0), of: ProductID(0)))
        sketch.actions[0].time = "2024-03-02"
        let settings = AnalysisSettings { $0.period.from = CalendarDate(year: 2024, month: 3, day: 2) }
        #expect(!evidence(sketch, settings).isBeyondChance(ProductFieldID(0), of: ProductID(0)))
        sketch.registrations[0].answers = [("phone", nil)]
        #expect(!evidence(sketch).isBeyondChance(ProductFieldID(0), of: ProductID(0)))
    }

    // The same value twice is one pair: four registrations of which one has it in two actions are four. Two values of one are two
    // pairs: of six five agree, e = (2 + 4)/36, 2e/(1 + e) = 0.2857, and the lower end of 5/6 is 0.358765.
    @Test func aDistinctValueIsOnePair() {
        var four = sketch(4, ["phone"])
        four.act("call", at: "2024-03-02", on: [0], values: ["phone": "phone 0"], file: 1)
        #expect(!evidence(four).isBeyondChance(ProductFieldID(0), of: ProductID(0)))
        var five = sketch(5, ["phone"])
        five.act("call", at: "2024-03-02", on: [0], values: ["phone": "another"])
        #expect(evidence(five).isBeyondChance(ProductFieldID(0), of: ProductID(0)))
    }

    // Three fields with 30 pairs each that all agree are a copy: none of them is evidence. With 29 pairs, or two fields, or 3 of 100
    // that differ, they are no copy.
    @Test(arguments: [(30, 3, 0, true), (29, 3, 0, false), (30, 2, 0, false), (100, 3, 2, true), (100, 3, 3, false)])
    func wholeRecords(count: Int, fields: Int, different: Int, isCopy: Bool) {
        let names = (0..<fields).map { "question \($0)" }
        let evidence = evidence(sketch(count, names) { $0 >= different })
        #expect(evidence.isCopy(0, of: ProductID(0)) == isCopy)
        #expect(evidence.copies == (isCopy ? [CarriedEvidence.Copy(source: 0, product: ProductID(0))] : []))
        #expect(evidence.isBeyondChance(ProductFieldID(0), of: ProductID(0)) == !isCopy)
    }

    // What another source took over is evidence all the same.
    @Test func aCopyTakesNoOtherSourceWithIt() {
        var sketch = sketch(30, ["a", "b", "c"])
        for number in 0..<6 {
            sketch.act("visit", at: "2024-03-02", on: [number], values: ["a": "a \(number)"], file: 1)
        }
        let evidence = evidence(sketch)
        #expect(evidence.isBeyondChance(ProductFieldID(0), of: ProductID(0)))
        #expect(!evidence.isBeyondChance(ProductFieldID(1), of: ProductID(0)))
    }
}
