public import Metrics
public import RegistrationLog

/// Everything that an explanation is written from.
public struct ExplanationInput: Sendable {
    /// What is explained.
    public let subject: ExplanationSubject
    /// The product.
    public let product: PublishedProduct
    /// The question.
    public let field: PublishedField
    /// How many captured answers are left at each step to those that «no use seen» is worth.
    public let road: QuestionRoad
    /// The registrations that the figure counts, in order of the log; nil where it is no number of registrations.
    public let registrations: [ExplainedRegistration<SourceLine>]?
    /// The names of the input files, in the order of the ledger.
    public let fileNames: [String]
    /// The words in which it is written.
    public let wording: Wording

    /// Creates the input of an explanation.
    public init(
        subject: ExplanationSubject, product: PublishedProduct, field: PublishedField, road: QuestionRoad,
        registrations: [ExplainedRegistration<SourceLine>]?, fileNames: [String], wording: Wording
    ) {
        self.subject = subject
        self.product = product
        self.field = field
        self.road = road
        self.registrations = registrations
        self.fileNames = fileNames
        self.wording = wording
    }

    /// What became of the search for a condition under which the question need not be asked; nil where none was sought.
    var rule: QuestionRule? { product.rules.published?.first { $0.field == field.field } }
}
