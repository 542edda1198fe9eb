extension ClosedRange<Double> {
    /// The interval from `lower` to `upper`, rounded outwards to six decimals; what lies within 10⁻⁹ of six decimals is taken for
    /// these.
    init(roundingOutwards lower: Double, _ upper: Double) {
        let below = (lower * 1_000_000 + RoundedBound.slack).rounded(.down) / 1_000_000
        let above = (upper * 1_000_000 - RoundedBound.slack).rounded(.up) / 1_000_000
        // Zero has no sign.
        self = below...Swift.max(above + 0, below)
    }
}
