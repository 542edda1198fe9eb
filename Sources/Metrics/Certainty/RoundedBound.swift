public import RegistrationLog

/// A bound of a share in whole millionths: as tables write it, and as verdicts are decided on it.
///
/// Whoever reads the table can so decide the same. Rounding goes away from the stronger verdict, upper bounds up and lower
/// bounds down; only what lies within 10⁻⁹ of six decimals is taken for these, since floating point cannot distinguish.
public struct RoundedBound: Hashable, Comparable, Sendable {
    /// Millionths, within 0…1,000,000.
    public let millionths: Int

    /// The bound of a share that can be nothing below 0.
    public static let zero = RoundedBound(millionths: 0)
    /// The bound of a share that can be anything up to 1.
    public static let one = RoundedBound(millionths: 1_000_000)

    /// What floating point cannot distinguish from a whole number of millionths, in millionths: 10⁻⁹.
    static let slack = 0.001

    /// Creates the bound of so many millionths, brought within 0…1,000,000.
    init(millionths: Int) { self.millionths = min(max(millionths, 0), 1_000_000) }

    /// Rounds an upper bound, within 0…1.
    init(roundingUp share: Double) {
        self.init(millionths: Int((min(max(share, 0), 1) * 1_000_000 - Self.slack).rounded(.up)))
    }

    /// Rounds a lower bound, within 0…1.
    init(roundingDown share: Double) {
        self.init(millionths: Int((min(max(share, 0), 1) * 1_000_000 + Self.slack).rounded(.down)))
    }

    /// The bound as the floating-point number that is nearest to its six decimals.
    public var value: Double { Double(millionths) / 1_000_000 }

    /// Whether the bound lies below `threshold`, exactly; a threshold of nothing has nothing below it.
    public func isBelow(_ threshold: Ratio) -> Bool {
        threshold.denominator != 0
            && Int128(millionths) * Int128(threshold.denominator) < Int128(threshold.numerator) * 1_000_000
    }

    /// Orders by size.
    public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
}
