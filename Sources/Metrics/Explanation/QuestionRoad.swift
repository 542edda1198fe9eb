public import RegistrationLog

/// How many captured answers to a question are left at each step to those that «no use seen» is worth.
public struct QuestionRoad: Hashable, Sendable {
    /// Days on which a source was silent, with how many registrations that concerns.
    public struct Silence: Hashable, Sendable {
        /// What the sources are called: several where they are taken as one.
        public let sources: [String]
        /// The days, from the first registration of the product to the observation end.
        public let days: [ClosedRange<CalendarDate>]
        /// Registrations with a captured answer for whose follow-up it is: some may wait for another source too.
        public let registrations: Int
    }

    /// Registrations of the whole log in which an answer was captured.
    public internal(set) var inLog = 0
    /// Those of the period.
    public internal(set) var captured = 0
    /// Of these, those after the observation end.
    public internal(set) var afterEnd = 0
    /// Others whose follow-up came while a source was silent, or would have.
    public internal(set) var silenced = 0
    /// When which source was silent.
    public internal(set) var silences: [Silence] = []
    /// Others that are too young.
    public internal(set) var young = 0
    /// The rest: mature ones.
    public internal(set) var mature = 0
    /// Of these, those of which a use was seen, or could have been.
    public internal(set) var visible = 0
    /// Those with follow-up in which none could have been seen.
    public internal(set) var blind = 0
    /// The last moment of which follow-up is in the data.
    public let observationEnd: Timestamp
    /// The days within which follow-up normally comes.
    public let horizon: FollowUpHorizon

    /// Begins a road that nothing went.
    init(observationEnd: Timestamp, horizon: FollowUpHorizon) {
        self.observationEnd = observationEnd
        self.horizon = horizon
    }

    /// Those that the period leaves out.
    public var outsidePeriod: Int { inLog - captured }

    /// The mature ones without any follow-up.
    public var withoutFollowUp: Int { mature - visible - blind }

    /// How many «no use seen» is worth.
    public var measured: Int { MeasuredCaptures(mature: mature, visible: visible, blind: blind).count }
}
