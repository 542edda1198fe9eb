import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct RareProductsTests {
    private let group = SubstituteLabels.test.rareProducts

    private func log(_ registrations: KeyValuePairs<String, Int>) -> RegistrationLog {
        var sketch = LogSketch()
        for (product, count) in registrations {
            for day in 0..<count { sketch.register(product, at: "2024-03-0\(day % 9 + 1)", ["name": "A"]) }
            sketch.remark(on: product)
        }
        return sketch.log
    }

    private func members(_ log: RegistrationLog, period: ReportingPeriod = ReportingPeriod()) -> [String] {
        RareProducts(in: log, period: period, rule: SmallCells(minimum: 5), group: group).members.map {
            log.products[$0.index].key
        }
    }

    @Test func productsWithFewRegistrationsAreRare() {
        #expect(members(log(["a": 9, "b": 4, "c": 5, "d": 1])) == ["b", "d"])
        #expect(members(log(["a": 9, "c": 5])) == [])
    }

    /// 1 + 2 are fewer than 5, so that the total less the others would reveal them: the smallest other product joins.
    @Test func theSmallestOtherProductsJoinAGroupThatIsTooSmall() {
        #expect(members(log(["a": 9, "b": 1, "c": 6, "d": 2])) == ["b", "c", "d"])
        #expect(members(log(["a": 9, "b": 1])) == ["a", "b"])
    }

    @Test func allTogetherCanBeTooFew() throws {
        let log = log(["a": 1, "b": 2])
        #expect(members(log) == ["a", "b"])
        var settings = AnalysisSettings()
        settings.smallCells = 5
        let published = Publication(of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
        #expect(published.products.map(\.name) == ["Overig (zeldzaam)"])
        let product = try #require(published.products.first)
        #expect(product.counts.registrations == .fewer(than: 5))
        #expect(product.fields.isEmpty && !product.months.isPublished && !product.times.horizon.isPublished)
        #expect(published.totals.counts.registrations == .fewer(than: 5))
        #expect(published.totals.counts.answers == .leftOut)
        #expect(published.totals.months == nil)
    }

    @Test func onlyRegistrationsInThePeriodCount() throws {
        let day = try #require(CalendarDate(year: 2024, month: 3, day: 6))
        let log = log(["a": 40, "b": 9, "c": 9])
        #expect(members(log, period: ReportingPeriod(from: day)) == ["b", "c"])
        #expect(members(log) == [])
    }

    @Test func aProductWithTheNameOfTheGroupIsInIt() {
        #expect(members(log(["overig (zeldzaam)": 9, "b": 9])) == ["overig (zeldzaam)"])
    }

    /// The figures of the group are those of one product with the same registrations.
    @Test func theFiguresOfTheGroupAreThoseOfItsRegistrations() throws {
        let log = log(["a": 9, "b": 4, "d": 3])
        let rare = RareProducts(in: log, period: ReportingPeriod(), rule: SmallCells(minimum: 5), group: group)
        let grouped = rare.grouping(log)
        #expect(Set(grouped.products.map(\.name)) == ["a", "Overig (zeldzaam)"])
        let analysis = Analysis(of: grouped, settings: AnalysisSettings())
        let group = try #require(analysis.products.first { $0.name == "Overig (zeldzaam)" })
        let alike = try #require(
            Analysis(of: self.log(["a": 9, "other": 7]), settings: AnalysisSettings()).products.last)
        #expect(group.registrations == 7)
        #expect(group.answers == alike.answers)
        #expect(group.signals == 2)
        #expect(analysis.totals.counts.registrations == 16)
    }

    @Test func noSettingNamesAMember() {
        let log = log(["a": 9, "b": 4, "d": 3])
        var settings = AnalysisSettings()
        for product in ["b", "d"] {
            settings.products[product] = ProductSettings()
            settings.products[product]?.followUpComplete = true
            settings.products[product]?.followUpHorizonDays = product == "b" ? 10 : 20
        }
        let date = CalendarDate(dayNumber: 19_800)
        settings.protocolChanges = ["a", "b", nil].map { ProtocolChange(date: date, product: $0, note: $0) }
        let rare = RareProducts(in: log, period: ReportingPeriod(), rule: SmallCells(minimum: 5), group: group)
        let published = rare.grouping(settings, of: log)
        #expect(published.products.keys.sorted() == ["overig (zeldzaam)"])
        #expect(published.products["overig (zeldzaam)"]?.followUpComplete == true)
        // Two horizons are none.
        #expect(published.products["overig (zeldzaam)"]?.followUpHorizonDays == nil)
        #expect(published.protocolChanges.map(\.product) == ["a", nil])
        settings.products["d"] = nil
        #expect(rare.grouping(settings, of: log).products.isEmpty)
    }
}
