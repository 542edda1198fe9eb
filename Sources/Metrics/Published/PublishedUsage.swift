public import RegistrationLog

/// How often captured answers were used once follow-up had time to come, as it may be published.
public struct PublishedUsage: Hashable, Sendable {
    /// Mature registrations in which an answer was captured.
    public let captured: PublishedCount
    /// Mature registrations in which a captured answer was used.
    public let used: PublishedCount
    /// Used registrations that are not mature.
    public let recentlyUsed: PublishedCount
    /// What the mature captures say of use.
    public let measured: PublishedMeasure
    /// The 95 % interval of the usage rate; nil without mature capture.
    public let interval: Published<ClopperPearsonInterval?>
    /// The exact one-sided 95 % upper bound of the usage rate; nil unless something was captured and nothing used.
    public let zeroUseBound: Published<RoundedBound?>
    /// Measured captures still to come before the bound falls below the threshold; nil where there is no bound.
    public let stillNeeded: Published<Int?>
    /// The day on which a verdict is possible; nil where one is already, or within ten years none will be.
    public let decidableFrom: Published<CalendarDate?>

    /// Share of mature captures that were used.
    public var rate: Published<Ratio> { Published(used, of: captured) }
}

/// What the mature captures of a field say of its use, as it may be published.
public struct PublishedMeasure: Hashable, Sendable {
    /// Those in which a use was seen, or could have been.
    public let visible: PublishedCount
    /// Those with follow-up in which a use could not have been seen.
    public let blind: PublishedCount
    /// How many captures «no use seen» is worth.
    public let count: PublishedCount
    /// Those with directed use: an action names or needs the answer, or who handled it says so in a sample.
    public let directed: PublishedCount
    /// Those whose follow-up somebody looked at in a sample, and those of them with directed use.
    public let lookedAt: Published<LookedAt>
    /// The lower bound of the share of mature captures with directed use; nil without one.
    public let directedBound: Published<RoundedBound?>
    /// The upper bound of the usage rate by the visible captures alone; nil unless something was captured and nothing used.
    public let visibleBound: Published<RoundedBound?>

    /// Publishes nothing.
    static let leftOut = PublishedMeasure(
        visible: .leftOut, blind: .leftOut, count: .leftOut, directed: .leftOut, lookedAt: .leftOut,
        directedBound: .leftOut, visibleBound: .leftOut)
}
