import Testing

@testable import Metrics
@testable import Reporting

@Suite struct FrequencyTextTests {
    // 1 − 0.05^(1/n): 0.007245 for n = 412, 0.009969 for n = 299, 0.049508 for n = 59, 0.000998 for n = 3,000.
    @Test(arguments: [
        (7_245, 412, "8 van de 1.000"), (9_970, 299, "10 van de 1.000"), (49_508, 59, "50 van de 1.000"),
        (998, 3_000, "1 van de 1.000"), (100, 30_000, "1 van de 1.000"), (950_000, 1, "950 van de 1.000"),
        (8_000, 400, "8 van de 1.000"), (8_001, 400, "9 van de 1.000"),
    ])
    func anUpperBoundIsRoundedUp(millionths: Int, cases: Int, text: String) {
        #expect(FrequencyText.dutch.upperBound(RoundedBound(millionths: millionths), cases: cases) == text)
    }

    @Test func anIntervalIsRoundedOutwards() {
        // 7 of 120: 0.023772 … 0.116498, as SciPy gives them.
        #expect(interval(7, of: 120) == .between("23", "117 van de 1.000"))
    }

    @Test func fewCasesGiveTens() {
        // 7 of 12: 0.276670 … 0.848350, in tens.
        #expect(interval(7, of: 12) == .between("270", "850 van de 1.000"))
    }

    @Test func endsThatSayNothingAreLeftOut() {
        // 0 of 59: up to 1 − 0.025^(1/59) = 0.060609; 10 of 10: from 0.025^(1/10) = 0.691503.
        #expect(interval(0, of: 59) == .atMost("70 van de 1.000"))
        #expect(interval(10, of: 10) == .atLeast("690 van de 1.000"))
    }

    private func interval(_ count: Int, of cases: Int) -> FrequencyText.Interval? {
        ClopperPearsonInterval(count, of: cases).map { FrequencyText.dutch.interval($0, cases: cases) }
    }
}
