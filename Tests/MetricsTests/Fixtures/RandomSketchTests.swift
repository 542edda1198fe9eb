@testable import Metrics
import RegistrationLog
import TestSupport
import Testing

/// The random logs are worth comparing only when they reach every rule.
@Suite struct RandomSketchTests {
    @Test func randomLogsReachEveryRule() {
        let analyses = (0..<300).map { seed in
            var random = RandomSketch(seed: UInt64(seed))
            let sketch = random.sketch()
            return Analysis(of: sketch.log, settings: random.settings())
        }
        let products = analyses.flatMap(\.products)
        let fields = products.flatMap(\.fields)
        for verdict in Verdict.allCases { #expect(fields.count { $0.verdict == verdict } >= 5, "\(verdict)") }
        for source in [FollowUpHorizon.Source.configured, .minimum, .product, .allProducts] {
            #expect(products.count { $0.horizon.source == source } >= 15, "\(source)")
        }
        #expect(fields.count { $0.evidence.explicit > 0 } >= 20)
        #expect(fields.count { $0.evidence.carried > 0 } >= 20)
        #expect(fields.count { $0.evidence.carried > 0 && $0.verdict == .reconsider } >= 20)
        #expect(fields.count { $0.evidence.required > 0 } >= 20)
        #expect(fields.count { $0.chance > 0 } >= 20)
        #expect(fields.count { $0.missing > 0 } >= 20)
        #expect(fields.count { $0.asked == 0 } >= 5)
        #expect(fields.count { $0.matureUsed > 0 && $0.matureUsed < $0.used } >= 20)
        #expect(products.count { $0.fields.count > 44 } >= 20)
        #expect(products.count { $0.months.count > 1 } >= 20)
        #expect(analyses.count { !$0.protocolChanges.isEmpty } >= 20)
        #expect(analyses.count { $0.warnings.contains(.noLags) } >= 20)
        #expect(analyses.count { $0.products.isEmpty } >= 20)
    }
}
