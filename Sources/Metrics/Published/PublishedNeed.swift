public import RegistrationLog

/// How often an answer was needed where it was not there, once follow-up had time to come, as it may be published.
public struct PublishedNeed: Hashable, Sendable {
    /// Mature registrations in which no answer was captured.
    public let without: PublishedCount
    /// Those of them in which it was needed.
    public let missing: PublishedCount
    /// The 95 % interval of the missing rate; nil without a mature registration that lacks an answer.
    public let interval: Published<ClopperPearsonInterval?>

    /// Share of the mature registrations without an answer in which it was needed.
    public var rate: Published<Ratio> { Published(missing, of: without) }

    /// Publishes nothing.
    static let leftOut = PublishedNeed(without: .leftOut, missing: .leftOut, interval: .leftOut)
}

/// When a question was asked, as it may be published.
public struct PublishedAsking: Hashable, Sendable {
    /// The day on which it was asked last; nil where it never was.
    public let last: CalendarDate?
    /// The day since which it is not asked any more; nil where it still is, or never was.
    public let stoppedSince: CalendarDate?
}
