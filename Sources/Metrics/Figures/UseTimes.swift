public import RegistrationLog

/// When captured answers of a field were used.
public struct UseTimes: Hashable, Sendable {
    /// The day of the earliest action that used one.
    public let first: CalendarDate
    /// The day of the latest action that used one.
    public let last: CalendarDate
    /// Time from registration to first use.
    public let lag: LagSummary
}
