@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// Cases at the edge of a definition, from the log to the figures; each is counted by hand.
@Suite struct BoundaryCaseTests {
    // One registration in which nothing was asked: it counts, and nothing else does.
    @Test func aRegistrationWithoutAnswers() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01")
        let product = try sketch.figures(of: "move")
        #expect(product.registrations == 1)
        #expect(product.answers == 0)
        #expect(product.fields.isEmpty)
        #expect(product.coverage.steps == [Ratio(0, 0)])
        #expect(product.present.questionsPerContact == Ratio(0, 1))
        #expect(product.months.map(\.registrations) == [1])
    }

    // All answers were used, in *n* of *n*: the rate is 1, its lower bound 0.025^(1/n), which is 0.025 for 1 and 0.691502 for
    // 10, rounded down, and its upper bound 1. One field helps all.
    @Test(arguments: [(1, 25_000), (10, 691_502)])
    func allUsed(count: Int, lower: Int) throws {
        var sketch = LogSketch()
        sketch.register("move", times: count, ["name": "a"])
        sketch.act("call", at: "2024-03-01", on: Array(0..<count), names: ["name"])
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 0 } }
        let product = try sketch.figures(of: "move", settings)
        let field = try sketch.figures(of: "name", in: "move", settings)
        #expect(field.usageRate == Ratio(count, count))
        #expect(field.usageInterval?.lower == RoundedBound(millionths: lower))
        #expect(field.usageInterval?.upper == .one)
        #expect(field.zeroUseBound == nil)
        #expect(field.verdict == .keep)
        #expect(product.coverage.steps == [Ratio(0, count), Ratio(count, count)])
        #expect(product.coverage.fieldsNeeded(forPercent: 100) == 1)
    }

    // Two registrations of the same second, and two actions of the same later second on each, named in either order: two
    // registrations, one use of each field of each, and lags of 60 s. Name and town are equally used and captured.
    @Test(arguments: [["town", "name"], ["name", "town"]])
    func equalTimes(order: [String]) throws {
        var sketch = LogSketch()
        for _ in 0..<2 { sketch.register("move", at: "2024-03-01 14:09:30", ["town": "a", "name": "b"]) }
        for name in order { sketch.act("call", at: "2024-03-01 14:10:30", on: [0, 1], names: [name]) }
        let product = try sketch.figures(of: "move")
        #expect(product.registrations == 2)
        #expect(product.withFollowUp == 2)
        #expect(product.usedAnswers == 4)
        #expect(product.lag == LagSummary(medianSeconds: 60, percentile95Seconds: 60))
        #expect(product.fields.map(\.name) == ["name", "town"])
        #expect(product.coverage.steps == [0, 0, 2].map { Ratio($0, 2) })
    }

    // An action of the very second is at its registration, a second earlier it is not; dated that day it is, and a date is
    // not before a time of that day either.
    @Test(arguments: [
        ("2024-03-01 14:09:30", "2024-03-01 14:09:30", 1), ("2024-03-01 14:09:30", "2024-03-01 14:09:29", 0),
        ("2024-03-01 14:09:30", "2024-03-01", 1), ("2024-03-01", "2024-03-01 00:00:00", 1),
        ("2024-03-01 14:09:30", "2024-02-29", 0),
        // 02:10 in the second hour of that name is 20 minutes after 02:50 in the first.
        ("2024-10-27 02:50:00+02:00", "2024-10-27 02:10:00+01:00", 1),
        ("2024-10-27 02:10:00+01:00", "2024-10-27 02:50:00+02:00", 0),
    ])
    func theMomentOfTheRegistration(registered: String, done: String, used: Int) throws {
        var sketch = LogSketch()
        sketch.register("move", at: registered, ["name": "a"])
        sketch.act("call", at: done, on: [0], names: ["name"])
        let product = try sketch.figures(of: "move")
        #expect(product.withFollowUp == used)
        #expect(product.usedAnswers == used)
        #expect(try sketch.figures(of: "name", in: "move").missing == 0)
    }

    // Ten days of 86,400 s before the end, 11 March 12:00:00: the first registration lies exactly there and is mature, the
    // second a second later is not. Of two captures one is mature, and it is used.
    @Test func exactlyAtTheHorizon() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01 12:00:00", ["name": "a"])
        sketch.register("move", at: "2024-03-01 12:00:01", ["name": "a"])
        sketch.act("call", at: "2024-03-11 12:00:00", on: [0, 1], names: ["name"])
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 10 } }
        let field = try sketch.figures(of: "name", in: "move", settings)
        #expect(try sketch.figures(of: "move", settings).mature == 1)
        #expect([field.captured, field.used, field.matureCaptured, field.matureUsed] == [2, 2, 1, 1])
    }

    // Registration *r* of 65 asks the fields 0…*r*, so that each brings one that the product never had: field *f* is asked
    // 65 − *f* times. Even registrations have answers, so it is captured in the even numbers of *f*…64, which are
    // 33 − ⌈*f*/2⌉. The last registration, which asks all, uses them all.
    @Test func fieldsThatAppearLate() throws {
        var sketch = LogSketch()
        for registration in 0..<65 {
            sketch.register("move", at: "2024-03-01")
            sketch.registrations[registration].answers = (0...registration).map {
                (field: "\($0 + 100)", value: registration.isMultiple(of: 2) ? "a" : nil)
            }
        }
        sketch.act("call", at: "2024-03-02", on: [64], names: (0..<65).map { "\($0 + 100)" })
        let product = try sketch.figures(of: "move")
        #expect(product.fields.map(\.name) == (0..<65).map { "\($0 + 100)" })
        #expect(product.fields.map(\.asked) == (0..<65).map { 65 - $0 })
        #expect(product.fields.map(\.captured) == (0..<65).map { 33 - ($0 + 1) / 2 })
        #expect(product.fields.map(\.used) == Array(repeating: 1, count: 65))
        // The captured fields of even registrations: 1 + 3 + … + 65 = 33² = 1,089.
        #expect(product.answers == 1_089)
        #expect(product.coverage.fieldsNeeded(forPercent: 90) == 65)
    }
}
