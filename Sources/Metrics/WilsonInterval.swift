/// The 95 % Wilson score interval of a share.
public struct WilsonInterval: Hashable, Sendable {
    /// The lower end, within 0…1.
    public let lower: Double
    /// The upper end, within 0…1.
    public let upper: Double

    /// Creates the interval from `lower` to `upper`.
    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }
}
