public import Metrics
public import RegistrationLog

/// Why a figure of a question, or the judgement on it, is what it is.
public struct Explanation: Sendable {
    /// What is explained.
    public let subject: ExplanationSubject
    /// The product.
    public let product: PublishedProduct
    /// The question.
    public let field: PublishedField
    /// How many captured answers are left at each step to those that «no use seen» is worth.
    public let road: QuestionRoad
    /// The registrations that the figure counts, in order of the log, and where they stand; nil where it is no number of
    /// registrations.
    public let registrations: [ExplainedRegistration<SourceLine>]?
}

/// Why nothing can be explained.
public enum ExplanationError: Error, Equatable {
    /// The input has no product that is called so; the nearest name that it has.
    case unknownProduct(String, nearest: String?)
    /// No registration of this product counts.
    case nothingRegistered(product: String)
    /// The product has no question that is called so; the nearest name that it has.
    case unknownField(String, product: String, nearest: String?)
}
