import RegistrationLog

/// The figures of one product.
struct ProductFigures: Sendable {
    /// The product in the log.
    let product: ProductID
    /// How it is called.
    let label: Product
    /// What is counted of its registrations and answers.
    let counts: ProductCounts<Int>
    /// How many of its registrations samples hold.
    let sample: SampleCounts
    /// What a sample would bring; nil where there is one, or where nothing in its follow-up is hidden.
    let outlook: SampleOutlook?
    /// Days within which follow-up normally comes, with the source of that number.
    let horizon: FollowUpHorizon
    /// How much more its uses come together on days than chance would have them.
    let clustering: Clustering
    /// Time from registration to first use, over every used field of every registration; nil without use.
    let lag: LagSummary?
    /// Share of follow-up that is helped by the first k fields.
    let coverage: CoverageCurve
    /// The months with a registration, ascending.
    let months: [MonthFigures]
    /// What is asked now, and what could be won.
    let present: ProductPresent
    /// The months of the calendar, within 1…12, of which a log of less than a year shows no follow-up; none where it is as
    /// good as a year.
    let unseenMonths: [Int]
    /// Its registrations by channel, then by department: in each most registrations first, ties by compared name, an empty cell behind
    /// all names.
    var attributeGroups: [AttributeGroup] = []
    /// For each question for which a condition was sought what became of that, in the order of `fields`.
    var rules: [QuestionRule] = []
    /// The fields that were asked or missed, in the order of the coverage curve: `used`, then `captured` (most first),
    /// then compared name.
    let fields: [FieldFigures]

    /// The name as it is compared.
    var key: String { label.key }

    /// The name as it is shown.
    var name: String { label.name }

    /// Whether this product is reported before `other`: most registrations first, ties by compared name.
    func precedes(_ other: ProductFigures) -> Bool {
        counts.registrations != other.counts.registrations
            ? counts.registrations > other.counts.registrations : key < other.key
    }
}
