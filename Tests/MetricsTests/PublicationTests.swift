import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct PublicationTests {
    private func settings(_ minimum: Int?) -> AnalysisSettings {
        var settings = AnalysisSettings()
        settings.smallCells = minimum
        return settings
    }

    /// Two questions of which the second is used as often as `uses` says, with names in the order that `isReversed` asks.
    private func log(uses: [Int], captured: Int = 40) -> RegistrationLog {
        var sketch = LogSketch()
        for day in 0..<captured {
            let position = sketch.register("move", at: CalendarDate(dayNumber: 19_730 + day % 28).iso8601)
            for field in uses.indices {
                sketch.registrations[position].answers.append((field: "question \(field)", value: "v"))
            }
            let named = uses.indices.filter { day < uses[$0] }.map { "question \($0)" }
            sketch.act("call", at: "2024-03-01", on: [position], names: named)
        }
        return sketch.log
    }

    @Test func withoutTheRuleEverythingIsPublished() throws {
        let log = log(uses: [1, 30])
        let published = Publication(of: log, ledger: IntakeLedger(), settings: settings(nil), substitutes: .test)
        let product = try #require(published.analysis.products.first)
        #expect(product.fields.map(\.counts.used) == [30, 1])
        #expect(product.fields.map(\.usage.rate.isPublished) == [true, true])
        #expect(product.counts.usedAnswers == 31)
        #expect(product.coverage.isPublished && product.months.isPublished && product.times.lag.isPublished)
        #expect(published.analysis.totals.counts == product.counts)
        #expect(published.smallCells == nil)
        #expect(published.intake.isComplete)
    }

    /// The order of the rows would reveal 4 > 3 > 2 > 1.
    @Test func theOrderOfQuestionsDoesNotRevealTheirUses() throws {
        let orders = try [[1, 2, 3, 4], [4, 3, 2, 1]].map { uses in
            let published = Publication(
                of: log(uses: uses), ledger: IntakeLedger(), settings: settings(5), substitutes: .test)
            return try #require(published.analysis.products.first).fields.map(\.name)
        }
        #expect(orders[0] == orders[1])
    }

    /// Two logs that differ in withheld counts only have the same figures: nothing that is made of them can differ.
    @Test func figuresDoNotDependOnWhatIsWithheld() throws {
        let published = [[2, 3, 30], [3, 2, 30]].map { uses in
            let published = Publication(
                of: log(uses: uses), ledger: IntakeLedger(), settings: settings(5), substitutes: .test
            ).analysis
            return (published.products, published.totals)
        }
        #expect(published[0].0 == published[1].0)
        #expect(published[0].1 == published[1].1)
    }

    @Test func theObservationEndIsADay() {
        var sketch = LogSketch()
        for _ in 0..<6 { sketch.register("move", at: "2024-03-01 10:00:07", ["name": "A"]) }
        let published = Publication(of: sketch.log, ledger: IntakeLedger(), settings: settings(5), substitutes: .test)
            .analysis
        #expect(published.observationEnd?.precision == .day)
        #expect(published.observationEnd?.localDate.iso8601 == "2024-03-01")
    }

    /// The curve goes up by the registrations of which the next field is the last that they need.
    @Test func theCoverageCurveIsPublishedWhereNoStepIsSmall() throws {
        // 30 registrations use both, 8 more the first: steps of 8 and 30. With 33 and 36 the step is 3.
        let shown = try [[38, 30], [36, 33]].map { uses in
            let published = Publication(
                of: log(uses: uses), ledger: IntakeLedger(), settings: settings(5), substitutes: .test)
            return try #require(published.analysis.products.first).coverage.isPublished
        }
        #expect(shown == [true, false])
    }

    @Test func monthsArePublishedWhereEachHasEnough() throws {
        var sketch = LogSketch()
        for day in 1...9 { sketch.register("move", at: "2024-03-0\(day)", ["name": "A"]) }
        for _ in 0..<5 { sketch.register("move", at: "2024-04-01", ["name": "A"]) }
        func months(_ sketch: LogSketch) throws -> Bool {
            let published = Publication(
                of: sketch.log, ledger: IntakeLedger(), settings: settings(5), substitutes: .test
            )
            .analysis
            return try #require(published.products.first).months.isPublished
        }
        #expect(try months(sketch))
        sketch.register("move", at: "2024-05-01", ["name": "A"])
        #expect(try !months(sketch))
    }
}
