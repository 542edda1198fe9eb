import RegistrationLog

/// A number with a fixed number of decimals, rounded half to even on its exact value.
///
/// A share is rounded from its two counts and not from their quotient in floating point, which lies just beside half
/// as often as on it: 12,960 s are exactly 0.15 days and become 0.2, 4,320 s are exactly 0.05 and become 0.0.
struct FixedDecimal: Hashable, Sendable {
    /// Whether the rounded number is below 0; zero has no sign.
    let isNegative: Bool
    /// The digits before the decimal mark.
    let whole: UInt
    /// The digits after the decimal mark, as a number below 10 to the power of ``decimals``.
    let fraction: UInt
    /// How many digits stand after the decimal mark.
    let decimals: Int

    /// Rounds the quotient of `numerator` and `denominator`, which is not 0, to `decimals` decimals, 0…15.
    init(_ numerator: Int, over denominator: Int, decimals: Int) {
        let divisor = denominator.magnitude
        let (whole, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
        let scale = Self.powerOfTen(decimals)
        // The remainder is less than the divisor, so that the quotient is less than the scale and always fits.
        let (fraction, rest) = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: scale))
        let aboveHalf = rest > divisor - rest
        let onHalf = rest == divisor - rest
        self.init(
            isNegative: (numerator < 0) != (denominator < 0), whole: whole, fraction: fraction, decimals: decimals,
            roundsUp: aboveHalf || (onHalf && Self.isOdd(whole: whole, fraction: fraction, decimals: decimals)))
    }

    /// Rounds a share to `decimals` decimals, 0…15; nil when there is nothing to take a share of.
    init?(_ ratio: Ratio, decimals: Int) {
        guard ratio.denominator != 0 else { return nil }
        self.init(ratio.numerator, over: ratio.denominator, decimals: decimals)
    }

    /// Rounds the binary value of `value` to `decimals` decimals, 0…15; nil unless it is finite and below 2 to the
    /// power of 63.
    init?(_ value: Double, decimals: Int) {
        guard value.magnitude < 0x1p63 else { return nil }
        let whole = value.magnitude.rounded(.down)
        let part = value.magnitude - whole
        let scale = Double(Self.powerOfTen(decimals))
        // A fused multiplication gives what the product lost in rounding: both together are the exact value.
        let scaled = part * scale
        let lost = (-scaled).addingProduct(part, scale)
        let floor = scaled.rounded(.down)
        let beyondHalf = scaled - floor - 0.5
        let (wholeDigits, fraction) = (UInt(whole), UInt(floor))
        let isOdd = Self.isOdd(whole: wholeDigits, fraction: fraction, decimals: decimals)
        let roundsUp = beyondHalf > 0 || (beyondHalf == 0 && (lost > 0 || (lost == 0 && isOdd)))
        self.init(
            isNegative: value < 0, whole: wholeDigits, fraction: fraction, decimals: decimals, roundsUp: roundsUp)
    }

    /// Rounds a bound to `decimals` decimals, 0…15, by `rule`; nil unless it is finite and below 2 to the power of 53 in units
    /// of the last decimal.
    ///
    /// What lies within a thousandth of such a unit is taken for it, since floating point cannot distinguish.
    init?(_ bound: Double, decimals: Int, rounding rule: FloatingPointRoundingRule) {
        let scale = Self.powerOfTen(decimals)
        let scaled = bound * Double(scale)
        guard scaled.magnitude < 0x1p53 else { return nil }
        let nearest = scaled.rounded()
        let units = (scaled - nearest).magnitude < 0.001 ? nearest : scaled.rounded(rule)
        self.init(Int(units), over: Int(scale), decimals: decimals)
    }

    /// Whether nothing is left of the number.
    var isZero: Bool { whole == 0 && fraction == 0 }

    /// Elapsed time in days of 86,400 s, with one decimal.
    static func days(ofSeconds seconds: Int64) -> FixedDecimal {
        FixedDecimal(Int(seconds), over: 86_400, decimals: 1)
    }

    /// The number with `decimalMark` between whole and decimals, and without marks between thousands.
    func text(decimalMark: Character) -> String {
        let sign = isNegative ? "-" : ""
        guard decimals > 0 else { return sign + String(whole) }
        let digits = String(fraction)
        let zeros = String(repeating: "0", count: decimals - digits.count)
        return "\(sign)\(whole)\(decimalMark)\(zeros)\(digits)"
    }

    /// Takes digits that were cut off, and the decision whether the last of them goes up.
    private init(isNegative: Bool, whole: UInt, fraction: UInt, decimals: Int, roundsUp: Bool) {
        let rounded = roundsUp ? fraction + 1 : fraction
        let carries = rounded == Self.powerOfTen(decimals)
        self.whole = carries ? whole + 1 : whole
        self.fraction = carries ? 0 : rounded
        self.decimals = decimals
        self.isNegative = isNegative && (self.whole > 0 || self.fraction > 0)
    }

    /// Whether the last digit that is written is odd.
    private static func isOdd(whole: UInt, fraction: UInt, decimals: Int) -> Bool {
        !(decimals == 0 ? whole : fraction).isMultiple(of: 2)
    }

    /// 10 to the power of `exponent`: a whole number that a double holds exactly, up to 15.
    private static func powerOfTen(_ exponent: Int) -> UInt {
        precondition((0...15).contains(exponent))
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
