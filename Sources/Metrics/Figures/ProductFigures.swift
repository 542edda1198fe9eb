public import RegistrationLog

/// The figures of one product.
public struct ProductFigures: Sendable {
    /// The product in the log.
    public let product: ProductID
    /// The name as it is compared.
    public let key: String
    /// The name as it is shown.
    public let name: String
    /// Registrations in the period.
    public let registrations: Int
    /// Registrations of which all follow-up is in the data.
    public let mature: Int
    /// Registrations with at least one follow-up action at or after their time.
    public let withFollowUp: Int
    /// Captured answers.
    public let answers: Int
    /// Captured answers that were used.
    public let usedAnswers: Int
    /// Sum over the fields of the registrations with a use of a field that was not captured.
    public let missing: Int
    /// Captured answers of fields with verdict `drop`.
    public let droppableAnswers: Int
    /// Days within which follow-up normally comes, with the source of that number.
    public let horizon: FollowUpHorizon
    /// Time from registration to first use, over every used field of every registration; nil without use.
    public let lag: LagSummary?
    /// Share of follow-up that is helped by the first k fields.
    public let coverage: CoverageCurve
    /// The months with a registration, ascending.
    public let months: [MonthFigures]
    /// The fields that were asked or missed, in the order of the coverage curve: `used`, then `captured` (most first),
    /// then compared name.
    public let fields: [FieldFigures]
    /// Signals about the product, those about one of its questions included.
    public let signals: Int
    /// What of this may not be told as it is; nothing, unless small cells are withheld.
    public let withheld: Withholding<ProductCell>

    /// Creates the figures of a product.
    public init(
        product: ProductID, key: String, name: String, registrations: Int, mature: Int, withFollowUp: Int,
        answers: Int, usedAnswers: Int, missing: Int, droppableAnswers: Int, horizon: FollowUpHorizon,
        lag: LagSummary?, coverage: CoverageCurve, months: [MonthFigures], fields: [FieldFigures], signals: Int,
        withheld: Withholding<ProductCell> = Withholding()
    ) {
        self.product = product
        self.key = key
        self.name = name
        self.registrations = registrations
        self.mature = mature
        self.withFollowUp = withFollowUp
        self.answers = answers
        self.usedAnswers = usedAnswers
        self.missing = missing
        self.droppableAnswers = droppableAnswers
        self.horizon = horizon
        self.lag = lag
        self.coverage = coverage
        self.months = months
        self.fields = fields
        self.signals = signals
        self.withheld = withheld
    }

    /// Share of registrations with a linked follow-up action at or after their time.
    public var followUpCoverage: Ratio { Ratio(withFollowUp, registrations) }

    /// Signals about the product as a whole, not about one of its questions.
    var otherSignals: Int { signals - fields.reduce(0) { $0 + $1.signals } }

    /// Fields in which at least one answer was captured.
    public var capturedFields: Int { fields.count { $0.captured > 0 } }

    /// Fields of which at least one captured answer was used.
    public var everUsedFields: Int { fields.count { $0.used > 0 } }

    /// How many fields have this verdict.
    public func count(of verdict: Verdict) -> Int { fields.count { $0.verdict == verdict } }

    /// Questions answered in a contact, as they are now.
    public var questionsPerContact: Ratio { Ratio(answers, registrations) }

    /// Questions answered in a contact once those with verdict `drop` are no longer asked.
    public var proposedQuestionsPerContact: Ratio { Ratio(answers - droppableAnswers, registrations) }
}
