/// How much of the input may be rejected before it is not to be trusted.
public struct RejectionLimit: Hashable, Sendable {
    /// The share of rejected rows that the user allows, in per cent.
    public let percent: Double
    /// Whether a larger share was rejected, of all rows of all files, whatever of that is told.
    public let isExceeded: Bool

    /// Holds `counts` against `percent`.
    init(percent: Double, of counts: (rejected: Int, rows: Int)) {
        self.percent = percent
        isExceeded = Double(counts.rejected) * 100 > percent * Double(counts.rows)
    }
}
