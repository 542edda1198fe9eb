import RegistrationLog
import Testing

@testable import Metrics

@Suite struct IndependentUsesTests {
    // By hand: 41 of 1,190 with φ = 1.19 are 34.45… of 1,000, and 7 of 46 with φ = 1.5 are 4.67 of 30.67.
    @Test func countsAreDividedAndThenRounded() throws {
        let uses = try #require(IndependentUses(of: ReportedField(sketch: "q", 41, of: 1_190), clustering: 119))
        #expect(uses.captured == 1_000)
        #expect(uses.rounded == (35, 1_000))
        let few = try #require(IndependentUses(of: ReportedField(sketch: "q", 7, of: 46), clustering: 150))
        #expect(few.rounded == (5, 31))
        #expect(abs(few.rate - 7.0 / 46) < 1e-15)
    }

    /// 41/1.2 is 34.17, of which 34 captures are left and 35 uses would be.
    @Test func noMoreUsesThanCapturesAreLeft() throws {
        let uses = try #require(IndependentUses(of: ReportedField(sketch: "q", 41, of: 41), clustering: 120))
        #expect(uses.rounded == (34, 34))
    }

    @Test func enoughIsCountedBeforeCountsAreDivided() throws {
        let uses = [29, 30].compactMap { IndependentUses(of: ReportedField(sketch: "q", 1, of: $0), clustering: 300) }
        #expect(uses.map(\.areEnough) == [false, true])
    }

    private static let impossible: [@Sendable (inout ReportedField.Counts) -> Void] = [
        { $0.matureCaptured = .leftOut }, { $0.matureUsed = .fewer(than: 5) }, { $0.matureUsed = .absent },
        { $0.matureUsed = .exact(101) }, { $0.matureUsed = .exact(-1) }, { $0.matureCaptured = .exact(.max) },
    ]

    @Test(arguments: impossible)
    func whatIsWithheldOrCannotBeHasNoCounts(_ change: @Sendable (inout ReportedField.Counts) -> Void) {
        #expect(IndependentUses(of: ReportedField(sketch: "q", 10, of: 100, change: change), clustering: 100) == nil)
    }

    @Test func whereClusteringIsNotSaidItIsThatOfTheKindOfReport() {
        let product = ReportedProduct(sketch: "p", clustering: nil)
        #expect(ReportRecord(sketch: "a").clustering(of: product) == 100)
        #expect(ReportRecord(sketch: "a") { $0.smallCells = 5 }.clustering(of: product) == 150)
        #expect(ReportRecord(sketch: "a").clustering(of: ReportedProduct(sketch: "p", clustering: 237)) == 237)
        #expect(ReportRecord(sketch: "a").clustering(of: ReportedProduct(sketch: "p", clustering: -3)) == 100)
    }
}
