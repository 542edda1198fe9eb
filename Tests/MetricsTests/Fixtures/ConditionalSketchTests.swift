import TestSupport
import Testing

/// The logs on which conditions are compared hold all that can become of a search.
@Suite struct ConditionalSketchTests {
    @Test func everyVerdictComesUp() {
        let lines = (30..<45).flatMap { seed in
            let reference = NaiveReference(NaiveSketch.conditional(seed))
            return reference.products.flatMap { reference.rules(of: $0) }
        }
        func count(_ verdict: String, _ subject: String = "") -> Int {
            lines.count { $0.hasPrefix("deep \(verdict) \(subject)") || $0 == "deep \(verdict)" && subject.isEmpty }
        }
        #expect(count("published", "channel") > 0)
        #expect(count("published", "kind") > 0)
        #expect(count("published", "department") > 0)
        #expect(count("noRule", "channel") + count("noRule", "kind") > 0)
        #expect(count("insufficientData") > 0)
        #expect(count("notMeasurable") > 0)
        #expect(count("withheld") > 0)
        #expect(lines.contains("deep noRule"))
    }
}
