public import RegistrationLog

/// The registrations of a product that have one value of an attribute, as they may be published.
public struct PublishedAttributeGroup: Hashable, Sendable {
    /// The attribute.
    public let attribute: RegistrationAttribute
    /// The value; nil for the registrations whose cell is empty.
    public let value: AttributeValue?
    /// The registrations of the period.
    public let registrations: PublishedCount
    /// Their captured answers.
    public let answers: PublishedCount
    /// Those with a follow-up action at or after their time.
    public let withFollowUp: PublishedCount
    /// The captured answers that were used.
    public let usedAnswers: PublishedCount

    /// Answers by registrations.
    public var questionsPerContact: Published<Ratio> { Published(answers, of: registrations) }
}
