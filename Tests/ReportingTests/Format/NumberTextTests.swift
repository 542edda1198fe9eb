import RegistrationLog
import Testing

@testable import Reporting

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (12_345, "12.345"), (100_000, "100.000"),
        (1_234_567, "1.234.567"), (-1_234, "-1.234"),
    ])
    func countsHaveAPointBetweenThousands(number: Int, text: String) {
        #expect(NumberText.dutch.count(number) == text)
    }

    @Test(arguments: [
        (Ratio(0, 0), "0%"), (Ratio(0, 40), "0%"), (Ratio(40, 40), "100%"), (Ratio(1_408, 2_133), "66%"),  // 66,01
        (Ratio(1, 40), "2%"), (Ratio(1, 201), "<1%"), (Ratio(200, 201), ">99%"),  // 2,5 to even; 0,497; 99,502
    ])
    func aSentenceHasWholePercents(ratio: Ratio, text: String) {
        #expect(NumberText.dutch.wholePercent(ratio) == text)
    }

    @Test(arguments: [(-2.04, "−2,0"), (2.04, "2,0"), (-0.04, "0,0"), (-1_234.5, "−1.234,5")])
    func aNumberBelowNothingHasAMinus(number: Double, text: String) throws {
        #expect(NumberText.dutch.signed(try #require(FixedDecimal(number, decimals: 1))) == text)
    }

    @Test(arguments: [
        (Ratio(0, 0), nil),  // no cases is not 0
        (Ratio(0, 40), "0%"),
        (Ratio(0, 4_000), "0%"),
        (Ratio(40, 40), "100%"),
        (Ratio(7, 12), "7 van 12"), (Ratio(0, 29), "0 van 29"),  // under 30 the counts alone
        (Ratio(19, 36), "53%"),  // 52,8
        (Ratio(1, 99), "1%"), (Ratio(98, 99), "99%"),  // the extremes under 100 cases
        (Ratio(5, 40), "12%"), (Ratio(15, 40), "38%"),  // 12,5 and 37,5: half to even
        (Ratio(34, 1_000), "3,4%"),
        (Ratio(3, 100), "3,0%"),
        (Ratio(1, 10_000), "<0,1%"),
        (Ratio(1, 2_000), "<0,1%"),  // 0,05: half to even would be a false 0,0
        (Ratio(3, 2_000), "0,2%"),  // 0,15: half to even
        (Ratio(9_999, 10_000), ">99,9%"),
        (Ratio(999, 1_000), "99,9%"),
    ])
    func sharesCarryAsManyDigitsAsTheirCases(share: Ratio, text: String?) {
        #expect(NumberText.dutch.share(share) == text)
    }

    @Test(arguments: [
        (Ratio(0, 0), nil), (Ratio(0, 5), "0,0"), (Ratio(37, 5), "7,4"), (Ratio(12_345, 1), "12.345,0"),
        (Ratio(1, 4), "0,2"), (Ratio(3, 4), "0,8"),  // 0,25 and 0,75: half to even
    ])
    func quotientsHaveOneDecimal(ratio: Ratio, text: String?) {
        #expect(NumberText.dutch.oneDecimal(ratio) == text)
    }

    @Test(arguments: [(1, "1"), (0.5, "0,5"), (2.25, "2,25"), (12.5, "12,5"), (0.05, "0,05"), (1_500, "1.500")])
    func settingsHaveNoZerosAtTheirEnd(number: Double, text: String) {
        #expect(NumberText.dutch.setting(number) == text)
    }
}
