public import RegistrationLog

/// The figures of one product, as they may be published.
public struct PublishedProduct: Hashable, Sendable {
    /// The product in the log.
    public let product: ProductID
    /// How it is called.
    public let label: Product
    /// What was counted of it.
    public let counts: ProductCounts<PublishedCount>
    /// How many of its registrations samples hold.
    public let sample: Published<SampleCounts>
    /// What a sample would bring; nil where there is one, where nothing is hidden, or where small counts are withheld.
    public let outlook: SampleOutlook?
    /// How long follow-up takes.
    public let times: PublishedTimes
    /// Share of follow-up that is helped by the first k fields.
    public let coverage: Published<CoverageCurve>
    /// What is asked now, and what could be won.
    public let present: Published<ProductPresent>
    /// The months of the calendar, within 1…12, of which a log of less than a year shows no follow-up; none where it is as
    /// good as a year, or where that is not published.
    public let unseenMonths: [Int]
    /// The months with a registration, ascending.
    public let months: Published<[PublishedMonth]>
    /// Its registrations by channel, then by department; empty where no registration of it has any.
    ///
    /// In each most registrations come first, ties by compared name, an empty cell behind all names.
    public let attributeGroups: Published<[PublishedAttributeGroup]>
    /// For each question for which a condition was sought what became of that, in the order of ``fields``.
    public let rules: Published<[QuestionRule]>
    /// The fields that were asked or missed, in the order of what is published: used, then captured (most first), then compared
    /// name.
    public let fields: [PublishedField]

    /// The name as it is compared.
    public var key: String { label.key }

    /// The name as it is shown.
    public var name: String { label.name }

    /// How many questions there are of which kind.
    public var questions: QuestionCounts { QuestionCounts(of: fields) }

    /// Who gains by the uses of its fields.
    public var beneficiaries: PublishedBeneficiaries { PublishedBeneficiaries(of: fields) }
}

/// How long follow-up of a product takes, as it may be published.
public struct PublishedTimes: Hashable, Sendable {
    /// Days within which follow-up normally comes, with the source of that number.
    public let horizon: Published<FollowUpHorizon>
    /// How much more its uses come together on days than chance would have them.
    public let clustering: Published<Clustering>
    /// Time from registration to first use, over every used field of every registration; nil without use.
    public let lag: Published<LagSummary?>
}
