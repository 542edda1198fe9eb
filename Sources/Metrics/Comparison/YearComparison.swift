public import RegistrationLog

/// Two reports of one organisation, held against each other.
public struct YearComparison: Sendable {
    /// The older report.
    public let older: ReportRecord
    /// The newer one.
    public let newer: ReportRecord
    /// The products: those of the newer report in its order, and behind them those that only the older has.
    public let products: [ComparedProduct]
    /// What the reader should know before believing the differences.
    public let reservations: [ComparisonReservation]

    /// Puts a comparison together.
    public init(
        older: ReportRecord, newer: ReportRecord, products: [ComparedProduct], reservations: [ComparisonReservation]
    ) {
        self.older = older
        self.newer = newer
        self.products = products
        self.reservations = reservations
    }
}

/// A product in two reports.
public struct ComparedProduct: Sendable {
    /// The name that the newer report shows, or else the older.
    public let name: String
    /// Which reports have it.
    public let presence: Presence
    /// It in the older report; nil where it is not there.
    public let older: ReportedProduct?
    /// It in the newer one.
    public let newer: ReportedProduct?
    /// Its questions: those of the newer report in its order, and behind them those that only the older has.
    public let fields: [ComparedField]

    /// Creates a product in two reports.
    public init(
        name: String, presence: Presence, older: ReportedProduct?, newer: ReportedProduct?, fields: [ComparedField]
    ) {
        self.name = name
        self.presence = presence
        self.older = older
        self.newer = newer
        self.fields = fields
    }
}

/// In which of two reports something is.
public enum Presence: CaseIterable, Sendable {
    /// In both.
    case both
    /// In the newer alone.
    case new
    /// In the older alone.
    case gone
}

/// A question of a product in two reports.
public struct ComparedField: Sendable {
    /// The name that the newer report shows, or else the older.
    public let name: String
    /// Which reports have it.
    public let presence: Presence
    /// It in the older report; nil where it is not there.
    public let older: ReportedField?
    /// It in the newer one.
    public let newer: ReportedField?
    /// What is said of how often it is used.
    public let usage: UsageChange
    /// What became of the verdict.
    public let verdict: VerdictChange

    /// Creates a question in two reports.
    public init(
        name: String, presence: Presence, older: ReportedField?, newer: ReportedField?, usage: UsageChange,
        verdict: VerdictChange
    ) {
        self.name = name
        self.presence = presence
        self.older = older
        self.newer = newer
        self.usage = usage
        self.verdict = verdict
    }
}

/// What is said of how often a question is used in two reports.
public enum UsageChange: Hashable, Sendable {
    /// How much the usage rates differ, newer less older, and how sure that is.
    public struct Measure: Hashable, Sendable {
        /// The difference.
        public let difference: Double
        /// Its 95 % interval (Newcombe), rounded outwards to six decimals.
        public let interval: ClosedRange<Double>
        /// The two-sided p of Fisher's exact test.
        public let p: Double

        /// Creates a difference.
        public init(difference: Double, interval: ClosedRange<Double>, p: Double) {
            self.difference = difference
            self.interval = interval
            self.p = p
        }
    }

    /// It is used more often.
    case more(Measure)
    /// It is used less often.
    case less(Measure)
    /// No difference is demonstrable.
    case noDifference(Measure)
    /// One of both has under 30 mature captures.
    case tooFew
    /// One of both withholds what would be compared, or does not have it.
    case notComparable
    /// Only one of both has it.
    case onlyInOne
}

/// What became of the verdict on a question.
public enum VerdictChange: Hashable, Sendable {
    /// It is the same.
    case same
    /// It is another, and use differs demonstrably.
    case changed
    /// It is another, though use does not differ demonstrably: the same evidence, on the other side of the limit.
    case sameEvidence
    /// One of both has none, or it is another and how often the question is used cannot be compared.
    case notComparable
}

/// What the reader of a comparison should know before believing it.
public enum ComparisonReservation: Hashable, Sendable {
    /// The registrations are of other months of the calendar, so that a season can make a difference.
    case otherMonths
    /// One of the reports was made by another edition of the definitions, and has only some of the figures.
    case otherFormat(report: String, format: Int)
    /// The reports were made under other thresholds.
    case otherThresholds
    /// One of the reports withholds small counts.
    case smallCells(report: String)
    /// The reports do not say of which days they are, so that the order in which they were given is taken.
    case orderAsGiven
    /// The days of both overlap, so that the same registrations may be in both.
    case overlappingDays
}
