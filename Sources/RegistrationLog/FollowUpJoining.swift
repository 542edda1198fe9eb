/// How the accepted actions of a follow-up file, or of a whole source, join the registrations of the log.
///
/// Actions of a type that is no follow-up are none of these.
public struct FollowUpJoining: Hashable, Sendable {
    /// All actions.
    public var all = 0
    /// Those that reach a registration, at or after it or before, or too many to count.
    public var reaching = 0
    /// Those between the first and the last day of the registrations.
    public var within = 0
    /// Those of ``within`` that reach no registration.
    public var orphans = 0
    /// Those of ``within`` that lie before every registration that they reach.
    public var beforeRegistration = 0
    /// The local days from the first to the last of all; nil without one.
    public var days: ClosedRange<CalendarDate>?
    /// What was tried on the ids that no registration has.
    public var trial = IdentifierTrial()

    /// Creates the joining of no action.
    public init() {}

    /// Counts an action on `day`.
    public mutating func count(on day: CalendarDate) {
        all += 1
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }

    /// Adds that of another file of the same source.
    public mutating func add(_ other: FollowUpJoining) {
        all += other.all
        reaching += other.reaching
        within += other.within
        orphans += other.orphans
        beforeRegistration += other.beforeRegistration
        if let theirs = other.days {
            days =
                days.map { min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound) } ?? theirs
        }
        trial.add(other.trial)
    }
}

/// How many ids that no registration has would join one if they were changed as systems and spreadsheets change ids.
public struct IdentifierTrial: Hashable, Sendable {
    /// A change, tried alone.
    public struct Change: Hashable, Sendable {
        /// What `kcc.yaml` calls it.
        public let name: String
        /// How many of the ids join exactly one registration or record once both sides are changed so.
        public var joined: Int

        /// Creates the outcome of the change called `name`.
        public init(name: String, joined: Int) {
            self.name = name
            self.joined = joined
        }
    }

    /// How many different ids were tried.
    public private(set) var tried = 0
    /// What came of each change, in the order in which changes are applied.
    public private(set) var changes: [Change] = []

    /// Creates a trial of no id.
    public init() {}

    /// Creates the trial of so many ids.
    public init(tried: Int, changes: [Change]) {
        self.tried = tried
        self.changes = changes
    }

    /// The change by which most ids join, of equal ones the first; nil where none joins any.
    public var best: Change? {
        guard let most = changes.map(\.joined).max(), most > 0 else { return nil }
        return changes.first { $0.joined == most }
    }

    /// Adds the trial of other ids.
    mutating func add(_ other: IdentifierTrial) {
        if tried == 0 { changes = other.changes.map { Change(name: $0.name, joined: 0) } }
        tried += other.tried
        for change in other.changes {
            guard let index = changes.firstIndex(where: { $0.name == change.name }) else { continue }
            changes[index].joined += change.joined
        }
    }
}
