import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct LagSummaryTests {
    @Test func noUseHasNoSummary() {
        #expect(LagSummary(of: [UInt32]()) == nil)
    }

    // Of 1…20 the median is at ⌈10⌉ = 10 and the 95th percentile at 19.
    @Test func medianAndPercentile() {
        #expect(LagSummary(of: 1...20 as ClosedRange<UInt32>) == LagSummary(medianSeconds: 10, percentile95Seconds: 19))
    }

    // The first use counts, not the later one: an hour for the name. The phone was never used, so it gives no lag.
    @Test func everyUsedFieldGivesTheTimeToItsFirstUse() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01 09:00:00", ["name": "a", "town": "b", "phone": "c"])
        sketch.act("call", at: "2024-03-01 12:00:00", on: [0], names: ["name", "town"])
        sketch.act("call", at: "2024-03-01 10:00:00", on: [0], names: ["name"])
        let product = try sketch.figures(of: "move")
        #expect(product.lag == LagSummary(medianSeconds: 3_600, percentile95Seconds: 10_800))
        #expect(try sketch.figures(of: "name", in: "move").lag?.medianSeconds == 3_600)
        #expect(try sketch.figures(of: "town", in: "move").lag?.medianSeconds == 10_800)
        #expect(try sketch.figures(of: "phone", in: "move").lag == nil)
    }

    // Elapsed time by the precision of both times: a date makes it whole days; a minute counts from its first second.
    @Test(arguments: [
        ("2024-03-01 23:59:00", "2024-03-02", 86_400), ("2024-03-01", "2024-03-02 00:01:00", 86_400),
        ("2024-03-01 14:09:00", "2024-03-01", 0), ("2024-03-01 14:09:30", "2024-03-01 14:09", 0),
        ("2024-03-01 14:09", "2024-03-01 14:10:05", 65), ("2024-03-01 14:09:30", "2024-03-01 14:09:30", 0),
        // Clocks go from 02:00 to 03:00: two hours on the clock are one.
        ("2024-03-31 01:30:00+01:00", "2024-03-31 03:30:00+02:00", 3_600),
        // Clocks go from 03:00 back to 02:00: the same time on the clock is an hour later.
        ("2024-10-27 02:30:00+02:00", "2024-10-27 02:30:00+01:00", 3_600),
        // A day of 25 hours is one day.
        ("2024-10-27+02:00", "2024-10-28+01:00", 86_400),
    ])
    func precisionOfALag(registered: String, used: String, seconds: Int64) throws {
        var sketch = LogSketch()
        sketch.register("move", at: registered, ["name": "a"])
        sketch.act("call", at: used, on: [0], names: ["name"])
        #expect(try sketch.figures(of: "move").lag?.medianSeconds == seconds)
    }

    // In order a date is its midnight, so it is the first use: one whole day, although half an hour after midnight the
    // field was used to the minute.
    @Test func aDateIsItsMidnightWhenUsesArePutInOrder() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01 14:00", ["name": "a"])
        sketch.act("call", at: "2024-03-02 00:30", on: [0], names: ["name"])
        sketch.act("call", at: "2024-03-02", on: [0], names: ["name"])
        #expect(try sketch.figures(of: "move").lag?.medianSeconds == 86_400)
    }
}
