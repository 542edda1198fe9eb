import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What `scripts/simulate-verdicts` shows of reports that are compared, held on counts that are drawn from the binomial distribution.
@Suite struct SimulatedComparisonsTests {
    /// A report of 10 questions with 100 to 1,000 mature captures each, of which `cluster` at a time are used or not together.
    private func report(
        days: ClosedRange<String>, cluster: Int, from random: inout SplitMix64, rate: (Int) -> Double
    ) -> ReportRecord {
        var fields: [ReportedField] = []
        for number in 0..<10 {
            let clusters = 100 * (1 + number) / cluster
            let used = (0..<clusters).count { _ in random.happens(rate(number)) }
            fields.append(ReportedField(sketch: "q\(number)", used * cluster, of: clusters * cluster))
        }
        let product = ReportedProduct(sketch: "p", clustering: 100 * cluster, fields)
        return ReportRecord(sketch: "r", days: days, [product])
    }

    private func usual(_ number: Int) -> Double { [0.01, 0.03, 0.1, 0.3][number % 4] }

    /// The names of the questions that are said to be used more or less often.
    private func findings(cluster: Int, from random: inout SplitMix64, change: Double = 1) -> [String] {
        let older = report(days: "2023-01-01"..."2023-12-31", cluster: cluster, from: &random, rate: usual)
        let newer = report(days: "2024-01-01"..."2024-12-31", cluster: cluster, from: &random) {
            $0 == 6 ? usual($0) * change : usual($0)
        }
        return YearComparison(of: older, newer).products.flatMap(\.fields).filter { field in
            switch field.usage {
            case .more, .less: true
            case .noDifference, .tooFew, .notComparable, .onlyInOne: false
            }
        }.map(\.name)
    }

    // Where nothing differs, one pair in twenty at most has a finding: of 100 pairs more than 13 have in at most one of a thousand cases (the
    // 0.999 quantile of the binomial distribution at 0.05).
    @Test(arguments: [1, 3])
    func whereNothingDiffersLittleIsFound(cluster: Int) {
        var random = SplitMix64(seed: 22)
        let pairs = (0..<100).count { _ in !findings(cluster: cluster, from: &random).isEmpty }
        #expect(pairs <= 13, "\(pairs) of 100 pairs")
    }

    // 10 % of 700 and 20 % of 700 lie 5.3 standard errors apart.
    @Test func whatIsUsedTwiceAsOftenIsFound() {
        var random = SplitMix64(seed: 22)
        let found = (0..<20).count { _ in findings(cluster: 1, from: &random, change: 2).contains("q6") }
        #expect(found >= 18, "\(found) of 20 pairs")
    }

    /// The organisations that are said to differ, of ten of which the fourth uses a question so many times as often.
    private func deviating(from random: inout SplitMix64, change: Double = 1, cluster: Int = 1) -> Set<Int> {
        var reports: [ReportRecord] = []
        for organisation in 0..<10 {
            reports.append(
                report(days: "2024-01-01"..."2024-12-31", cluster: cluster, from: &random) {
                    $0 == 6 && organisation == 3 ? usual($0) * change : usual($0)
                })
        }
        let points = OrganisationComparison(of: reports).products.flatMap(\.fields).flatMap(\.points)
        return Set(
            points.filter { point in
                switch point.standing {
                case .above, .below: true
                case .within, .tooFew, .notComparable: false
                }
            }.map(\.report))
    }

    // As above, of 40 comparisons no more than 7; where uses come in threes, which φ says, too.
    @Test(arguments: [1, 3])
    func whereNobodyDiffersHardlyAnybodyIsSaidTo(cluster: Int) {
        var random = SplitMix64(seed: 22)
        let flagged = (0..<40).count { _ in !deviating(from: &random, cluster: cluster).isEmpty }
        #expect(flagged <= 7, "\(flagged) of 40 comparisons")
    }

    @Test func whoeverDiffersIsFoundAndNobodyElse() {
        var random = SplitMix64(seed: 22)
        let found = (0..<20).map { _ in deviating(from: &random, change: 2) }
        #expect(found.count { $0 == [3] } >= 15, "\(found)")
    }

}
