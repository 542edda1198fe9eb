import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct CoverageCurveTests {
    // Registrations that use {a}, {a, b}, {b}, {c} and nothing: a and b are used twice, c once; d never. Of a and b, a was
    // captured five times and b four. With 0 fields 0 of 4 are helped, with a {a}, with a and b three, with c all.
    @Test func handCountedCurve() throws {
        var sketch = LogSketch()
        let used = [["a"], ["a", "b"], ["b"], ["c"], []]
        for (number, fields) in used.enumerated() {
            sketch.register("move", at: "2024-03-01", ["d": "1", "c": "1", "a": "1", "b": number < 4 ? "1" : nil])
            sketch.act("call", at: "2024-03-02", on: [number], names: fields)
        }
        let product = try sketch.figures(of: "move")
        #expect(product.fields.map(\.name) == ["a", "b", "c", "d"])
        #expect(product.coverage.steps == [0, 1, 3, 4, 4].map { Ratio($0, 4) })
        #expect(product.coverage.fieldsNeeded(forPercent: 25) == 1)
        #expect(product.coverage.fieldsNeeded(forPercent: 26) == 2)
        #expect(product.coverage.fieldsNeeded(forPercent: 75) == 2)
        #expect(product.coverage.fieldsNeeded(forPercent: 100) == 3)
    }

    // Equally used: captured decides, and of equally captured ones the name in code-point order, in which Z is before a
    // and é after z.
    @Test func tiesGoByCapturedThenName() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["é": "1", "z": "1", "a": "1", "Z": "1", "often": "1"])
        sketch.register("move", at: "2024-03-01", ["often": "1"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["é", "z", "a", "Z", "often"])
        #expect(try sketch.figures(of: "move").fields.map(\.name) == ["often", "Z", "a", "z", "é"])
    }

    @Test func withoutUseNoNumberOfFieldsIsNeeded() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["a": "1"])
        let curve = try sketch.figures(of: "move").coverage
        #expect(curve.steps == [Ratio(0, 0), Ratio(0, 0)])
        #expect(curve.fieldsNeeded(forPercent: 90) == nil)
    }

    // Of three registrations one misses an answer, whatever else it used: no number of fields as they are asked now helps more
    // than the two others, which need one field.
    @Test func whatIsMissedIsBeyondReach() throws {
        var sketch = LogSketch()
        for _ in 0..<3 { sketch.register("move", at: "2024-03-01", ["a": "1", "b": nil]) }
        sketch.act("call", at: "2024-03-02", on: [0, 1, 2], names: ["a"])
        sketch.act("call", at: "2024-03-02", on: [2], names: ["b"])
        let curve = try sketch.figures(of: "move").coverage
        #expect(curve.steps == [0, 2, 2].map { Ratio($0, 3) })
        #expect(curve.fieldsNeeded(forPercent: 66) == 1)
        #expect(curve.fieldsNeeded(forPercent: 67) == nil)
    }

    // 10 registrations, of which 9 need the first field only: 90 % with one, 91 % with two.
    @Test func sharesAreExact() {
        let curve = CoverageCurve(registrationsByLastField: [9, 1], beyondReach: 0)
        #expect(curve.steps == [Ratio(0, 10), Ratio(9, 10), Ratio(10, 10)])
        #expect(curve.fieldsNeeded(forPercent: 90) == 1)
        #expect(curve.fieldsNeeded(forPercent: 91) == 2)
    }
}
