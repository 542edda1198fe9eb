public import RegistrationLog

extension ProductCounts<PublishedCount> {
    /// Share of registrations with a linked follow-up action at or after their time.
    public var followUpCoverage: Published<Ratio> { Published(withFollowUp, of: registrations) }

    /// Used answers of all answers.
    public var usedShare: Published<Ratio> { Published(usedAnswers, of: answers) }

    /// Questions answered in a contact, as they are now.
    public var questionsPerContact: Published<Ratio> { Published(answers, of: registrations) }

    /// Questions answered in a contact once those with verdict `drop` are no longer asked.
    public var proposedQuestionsPerContact: Published<Ratio> {
        guard let answers = answers.exact, let droppable = droppableAnswers.exact else { return .leftOut }
        return Published(.exact(answers - droppable), of: registrations)
    }
}
