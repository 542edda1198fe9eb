@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// What `scripts/simulate-verdicts` shows of conditions over many logs, held on a few.
@Suite struct SimulatedRulesTests {
    /// What became of the search in so many logs of a world with so many mature registrations.
    private func rules(of world: RuleWorld, mature: Int, logs: Int) -> [(rule: QuestionRule, draw: RuleWorld.Draw)] {
        var generator = SplitMix64(seed: 2024)
        return (0..<logs).compactMap { _ in
            let draw = world.draw(mature: mature, seed: generator.next())
            let analysis = Analysis(of: draw.log, settings: UseWorld.settings, threads: 1) { _ throws(Never) in
                draw.answers
            }
            return analysis.products.flatMap(\.rules).first { $0.field == FieldID(0) }.map { ($0, draw) }
        }
    }

    // Of 40 logs of which one in a hundred is wrong, more than 4 are in fewer than one of ten thousand cases (binomial).
    @Test(arguments: [0, 1]) func whereNoConditionHoldsHardlyAnyIsPublished(world: Int) {
        let rules = rules(of: RuleWorld.all[world], mature: 1_500, logs: 40)
        #expect(rules.count >= 38)
        #expect(rules.count { $0.rule.verdict == .published } <= 4)
    }

    // Of 40 logs of which it is found in 95 of a hundred, it is in fewer than 32 in fewer than one of a thousand cases (binomial).
    @Test(arguments: [1_500, 2_500]) func aConditionThatHoldsIsFound(mature: Int) {
        let found = rules(of: RuleWorld.all[3], mature: mature, logs: 40).filter { $0.rule.verdict == .published }
        #expect(found.count >= 32)
        for subject in RuleWorld.Subject.allCases {
            let rules = found.filter { $0.draw.subject == subject }.compactMap(\.rule.condition)
            #expect(rules.count > 3)
            // All that lies outside is found: no value of any subject is too rare for either half.
            let outside = subject.shares.indices.dropFirst().map { subject.name(of: $0) }
            #expect(rules.allSatisfy { $0.values == outside })
        }
    }

    // What holds in the first half only is found there in nearly all logs, and it is the second half that keeps it out.
    @Test func theSecondHalfKeepsOutWhatDrifts() {
        let rules = rules(of: RuleWorld.all[2], mature: 1_500, logs: 40)
        #expect(rules.count { $0.rule.condition != nil } >= 32)
        #expect(rules.count { $0.rule.verdict == .published } <= 4)
        #expect(rules.allSatisfy { $0.rule.verdict == .published || $0.rule.condition?.values.isEmpty ?? true })
    }
}
