@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What `scripts/simulate-verdicts` shows over thousands of logs, held on a few.
@Suite struct SimulatedVerdictsTests {
    /// How many of the five questions of `logs` logs are dropped, when answers are used in 1 % of the cases and each
    /// question has this many mature captures and, as registrations come evenly over a year, twelve recent ones.
    private func drops(matureCaptures: Int, logs: Int, seed: UInt64) -> Int {
        let simulation = LogSimulation(
            products: [.init(mature: matureCaptures, recent: 12)], usageRates: Array(repeating: 0.01, count: 5),
            spanDays: 365, maturityDays: 15, lag: .exponential(mean: 5))
        let settings = simulation.settings(horizonDays: [15])
        var generator = SplitMix64(seed: seed)
        return (0..<logs).reduce(0) { drops, _ in
            let analysis = Analysis(of: simulation.log(seed: generator.next()), settings: settings)
            let studied = analysis.products.flatMap(\.fields).filter { simulation.studiedFields.contains($0.field) }
            return drops + studied.count { $0.verdict == .drop }
        }
    }

    // A question is dropped when none of its uses was seen. In 299 captures that happens with a chance of 0.99^299 =
    // 0.0495; as 5 / 350 × 0.05 = 0.07 % of their uses come after the end of the log, it is 0.0496. The recent captures show
    // uses too: if they showed all, it would be 0.99^311 = 0.0439. So the chance lies between these, and as the questions are
    // drawn independently, the number dropped of 1,000 is binomial. It is below 25 in at most one of a thousand cases (the
    // 0.001 quantile at 0.0439), and above 72 in at most one of a thousand (the 0.999 quantile at 0.0496).
    @Test(arguments: [2024 as UInt64])
    func atTheThresholdAtMostOneInTwentyIsDropped(seed: UInt64) {
        let drops = drops(matureCaptures: 299, logs: 200, seed: seed)
        #expect((25...72).contains(drops), "\(drops) of 1,000 dropped with seed \(seed)")
    }

    // 0.99^298 = 0.05004 is more than one in twenty, and recent captures do not make up for it: of 200 questions some nine
    // show no use, and none of them is dropped.
    @Test(arguments: [2024 as UInt64])
    func withOneCaptureLessNoneIsDropped(seed: UInt64) {
        #expect(drops(matureCaptures: 298, logs: 40, seed: seed) == 0, "seed \(seed)")
    }
}
