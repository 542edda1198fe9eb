import Testing

@testable import Ingest

struct SampleCodeTests {
    /// The expected digits are those of Python's `hashlib.sha256` over the three lines.
    @Test(arguments: [
        ("log 2024-12-31", "paspoort", "R1", "4870bfb35fa8"), ("log 2024-12-31", "paspoort", "R2", "e9d97b43b29e"),
        ("log 2025-06-30", "paspoort", "R1", "01fc8a7f3a04"), ("été  log 2024-12-31", "één", "é", "c285d6e8534b"),
    ])
    func itIsTheBeginningOfTheHash(_ sample: String, _ product: String, _ id: String, _ expected: String) {
        #expect(SampleCode(sample: sample, productKey: product, id: Array(id.utf8)).text == expected)
    }

    /// Of 50 registrations 10 are drawn in each of 1,000 samples: each 200 times, but for chance.
    ///
    /// Without replacement χ² = Σ (*x* − 200)² / (200 · 0.8) · 49/50 has 49 degrees of freedom, of which the 99.9 % quantile is 85.35
    /// (SciPy: `chi2.ppf(0.999, 49)`); Python's `hashlib` gives 56.89 for these names.
    @Test func everyRegistrationIsDrawnAsOftenAsAnyOther() {
        var drawn = [Int](repeating: 0, count: 50)
        for sample in 0..<1_000 {
            let codes = drawn.indices.map {
                SampleCode(sample: "log \(sample)", productKey: "p", id: Array("\($0)".utf8))
            }
            for registration in drawn.indices.sorted(by: { codes[$0] < codes[$1] }).prefix(10) {
                drawn[registration] += 1
            }
        }
        let squares = drawn.reduce(0) { $0 + ($1 - 200) * ($1 - 200) }
        let statistic = Double(squares) / (200 * 0.8) * 49 / 50
        #expect(abs(statistic - 56.889) < 0.001)
        #expect(statistic < 85.35)
    }
}
