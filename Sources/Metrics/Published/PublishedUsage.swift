public import RegistrationLog

/// How often captured answers were used once follow-up had time to come, as it may be told.
public struct PublishedUsage: Hashable, Sendable {
    /// Mature registrations in which an answer was captured.
    public let captured: PublishedCount
    /// Mature registrations in which a captured answer was used.
    public let used: PublishedCount
    /// Used registrations that are not mature.
    public let recentlyUsed: PublishedCount
    /// The 95 % Wilson score interval of the usage rate; nil without mature capture.
    public let interval: Published<WilsonInterval?>
    /// The exact one-sided 95 % upper bound of the usage rate; nil unless something was captured and nothing used.
    public let zeroUseBound: Published<Double?>
    /// Mature captures still to come before the bound falls below the threshold; nil where there is no bound.
    public let stillNeeded: Published<Int?>

    /// Share of mature captures that were used.
    public var rate: Published<Ratio> { Published(used, of: captured) }
}
