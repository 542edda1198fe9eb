import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

/// What `scripts/simulate-verdicts` shows of seconds per question over many logs, held on a few.
@Suite struct SimulatedSecondsTests {
    // Of 200 intervals that each hold 11 with a chance of 0.95, fewer than 179 or more than 198 do in at most one of five hundred cases:
    // the 0.001 and 0.999 quantiles of the binomial distribution (scipy 1.17.1, binom.ppf) are 179 and 198.
    @Test func elevenSecondsAreCovered() {
        let world = TimedWorld(name: "", registrations: 1_200, days: 40, seconds: 11, secondsDeviation: 3)
        let findings = findings(in: world)
        #expect(findings.count == 200)
        let covered = findings.count { $0.interval.contains(11) }
        #expect((179...198).contains(covered), "\(covered) of 200")
        #expect(findings.allSatisfy { $0.days == 40 && $0.registrations >= 1_000 })
    }

    // Where a question takes no time at all, one of forty intervals lies above 0 by chance: of 200 at most 13 (the 0.999 quantile).
    @Test func whereQuestionsTakeNoTimeHardlyAnyIsMeasured() {
        let world = TimedWorld(name: "", registrations: 1_200, days: 40, seconds: 0, secondsDeviation: 0)
        let measured = findings(in: world).count { $0.outcome == .measured }
        #expect(measured <= 13, "\(measured) of 200")
    }

    private func findings(in world: TimedWorld) -> [HandlingTimeFinding] {
        var random = SplitMix64(seed: 2_024)
        return (0..<200).compactMap { _ in
            let log = world.log(seed: random.next())
            return HandlingTimeFinding(of: log, RegistrationsByDay(of: log))
        }
    }
}
