import RegistrationLog
import Testing

@testable import Reporting

@Suite struct FixedDecimalTests {
    /// The exact quotient stands beside each expectation.
    @Test(arguments: [
        (1, 3, 6, "0.333333"),  // 0.3333333…
        (2, 3, 6, "0.666667"),  // 0.6666666…
        (1, 2, 0, "0"),  // 0.5, even below
        (3, 2, 0, "2"),  // 1.5, even above
        (5, 2, 0, "2"),  // 2.5, even below
        (1, 8, 2, "0.12"),  // 0.125, even below
        (3, 8, 2, "0.38"),  // 0.375, even above
        (1, 2_000_000, 6, "0.000000"),  // 0.0000005, even below
        (3, 2_000_000, 6, "0.000002"),  // 0.0000015, even above
        (1_000_001, 2_000_000, 6, "0.500000"),  // 0.5000005, even below
        (1_999_999, 2_000_000, 6, "1.000000"),  // 0.9999995, even above, carried into the whole
        (19_999_999, 2_000_000, 6, "10.000000"),  // 9.9999995, carried into a new digit
        (0, 7, 6, "0.000000"),
        (7, 7, 6, "1.000000"),
        (12, 7, 0, "2"),  // 1.71…
    ])
    func quotientIsRoundedHalfToEven(numerator: Int, denominator: Int, decimals: Int, expected: String) {
        let number = FixedDecimal(numerator, over: denominator, decimals: decimals)
        #expect(number.text(decimalMark: ".") == expected)
    }

    @Test(arguments: [
        (-1, 3, "-0.333333"), (1, -3, "-0.333333"), (-1, -3, "0.333333"),
        (-1, 3_000_000, "0.000000"),  // -0.00000033… is zero, and zero has no sign
        (-3, 2_000_000, "-0.000002"),  // -0.0000015: to even, not upwards
    ])
    func signIsOfTheRoundedNumber(numerator: Int, denominator: Int, expected: String) {
        #expect(FixedDecimal(numerator, over: denominator, decimals: 6).text(decimalMark: ".") == expected)
    }

    /// Nearer than a thousandth of the last decimal floating point cannot distinguish, as in 0.07 · 100 = 7.000000000000001.
    @Test(
        arguments: [
            (-7.5512, 2, .down, "-7.56"), (-7.2488, 2, .up, "-7.24"), (0.07, 2, .up, "0.07"), (0.07, 2, .down, "0.07"),
            (0.00001, 2, .down, "0.00"), (-0.001, 2, .up, "0.00"), (12.99, 0, .down, "12"), (0.0701, 2, .up, "0.08"),
        ] as [(Double, Int, FloatingPointRoundingRule, String)])
    func aBoundGoesOneWay(bound: Double, decimals: Int, rule: FloatingPointRoundingRule, expected: String) {
        #expect(FixedDecimal(bound, decimals: decimals, rounding: rule)?.text(decimalMark: ".") == expected)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e15])
    func aBoundBeyondAllDecimalsIsNone(bound: Double) {
        #expect(FixedDecimal(bound, decimals: 2, rounding: .up) == nil)
    }

    /// Products with the scale would overflow here.
    @Test func greatestNumbersAreExact() {
        let greatest = FixedDecimal(.max - 1, over: .max, decimals: 15)
        #expect(greatest.text(decimalMark: ".") == "1.000000000000000")
        let least = FixedDecimal(.min, over: 1, decimals: 1)
        #expect(least.text(decimalMark: ".") == "-9223372036854775808.0")
        let half = FixedDecimal(.max, over: 2, decimals: 1)
        #expect(half.text(decimalMark: ".") == "4611686018427387903.5")
    }

    @Test func shareOfNothingIsNoNumber() {
        #expect(FixedDecimal(Ratio(0, 0), decimals: 6) == nil)
        #expect(FixedDecimal(Ratio(1, 4), decimals: 6) == FixedDecimal(1, over: 4, decimals: 6))
    }

    /// From the exact binary value of each number, by Python: `Decimal(x).quantize(Decimal(step), ROUND_HALF_EVEN)`.
    @Test(arguments: [
        (0.0000005, 6, "0.000000"),  // is 0.00000049999999999999997…
        (0.0000015, 6, "0.000002"),  // is 0.0000015000000000000000380…
        (0.0000025, 6, "0.000003"),  // is 0.0000025000000000000000204…: not even, since not half
        (0.15, 1, "0.1"),  // is 0.14999999999999999444…
        (0.25, 1, "0.2"),  // is exactly half
        (0.125, 2, "0.12"), (0.375, 2, "0.38"),
        (2.5, 0, "2"), (3.5, 0, "4"),
        (0.9999999999999999, 6, "1.000000"),
        (0.06149194472039621, 6, "0.061492"),
        (-0.25, 1, "-0.2"), (-1e-17, 6, "0.000000"), (-0.0, 6, "0.000000"),
        (.leastNonzeroMagnitude, 15, "0.000000000000000"),
        (123456789.0000005, 6, "123456789.000001"),  // is 123456789.0000005066…
        (9007199254740991.0, 6, "9007199254740991.000000"),
    ])
    func doubleIsRoundedOnItsExactValue(value: Double, decimals: Int, expected: String) {
        #expect(FixedDecimal(value, decimals: decimals)?.text(decimalMark: ".") == expected)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 0x1p63])
    func doubleWithoutDecimalsToWriteIsNoNumber(value: Double) {
        #expect(FixedDecimal(value, decimals: 6) == nil)
    }

    @Test(arguments: [
        (Int64(0), "0,0"), (4_320, "0,0"), (4_321, "0,1"), (12_959, "0,1"), (12_960, "0,2"), (86_400, "1,0"),
        (2_588_544, "30,0"),  // 29.96 days
    ])
    func daysHaveOneDecimal(seconds: Int64, expected: String) {
        #expect(FixedDecimal.days(ofSeconds: seconds).text(decimalMark: ",") == expected)
    }
}
