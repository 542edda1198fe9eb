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

    /// Summarises times in seconds; nil when there are none.
    ///
    /// - Complexity: O(*n*).
    init?(of seconds: some Collection<UInt32>) {
        guard let median = nearestRank(50, of: seconds), let percentile95 = nearestRank(95, of: seconds) else {
            return nil
        }
        self.init(medianSeconds: Int64(median), percentile95Seconds: Int64(percentile95))
    }
}
