import RegistrationLog

/// The figures of one product.
struct ProductFigures: Sendable {
    /// The product in the log.
    let product: ProductID
    /// The name as it is compared.
    let key: String
    /// The name as it is shown.
    let name: String
    /// Registrations in the period.
    let registrations: Int
    /// Registrations of which all follow-up is in the data.
    let mature: Int
    /// Registrations with at least one follow-up action at or after their time.
    let withFollowUp: Int
    /// Captured answers.
    let answers: Int
    /// Captured answers that were used.
    let usedAnswers: Int
    /// Sum over the fields of the registrations with a use of a field that was not captured.
    let missing: Int
    /// Captured answers of fields with verdict `drop`.
    let droppableAnswers: Int
    /// Days within which follow-up normally comes, with the source of that number.
    let horizon: FollowUpHorizon
    /// Time from registration to first use, over every used field of every registration; nil without use.
    let lag: LagSummary?
    /// Share of follow-up that is helped by the first k fields.
    let coverage: CoverageCurve
    /// The months with a registration, ascending.
    let months: [MonthFigures]
    /// The fields that were asked or missed, in the order of the coverage curve: `used`, then `captured` (most first),
    /// then compared name.
    let fields: [FieldFigures]
    /// Signals about the product, those about one of its questions included.
    let signals: Int

    /// Share of registrations with a linked follow-up action at or after their time.
    var followUpCoverage: Ratio { Ratio(withFollowUp, registrations) }

    /// Signals about the product as a whole, not about one of its questions.
    var otherSignals: Int { signals - fields.reduce(0) { $0 + $1.signals } }

    /// Fields in which at least one answer was captured.
    var capturedFields: Int { fields.count { $0.captured > 0 } }

    /// Fields of which at least one captured answer was used.
    var everUsedFields: Int { fields.count { $0.used > 0 } }

    /// How many fields have this verdict.
    func count(of verdict: Verdict) -> Int { fields.count { $0.verdict == verdict } }

    /// Questions answered in a contact, as they are now.
    var questionsPerContact: Ratio { Ratio(answers, registrations) }

    /// Questions answered in a contact once those with verdict `drop` are no longer asked.
    var proposedQuestionsPerContact: Ratio { Ratio(answers - droppableAnswers, registrations) }
}
