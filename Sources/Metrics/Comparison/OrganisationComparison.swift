public import RegistrationLog

/// Reports of several organisations, side by side.
public struct OrganisationComparison: Sendable {
    /// The reports, in the order in which they were given.
    public let reports: [ReportRecord]
    /// How each is called, in that order: the organisation, or else the name of the folder; or a number.
    public let names: [String]
    /// The products that at least one has: those that most have first, then in code-point order of their compared names.
    public let products: [SharedProduct]
    /// What the reader should know before believing it.
    public let reservations: [ComparisonReservation]
    /// Whether organisations are called by numbers alone; then neither do ``reports`` name any.
    public let isAnonymous: Bool

    /// Puts a comparison together.
    public init(
        reports: [ReportRecord], names: [String], products: [SharedProduct], reservations: [ComparisonReservation],
        isAnonymous: Bool = false
    ) {
        self.isAnonymous = isAnonymous
        self.reports = reports
        self.names = names
        self.products = products
        self.reservations = reservations
    }
}

/// A product that several organisations have.
public struct SharedProduct: Sendable {
    /// The uniform product name (UPL) where it is joined by that, else the name that most show.
    public let name: String
    /// Its questions, those that most ask first, then in code-point order of their compared names.
    public let fields: [SharedField]

    /// Creates a product.
    public init(name: String, fields: [SharedField]) {
        self.name = name
        self.fields = fields
    }
}

/// A question that several organisations ask for a product.
public struct SharedField: Sendable {
    /// The name that most show.
    public let name: String
    /// How often it is used, organisation by organisation; only those that have it, in the order of the reports.
    public let points: [OrganisationPoint]
    /// All of them together.
    public let pooled: PooledUsage

    /// Creates a question.
    public init(name: String, points: [OrganisationPoint], pooled: PooledUsage) {
        self.name = name
        self.points = points
        self.pooled = pooled
    }
}

/// How often an organisation uses the answers to a question.
public struct OrganisationPoint: Sendable {
    /// The position of its report.
    public let report: Int
    /// The question as it was reported there.
    public let field: ReportedField
    /// Where its usage rate stands among those of the others.
    public let standing: Standing

    /// Creates a point.
    public init(report: Int, field: ReportedField, standing: Standing) {
        self.report = report
        self.field = field
        self.standing = standing
    }

    /// Where a usage rate stands among those of others.
    public enum Standing: Hashable, Sendable {
        /// It lies above the limits of the funnel, which are these.
        case above(ClosedRange<Double>)
        /// It lies below them.
        case below(ClosedRange<Double>)
        /// It lies within them.
        case within(ClosedRange<Double>)
        /// Fewer than five organisations can be compared, or this one has under 30 mature captures.
        case tooFew
        /// What would be compared is withheld, or not there.
        case notComparable
    }
}

/// How often all organisations together use the answers to a question.
public struct PooledUsage: Hashable, Sendable {
    /// How many organisations it is of.
    public let organisations: Int
    /// Their mature captures.
    public let matureCaptured: Int
    /// Those of them that were used.
    public let matureUsed: Int
    /// The zero-use bound over what all of them measured; nil unless none of them has a use, or where none says what it measured.
    public let zeroUseBound: RoundedBound?
    /// Whether that bound lies below the threshold, so that all together would drop the question.
    public let isBelowThreshold: Bool

    /// Creates the usage of several.
    public init(
        organisations: Int, matureCaptured: Int, matureUsed: Int, zeroUseBound: RoundedBound?, isBelowThreshold: Bool
    ) {
        self.organisations = organisations
        self.matureCaptured = matureCaptured
        self.matureUsed = matureUsed
        self.zeroUseBound = zeroUseBound
        self.isBelowThreshold = isBelowThreshold
    }
}
