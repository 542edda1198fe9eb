@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What `scripts/simulate-verdicts` shows over many logs, held on a few.
@Suite struct SimulatedVerdictsTests {
    /// How many questions are studied in each log.
    private let questions = 10

    /// The figures of so many logs of a world, of registrations of which so many are older than the least horizon.
    private func analyses(
        of world: UseWorld, mature: Int, rate: Double, logs: Int, seed: UInt64 = 2024
    ) -> [Analysis] {
        var generator = SplitMix64(seed: seed)
        return (0..<logs).map { _ in
            let log = world.log(
                captures: UseWorld.captures(ofWhichMature: mature), questions: questions, rate: rate,
                seed: generator.next())
            return Analysis(of: log, settings: UseWorld.settings)
        }
    }

    private func studied(_ analysis: Analysis) -> [FieldFigures] {
        analysis.products.flatMap(\.fields).filter { $0.verdict != .protected }
    }

    private func drops(_ analyses: [Analysis]) -> Int {
        analyses.reduce(0) { $0 + studied($1).count { $0.verdict == .drop } }
    }

    // A question is dropped when none of its uses was seen. In 400 captures that happens with a chance of 0.99^400 =
    // 0.01795. The 66 recent captures show uses too: if they showed all, it would be 0.99^466 = 0.00924. As the questions are
    // drawn independently, the number dropped of 2,000 is binomial: below 7 in at most one of a thousand cases (the 0.001
    // quantile at 0.00924), and above 56 in at most one of a thousand (the 0.999 quantile at 0.01795).
    @Test func atTheThresholdAsManyAreDroppedAsChanceDrops() {
        let drops = drops(analyses(of: UseWorld.all[0], mature: 400, rate: 0.01, logs: 200))
        #expect((7...56).contains(drops), "\(drops) of 2,000 dropped")
    }

    // 0.99^297 = 0.0505 is more than one in twenty, and recent captures do not make up for it: of 200 questions some seven
    // show no use, and none of them is dropped.
    @Test func withTooFewCapturesNoneIsDropped() {
        let analyses = analyses(of: UseWorld.all[0], mature: 295, rate: 0.01, logs: 20)
        #expect(analyses.flatMap(studied).allSatisfy { (295..<299).contains($0.answers.matureCaptured) })
        #expect(analyses.flatMap(studied).contains { $0.counts.used == 0 })
        #expect(drops(analyses) == 0)
    }

    // Of 100 questions that are each dropped in one of twenty cases, more than 13 are in at most one of a thousand (the 0.999
    // quantile). Of all the worlds of the first edition's errors, the least wrong dropped 26 %.
    @Test(arguments: UseWorld.all.map(\.name))
    func inNoWorldMoreAreDroppedThanIsClaimed(name: String) throws {
        let world = try #require(UseWorld.all.first { $0.name == name })
        let drops = drops(analyses(of: world, mature: 1_000, rate: 0.01, logs: 10))
        #expect(drops <= (world.hidesUse ? 0 : 13), "\(drops) of 100 dropped")
    }

    @Test(arguments: UseWorld.all.filter(\.hidesUse).map(\.name))
    func whereNoUseCanBeSeenNoneIsDropped(name: String) throws {
        let world = try #require(UseWorld.all.first { $0.name == name })
        #expect(drops(analyses(of: world, mature: 1_000, rate: 0.2, logs: 2)) == 0)
        #expect(drops(analyses(of: world, mature: 1_000, rate: 0, logs: 2)) == 0)
    }

    // With all follow-up in the data and no clusters, caution is not bought with silence.
    @Test func whatIsNeverUsedIsDropped() {
        #expect(drops(analyses(of: UseWorld.all[0], mature: 1_000, rate: 0, logs: 10)) >= 95)
    }

    // The number dropped of independent questions, each with a chance of its own, varies by less than its expectation, so that
    // more than three standard errors above what was said would be that in one of a thousand cases.
    @Test(arguments: [("all follow-up is seen", 330), ("uses come in clusters of 2", 700)])
    func chanceDropsNoMoreThanIsSaid(name: String, mature: Int) throws {
        let world = try #require(UseWorld.all.first { $0.name == name })
        let analyses = analyses(of: world, mature: mature, rate: 0.01, logs: 60)
        let said = analyses.reduce(0) { $0 + $1.totals.chanceDrops.expected }
        #expect(said > 5)
        #expect(Double(drops(analyses)) <= said + 3 * said.squareRoot(), "\(drops(analyses)) dropped, \(said) said")
    }

    // Answers of yes or no, of which two in five are used and then taken over. What the whole log shows used, no quarter of
    // its days may drop.
    @Test func noQuarterDropsWhatTheWholeShowsUsed() {
        for world in UseWorld.holding(.takenOver(values: 2), "taken over") {
            let log = world.log(captures: 3_000, questions: questions, rate: 0.4, seed: 15)
            let whole = Analysis(of: log, settings: UseWorld.settings)
            #expect(studied(whole).allSatisfy { $0.verdict != .drop }, "\(world.name)")
            for quarter in 0..<4 {
                var settings = UseWorld.settings
                let days = [quarter, quarter + 1].map { $0 * UseWorld.days / 4 }
                settings.period = ReportingPeriod(from: UseWorld.date(days[0]), to: UseWorld.date(days[1] - 1))
                let part = Analysis(of: log, settings: settings)
                #expect(part.totals.counts.registrations > 700)
                #expect(drops([part]) == 0, "\(world.name), quarter \(quarter)")
            }
        }
    }
}
