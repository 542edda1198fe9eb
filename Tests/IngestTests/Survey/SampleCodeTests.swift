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
}
