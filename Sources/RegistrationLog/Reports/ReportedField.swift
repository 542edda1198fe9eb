/// A question of a product as a report that was made earlier has it.
public struct ReportedField: Hashable, Sendable {
    /// What was counted of it, each in registrations.
    public struct Counts: Hashable, Sendable {
        /// In which it was asked.
        public var asked = ReportedCount.absent
        /// In which an answer was captured.
        public var captured = ReportedCount.absent
        /// In which a captured answer was used.
        public var used = ReportedCount.absent
        /// With a use of it while no answer was captured.
        public var missing = ReportedCount.absent
        /// Mature ones in which an answer was captured.
        public var matureCaptured = ReportedCount.absent
        /// Mature ones in which a captured answer was used.
        public var matureUsed = ReportedCount.absent
        /// Mature captures of which a use was seen, or could have been.
        public var visible = ReportedCount.absent
        /// Mature captures with follow-up in which a use could not have been seen.
        public var blind = ReportedCount.absent
        /// How many captures «no use seen» is worth.
        public var measured = ReportedCount.absent

        /// Creates the counts of a report that has none.
        public init() {}
    }

    /// The name as it is compared.
    public let key: String
    /// The name as the report shows it.
    public let name: String
    /// What was counted of it.
    public let counts: Counts
    /// The verdict; nil where there was none.
    public let verdict: Verdict?
    /// What a proposal to drop it supposed; nil for every other verdict.
    public let condition: DropCondition?
    /// The class of personal data; nil where nothing was known of it.
    public let personalData: PersonalDataClass?
    /// The day since which it was not asked any more; nil where it still was, or the report does not say.
    public let stoppedSince: CalendarDate?

    /// Creates a question as it was reported.
    public init(
        key: String, name: String, counts: Counts, verdict: Verdict?, condition: DropCondition? = nil,
        personalData: PersonalDataClass? = nil, stoppedSince: CalendarDate? = nil
    ) {
        self.key = key
        self.name = name
        self.counts = counts
        self.verdict = verdict
        self.condition = condition
        self.personalData = personalData
        self.stoppedSince = stoppedSince
    }
}
