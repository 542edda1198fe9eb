/// A share as two counts, exact until it is written.
public struct Ratio: Hashable, Sendable {
    /// What is counted.
    public let numerator: Int
    /// Of how many; 0 when there is nothing to take a share of.
    public let denominator: Int

    /// Creates the share `numerator` of `denominator`.
    public init(_ numerator: Int, _ denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The share as the nearest floating-point number; nil when the denominator is 0.
    public var value: Double? { denominator == 0 ? nil : Double(numerator) / Double(denominator) }
}
