public import RegistrationLog

/// Something that is wrong with a source of follow-up as a whole, as it may be published.
public enum SourceWarning: Hashable, Sendable {
    /// None of its actions reaches a registration, so that it shows no use.
    case nothingJoins(source: String, Unjoined)
    /// Many of its actions between the first and the last registration reach none.
    case orphans(source: String, Unjoined, isSevere: Bool)
    /// Many of them lie before the registration that they reach.
    case beforeRegistration(source: String, PublishedCount, of: PublishedCount, isSevere: Bool)
    /// It gives names to questions that nobody asks: how many, and the first of them.
    case unaskedNames(source: String, count: Int?, first: [UnaskedName])
    /// It has no action on so many days between the first and the last registration of the products that it serves.
    case silent(source: String, days: Int)

    /// Actions that reach no registration.
    public struct Unjoined: Hashable, Sendable {
        /// How many.
        public let orphans: PublishedCount
        /// Of how many.
        public let actions: PublishedCount
        /// What was tried on their ids.
        public let trial: IdentifierTrial
        /// The days of the actions and those of the registrations, where none of the actions lies within the latter.
        public let otherDays: OtherDays?

        /// Creates the account of such actions.
        public init(
            orphans: PublishedCount, actions: PublishedCount, trial: IdentifierTrial, otherDays: OtherDays? = nil
        ) {
            self.orphans = orphans
            self.actions = actions
            self.trial = trial
            self.otherDays = otherDays
        }
    }

    /// Days of actions none of which lies within those of the registrations.
    public struct OtherDays: Hashable, Sendable {
        /// From the first to the last action.
        public let actions: ClosedRange<CalendarDate>
        /// From the first to the last registration.
        public let registrations: ClosedRange<CalendarDate>
    }

    /// Whether the reader should know it before believing any figure.
    public var isSevere: Bool {
        switch self {
        case .nothingJoins: true
        case .orphans(_, _, let isSevere), .beforeRegistration(_, _, _, let isSevere): isSevere
        case .unaskedNames, .silent: false
        }
    }
}
