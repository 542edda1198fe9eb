/// The median and the 95th percentile of elapsed times, by nearest rank.
public struct LagSummary: Hashable, Sendable {
    /// The median, in seconds.
    public let medianSeconds: Int64
    /// The 95th percentile, in seconds.
    public let percentile95Seconds: Int64

    /// Creates a summary of times in seconds.
    public init(medianSeconds: Int64, percentile95Seconds: Int64) {
        self.medianSeconds = medianSeconds
        self.percentile95Seconds = percentile95Seconds
    }
}
