public import RegistrationLog

/// How much of the follow-up is helped by the first k fields of a product.
public struct CoverageCurve: Hashable, Sendable {
    /// For k = 0, 1, …: registrations that miss no answer and all of whose used fields are among the first k, of
    /// those with at least one use or missing use.
    public let steps: [Ratio]

    /// Creates a curve from its steps, of which the first is for no fields at all.
    public init(steps: [Ratio]) { self.steps = steps }

    /// The least number of fields with which `percent` per cent of those registrations are helped; nil where no
    /// number is enough, or nothing was used or missed.
    public func fieldsNeeded(forPercent percent: Int) -> Int? {
        steps.firstIndex { $0.denominator > 0 && $0.numerator * 100 >= percent * $0.denominator }
    }
}
