public import RegistrationLog

extension ProductCounts<PublishedCount> {
    /// Share of registrations with a linked follow-up action at or after their time.
    public var followUpCoverage: Published<Ratio> { Published(withFollowUp, of: registrations) }

    /// Used answers of all answers.
    public var usedShare: Published<Ratio> { Published(usedAnswers, of: answers) }
}
