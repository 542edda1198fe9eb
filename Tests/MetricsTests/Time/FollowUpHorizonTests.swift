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

    /// Settings under which a horizon may be as short as lags show.
    private let noMinimum = AnalysisSettings { $0.minimumHorizonDays = 0 }

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
        #expect(try sketch.figures(of: "move", noMinimum).horizon == FollowUpHorizon(days: 2, source: .product))
    }

    // 24 hours exactly are 1 day, not 2.
    @Test func aWholeDayIsNotRoundedUp() throws {
        var sketch = LogSketch()
        add(Array(repeating: 24, count: 30), "move", on: "2024-01-01", to: &sketch)
        #expect(try sketch.figures(of: "move", noMinimum).horizon == FollowUpHorizon(days: 1, source: .product))
    }

    // No horizon is shorter than the least one, which is 60 days unless it is configured; one of as many days is that.
    @Test func aQuestionMayBeUsedLaterThanAnyWasSeenToBe() throws {
        var sketch = LogSketch()
        add(Array(1...40), "move", on: "2024-01-01", to: &sketch)
        sketch.register("move", at: "2024-02-01")
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: 60, source: .minimum))
        let two = AnalysisSettings { $0.minimumHorizonDays = 2 }
        #expect(try sketch.figures(of: "move", two).horizon == FollowUpHorizon(days: 2, source: .minimum))
    }

    // 600 uses of the name after a day, and 30 of the town after 20 days, of 630 registrations: the 95th percentile of all 630 is
    // the 599th, a day; the town's own is 20 days. With 29 of them it has none of its own.
    @Test(arguments: [(30, FollowUpHorizon(days: 20, source: .question)), (29, .init(days: 1, source: .product))])
    func aQuestionThatIsUsedLate(count: Int, horizon: FollowUpHorizon) throws {
        var sketch = LogSketch()
        add(Array(repeating: 24, count: 600), "move", on: "2024-01-01", to: &sketch)
        for _ in 0..<count {
            let registration = sketch.register("move", at: "2024-01-01", ["town": "a"])
            sketch.act("visit", at: "2024-01-21", on: [registration], names: ["town"])
        }
        #expect(try sketch.figures(of: "move", noMinimum).horizon == horizon)
    }

    // Of all 90 lags at most 28 are of an hour, 2 of 9 days and the others of 1 day: the 95th percentile, the 86th, is
    // 1 day. Twice that before the end lie only the old registrations. When these are 30, the 29th of their lags decides,
    // which is 9 days; when they are 29, too few are left and 1 day stands. The end is 3 March.
    @Test(arguments: [(30, 9), (29, 1)])
    func oldRegistrationsAloneDecideWhere30LagsRemain(old: Int, days: Int) throws {
        var sketch = LogSketch()
        add(Array(repeating: 1, count: old - 2) + [216, 216], "move", on: "2024-01-01", to: &sketch)
        add(Array(repeating: 24, count: 90 - old), "move", on: "2024-03-01", to: &sketch)
        sketch.register("move", at: "2024-03-02 23:59:59")
        #expect(try sketch.figures(of: "move", noMinimum).horizon == FollowUpHorizon(days: days, source: .product))
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
        #expect(try sketch.figures(of: "move", noMinimum).horizon == horizon)
        #expect(try sketch.figures(of: "waste", noMinimum).horizon == FollowUpHorizon(days: 3, source: .product))
    }

    // A single lag of 5 days is all there is: it says something of its own product, and nothing of another.
    @Test func fewLagsCountForTheirProductAlone() throws {
        var sketch = LogSketch()
        add([120], "move", on: "2024-01-01", to: &sketch)
        sketch.register("waste", at: "2024-01-01")
        #expect(try sketch.figures(of: "move", noMinimum).horizon == FollowUpHorizon(days: 5, source: .product))
        #expect(try sketch.figures(of: "waste", noMinimum).horizon == FollowUpHorizon(days: 0, source: .minimum))
        #expect(sketch.analysis().warnings == [])
    }

    @Test func withoutLagsTheLeastHorizonHoldsWithAWarning() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-01-01", ["name": "a"])
        sketch.act("call", at: "2024-01-02", on: [0])
        #expect(try sketch.figures(of: "move").horizon == FollowUpHorizon(days: 60, source: .minimum))
        #expect(sketch.analysis().warnings == [.noLags])
    }
}
