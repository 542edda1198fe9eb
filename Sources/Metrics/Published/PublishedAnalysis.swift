public import RegistrationLog

/// All figures of a run as they may be published, in the order in which they are reported.
public struct PublishedAnalysis: Sendable {
    /// The figures of each product with a registration in the period: most registrations first, ties by compared name.
    public let products: [PublishedProduct]
    /// The figures of all products together.
    public let totals: PublishedTotals
    /// The figures around each dated change of a product's questions: in order of product, then date.
    public let protocolChanges: [PublishedProtocolChange]
    /// What differs between before and after each of these changes: in the same order, then that of ``EffectMeasure``; empty where
    /// small counts are withheld.
    public let protocolEffects: [PublishedProtocolEffect]
    /// What the handling times show of how long a question takes; nil where no registration says how long it took, or too few do for
    /// an interval.
    public let handlingTime: Published<HandlingTimeFinding?>
    /// How long a question is taken to take: measured, or else assumed; nil where neither is.
    public let questionDuration: QuestionDuration?
    /// The days from the first to the last registration of the period; nil without one, or where it is not published.
    public let days: ClosedRange<CalendarDate>?
    /// The last moment of which follow-up is in the data, a day where small counts are withheld; nil where the log holds no
    /// moment at all.
    public let observationEnd: Timestamp?
    /// What the reader should know before believing the figures.
    public let warnings: [AnalysisWarning]
}
