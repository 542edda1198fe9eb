import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct PooledFindingTests {
    private static func finding(
        _ fields: [ReportedField], bound: RoundedBound? = nil, isBelow: Bool = false
    ) -> PooledFinding {
        PooledFinding(
            SharedField(
                name: "a",
                points: fields.map { OrganisationPoint(report: 0, field: $0, standing: .tooFew) },
                pooled: PooledUsage(
                    organisations: 1, matureCaptured: 0, matureUsed: 0, zeroUseBound: bound, isBelowThreshold: isBelow))
        )
    }

    @Test func aBoundDecides() {
        #expect(Self.finding([], bound: .zero, isBelow: true) == .drop)
        #expect(Self.finding([], bound: .one) == .insufficientData)
    }

    /// A bound says no more than that nobody has a use, where somebody needs the question all the same.
    @Test(arguments: Verdict?.allVerdicts)
    func whatSomebodyNeedsIsNotDropped(_ verdict: Verdict?) {
        let letsGo: Set<Verdict?> = [.drop, .insufficientData, .notMeasurable, .neverAnswered]
        let field = ComparisonFixture.field("a", .exact(0), of: .exact(900), verdict)
        #expect(
            Self.finding([field], bound: .zero, isBelow: false)
                == (letsGo.contains(verdict) ? .insufficientData : .needed))
    }

    /// Fewer than five is at least one; what is left out may be nothing.
    @Test(arguments: [
        (ReportedCount.exact(1), PooledFinding.used), (.exact(0), .notComparable), (.fewer(than: 5), .used),
        (.leftOut, .notComparable), (.absent, .notComparable),
    ])
    func aUseAnywhereIsOne(_ used: ReportedCount, _ finding: PooledFinding) {
        #expect(Self.finding([ComparisonFixture.field("b"), ComparisonFixture.field("a", used)]) == finding)
    }

    @Test func aMatureUseIsOneToo() {
        var counts = ReportedField.Counts()
        counts.matureUsed = .exact(2)
        #expect(Self.finding([ReportedField(key: "a", name: "a", counts: counts, verdict: nil)]) == .used)
    }
}

extension Verdict? {
    /// Every verdict, and that there is none.
    fileprivate static var allVerdicts: [Verdict?] { Verdict.allCases + [nil] }
}
