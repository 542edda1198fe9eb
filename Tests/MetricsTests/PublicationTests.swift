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

    /// What is not on the list is not published, however large it is.
    @Test func underARuleOnlyTheListIsPublished() throws {
        let analysis = Publication(
            of: log(uses: [30, 40]), ledger: IntakeLedger(), settings: settings(5), substitutes: .test
        ).analysis
        let product = try #require(analysis.products.first)
        #expect(product.counts.registrations == 40)
        #expect(product.counts.answers == 80 && product.counts.usedAnswers == 70)
        #expect(product.counts.mature == .leftOut && product.counts.withFollowUp == .leftOut)
        #expect(!product.times.horizon.isPublished && !product.times.lag.isPublished)
        #expect(!product.times.clustering.isPublished && !product.coverage.isPublished)
        #expect(!product.months.isPublished && !product.present.isPublished && product.unseenMonths == [])
        #expect(product.fields.map(\.counts.used) == [40, 30])
        #expect(product.fields.allSatisfy { $0.usage.rate == .leftOut && !$0.asking.isPublished })
        #expect(analysis.totals.counts.registrations == 40)
        #expect(analysis.totals.months == nil && analysis.days == nil && analysis.observationEnd == nil)
        #expect(!analysis.totals.chanceDrops.isPublished)
    }

    /// The horizon that the user set is known, and says nothing of the data.
    @Test func aHorizonThatWasSetIsPublished() throws {
        var settings = settings(5)
        settings.products["move"] = ProductSettings()
        settings.products["move"]?.followUpHorizonDays = 14
        let product = try #require(
            Publication(of: log(uses: [30]), ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
                .products.first)
        #expect(product.times.horizon == .published(FollowUpHorizon(days: 14, source: .configured)))
    }

    @Test func changesOfQuestionsAreNotPublishedUnderARule() throws {
        var settings = settings(5)
        settings.protocolChanges = [
            ProtocolChange(date: CalendarDate(dayNumber: 19_740), product: nil, note: "fewer questions")
        ]
        func changes() -> Int {
            Publication(of: log(uses: [30]), ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
                .protocolChanges.count
        }
        #expect(changes() == 0)
        settings.smallCells = nil
        #expect(changes() == 1)
    }

    /// Of a product with fewer registrations than may be published nothing is, nor that it has settings.
    @Test func aProductWithFewRegistrationsIsNotThere() throws {
        var sketch = LogSketch()
        for day in 1...9 { sketch.register("move", at: "2024-03-0\(day)", ["name": "A"]) }
        for day in 1...4 { sketch.register("debt", at: "2024-03-0\(day)", ["name": "A"]) }
        var settings = settings(5)
        settings.products["debt"] = ProductSettings()
        settings.protocolChanges = [
            ProtocolChange(date: CalendarDate(dayNumber: 19_740), product: "debt", note: "fewer questions")
        ]
        let published = Publication(of: sketch.log, ledger: IntakeLedger(), settings: settings, substitutes: .test)
        #expect(published.analysis.products.map(\.name) == ["move"])
        #expect(published.analysis.totals.counts.registrations == 9)
        #expect(published.settings.products.isEmpty && published.settings.protocolChanges.isEmpty)
    }

    /// «0 registrations» would be untrue.
    @Test func whereNoProductHasEnoughNothingIsPublished() {
        var sketch = LogSketch()
        for day in 1...4 { sketch.register("debt", at: "2024-03-0\(day)", ["name": "A"]) }
        let published = Publication(of: sketch.log, ledger: IntakeLedger(), settings: settings(5), substitutes: .test)
            .analysis
        #expect(published.products.isEmpty && published.totals.counts.registrations == .leftOut)
        let none = Publication(of: LogSketch().log, ledger: IntakeLedger(), settings: settings(5), substitutes: .test)
        #expect(none.analysis.totals.counts.registrations == 0)
    }
}
