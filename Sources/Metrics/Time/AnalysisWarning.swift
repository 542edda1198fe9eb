public import RegistrationLog

/// Something about the figures that the reader should know before believing them.
public enum AnalysisWarning: Hashable, Sendable {
    /// The last day in the data lies this many days after the day before it: `observation_end` may have to be set.
    case isolatedObservationEnd(last: CalendarDate, previous: CalendarDate)
    /// No use was seen anywhere, so that a follow-up horizon of 30 days is an assumption.
    case assumedHorizon
}
