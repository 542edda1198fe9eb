import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct RoundedEffectTests {
    private func outcome(_ measure: EffectMeasure, _ interval: ClosedRange<Double>?) -> RoundedEffect.Outcome? {
        RoundedEffect(PageFixture.effect(measure, (1, 100), (1, 100), 0, interval)).outcome
    }

    /// A mean has two decimals, and a bound that they cannot distinguish from 0 shows no difference.
    @Test(
        arguments: [
            (0.01...1, .more), (0.0099...1, .notShown), (-1...0, .notShown), (0...1, .notShown),
            (-1...(-0.01), .less), (-1...(-0.0099), .notShown), (-1...1, .notShown),
        ] as [(ClosedRange<Double>, RoundedEffect.Outcome)])
    func theTableDecides(interval: ClosedRange<Double>, outcome: RoundedEffect.Outcome) {
        #expect(self.outcome(.questionsPerContact, interval) == outcome)
    }

    @Test func aShareHasMoreDecimals() {
        #expect(outcome(.followUpCoverage, 0.0099...1) == .more)
        #expect(outcome(.followUpCoverage, 0.0000009...1) == .notShown)
        #expect(outcome(.missingPerThousand, 0.0099...1) == .more)
        #expect(outcome(.handlingTime, nil) == nil)
    }
}
