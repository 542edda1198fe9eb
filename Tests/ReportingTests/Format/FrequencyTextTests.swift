import Testing

@testable import Reporting

@Suite struct FrequencyTextTests {
    // 1 − 0.05^(1/n): 0.007245 for n = 412, 0.009969 for n = 299, 0.049508 for n = 59, 0.000998 for n = 3,000.
    @Test(arguments: [
        (0.007245, 412, "8 van de 1.000"), (0.009969, 299, "10 van de 1.000"), (0.049508, 59, "50 van de 1.000"),
        (0.000998, 3_000, "1 van de 1.000"), (0.0000999, 30_000, "1 van de 1.000"), (0.95, 1, "950 van de 1.000"),
    ])
    func anUpperBoundIsRoundedUp(bound: Double, cases: Int, text: String) {
        #expect(FrequencyText.dutch.upperBound(bound, cases: cases) == text)
    }

    @Test func anIntervalIsRoundedOutwards() {
        // Wilson for 7 of 120, as the specification gives it.
        #expect(
            FrequencyText.dutch.interval(from: 0.028541, to: 0.115526, cases: 120) == .between("28", "116 van de 1.000")
        )
    }

    @Test func fewCasesGiveTens() {
        // 320,6 down to 320 and 806,7 up to 810.
        #expect(
            FrequencyText.dutch.interval(from: 0.3206, to: 0.8067, cases: 12) == .between("320", "810 van de 1.000"))
    }

    @Test func endsThatSayNothingAreLeftOut() {
        #expect(FrequencyText.dutch.interval(from: 0, to: 0.061129, cases: 59) == .atMost("70 van de 1.000"))
        #expect(FrequencyText.dutch.interval(from: 0.722467, to: 1, cases: 10) == .atLeast("720 van de 1.000"))
    }
}
