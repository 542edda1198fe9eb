@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct FollowUpHorizonTests {
    /// Adds registrations on `day` of which the name is used after so many hours each.
    private func add(_ hours: [Int], _ product: String, on day: String, to sketch: inout LogSketch) {
        for hours in hours {
            let registration = sketch.register(product, at: "\(day) 00:00:00", ["name": "a"])
            let later = (Timestamp(sketch: day).localDate.dayNumber + hours / 24)
            let date = CalendarDate(dayNumber: later).iso8601
            let hour = hours % 24
            sketch.act("call", at: "\(date) \(hour < 10 ? "0" : "")\(hour):00:00", on: [registration], names: ["name"])
        }
    }

    @Test func configurationGoesFirst() throws {
        var sketch = LogSketch()
        add(Array(1...40), "move", on: "2024-01-01", to: &sketch)
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 0 } }
        #expect(try sketch.figures(of: "move", settings).horizon == FollowUpHorizon(days: 0, source: .configured))
    }

    // 40 lags of 1…40 hours: the 95th percentile is the 38th, 38 hours, so 2 days. All registrations are a year old, at
    // least 4 days, so the second time gives the same.
    @Test func ownLagsRoundedUpToDays() throws {
        var sketch = LogSketch()
        add(Array(1...40), "move", on: "2024-01-01", to: &sketch)
        sketch.register("move", at: "2025-01-01")
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: 2, source: .product))
    }

    // 24 hours exactly are 1 day, not 2.
    @Test func aWholeDayIsNotRoundedUp() throws {
        var sketch = LogSketch()
        add(Array(repeating: 24, count: 30), "move", on: "2024-01-01", to: &sketch)
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: 1, source: .product))
    }

    // Of all 90 lags at most 28 are of an hour, 2 of 9 days and the others of 1 day: the 95th percentile, the 86th, is
    // 1 day. Twice that before the end lie only the old registrations. When these are 30, the 29th of their lags decides,
    // which is 9 days; when they are 29, too few are left and 1 day stands.
    @Test(arguments: [(30, 9), (29, 1)])
    func oldRegistrationsAloneDecideWhere30LagsRemain(old: Int, days: Int) throws {
        var sketch = LogSketch()
        add(Array(repeating: 1, count: old - 2) + [216, 216], "move", on: "2024-01-01", to: &sketch)
        add(Array(repeating: 24, count: 90 - old), "move", on: "2024-03-01", to: &sketch)
        sketch.register("move", at: "2024-03-02 23:59:59")
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: days, source: .product))
    }

    // 29 lags of its own are too few: all 59 together decide, of which the 57th is 3 days. 30 are enough.
    @Test(arguments: [
        (29, FollowUpHorizon(days: 3, source: .allProducts)), (30, FollowUpHorizon(days: 1, source: .product)),
    ])
    func under30LagsAllProductsTogetherDecide(count: Int, horizon: FollowUpHorizon) throws {
        var sketch = LogSketch()
        add(Array(repeating: 24, count: count), "move", on: "2024-01-01", to: &sketch)
        add(Array(repeating: 72, count: 30), "waste", on: "2024-01-01", to: &sketch)
        sketch.register("move", at: "2025-01-01")
        #expect(try sketch.figures(of: "move").horizon == horizon)
        #expect(try sketch.figures(of: "waste").horizon == FollowUpHorizon(days: 3, source: .product))
    }

    // A single lag of 5 days is all there is.
    @Test func fewLagsAreBetterThanNone() throws {
        var sketch = LogSketch()
        add([120], "move", on: "2024-01-01", to: &sketch)
        sketch.register("waste", at: "2024-01-01")
        #expect(try sketch.figures(of: "waste").horizon == FollowUpHorizon(days: 5, source: .allProducts))
        #expect(sketch.analysis().warnings == [])
    }

    @Test func withoutLagsThirtyDaysAreAssumedWithAWarning() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-01-01", ["name": "a"])
        sketch.act("call", at: "2024-01-02", on: [0])
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: 30, source: .assumed))
        #expect(sketch.analysis().warnings == [.assumedHorizon])
    }

    // Nothing is assumed where every product has a horizon of its own.
    @Test func noWarningWhereEveryHorizonIsConfigured() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-01-01", ["name": "a"])
        let settings = AnalysisSettings { $0.products["move"] = ProductSettings { $0.followUpHorizonDays = 7 } }
        #expect(sketch.analysis(settings).warnings == [])
    }
}
