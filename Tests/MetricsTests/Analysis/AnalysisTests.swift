@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

@Suite struct AnalysisTests {
    @Test func anEmptyLogGivesNothing() {
        let analysis = LogSketch().analysis()
        #expect(analysis.products.isEmpty)
        #expect(analysis.totals == TotalFigures(of: [], threshold: Ratio(1, 100)))
        #expect(analysis.observationEnd == nil)
        #expect(analysis.warnings == [])
    }

    // Actions alone have an end, and no product.
    @Test func orphansAloneGiveNoProduct() {
        var sketch = LogSketch()
        sketch.act("call", at: "2024-03-02", on: [], names: ["name"])
        sketch.remark(on: "move")
        #expect(sketch.analysis().products.isEmpty)
        #expect(sketch.analysis().observationEnd == Timestamp(sketch: "2024-03-02"))
        #expect(sketch.analysis().warnings == [.noLags])
    }

    // Most registrations first; b and a have one each.
    @Test func productsAreInOrderOfRegistrationsThenName() {
        var sketch = LogSketch()
        for product in ["b", "c", "a", "c"] { sketch.register(product, at: "2024-03-01") }
        #expect(sketch.analysis().products.map(\.name) == ["c", "a", "b"])
    }

    // Both ends are included, by the local date; follow-up after the period counts as use.
    @Test func thePeriodLimitsRegistrationsAndNotFollowUp() throws {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-02-29 23:59+01:00", ["name": "a"])
        sketch.register("move", at: "2024-03-01 00:00+01:00", ["name": "a"])
        sketch.register("move", at: "2024-03-31 23:59+02:00", ["name": "a"])
        sketch.register("move", at: "2024-04-01 00:00+02:00", ["name": "a"])
        sketch.register("waste", at: "2024-05-01", ["name": "a"])
        sketch.act("call", at: "2024-05-20", on: [0, 1, 3], names: ["name"])
        let settings = AnalysisSettings {
            $0.period.from = CalendarDate(year: 2024, month: 3, day: 1)
            $0.period.to = CalendarDate(year: 2024, month: 3, day: 31)
        }
        let analysis = sketch.analysis(settings)
        #expect(analysis.products.map(\.name) == ["move"])
        #expect(analysis.totals.counts.registrations == 2)
        #expect(analysis.totals.counts.usedAnswers == 1)
        #expect(analysis.observationEnd == Timestamp(sketch: "2024-05-20"))
    }

    // Two products: 2 + 1 registrations; move asks name and town, waste asks name: 3 pairs, of which 2 captured (the town
    // never) and 1 used. Answers: 2 + 1. Missing: the town of the first registration.
    @Test func totalsAreSumsOverProductsAndPairs() {
        var sketch = LogSketch()
        sketch.register("move", at: "2024-03-01", ["name": "a", "town": nil])
        sketch.register("move", at: "2024-03-01", ["name": "a"])
        sketch.register("waste", at: "2024-03-01", ["name": "a"])
        sketch.act("call", at: "2024-03-01", on: [0], names: ["name", "town"])
        let analysis = sketch.analysis()
        let totals = analysis.totals.counts
        #expect(totals.registrations == 3)
        #expect(totals.withFollowUp == 1)
        #expect(totals.answers == 3)
        #expect(totals.usedAnswers == 1)
        #expect(totals.missing == 1)
        // Under the least horizon of 60 days nothing is mature yet.
        #expect(totals.mature == 0)
        // The name was used lately alone, the town is needed, and of the name for waste nothing is old enough.
        let verdicts = analysis.products.flatMap(\.fields).map(\.verdict)
        #expect(verdicts == [.reconsider, .reconsider, .insufficientData])
    }
}
