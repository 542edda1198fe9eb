import RegistrationLog

/// Gathers what a right reader finds, while the sample is being written.
///
/// In a large log registrations without follow-up are no more than counts by day, so that it takes little memory; of the
/// year of the story all are remembered.
struct TruthLedger: Sendable {
    /// The story that the sample follows.
    let story: Story
    /// The accepted registrations and answers by day.
    private(set) var daily: DailyAnswers
    /// The registrations of each product that have follow-up.
    private(set) var followed: [[FollowedRegistration]]
    /// The accepted registrations of each product with all that is known of them, where that was handed over.
    private(set) var remembered: [[RememberedRegistration]]
    /// When the actions of each system reach registrations.
    private(set) var histories: [FollowUpSystem: SystemHistory] = [:]
    /// Duplicate registrations in which other fields are captured than in the first delivery.
    private(set) var duplicatesWithOtherFields = 0

    /// Creates the ledger of a story of which nothing was written yet.
    init(story: Story) {
        self.story = story
        daily = DailyAnswers(
            products: story.products.count, fields: story.fields.count, days: story.year.positions)
        followed = Array(repeating: [], count: story.products.count)
        remembered = Array(repeating: [], count: story.products.count)
    }

    /// Counts an accepted registration of `product` on `day` with the answers that count and what follows it.
    ///
    /// It is remembered whole where its `attributes` are handed over.
    mutating func add(
        product: Int, on day: CalendarDate, answers: [SampleAnswer], outcome: RegistrationOutcome,
        attributes: ReadAttributes? = nil
    ) {
        let position = story.year.position(of: day)
        daily.add(product: product, day: position, answers: answers)
        if let attributes {
            remembered[product].append(
                RememberedRegistration(
                    day: position, attributes: attributes, answers: answers,
                    followUp: outcome.isFollowedUp ? followed[product].count : nil))
        }
        guard outcome.isFollowedUp else { return }
        let captured = answers.filter(\.isCaptured).map { answer in
            let isTakenOver = story.valueFields[product].contains(answer.field)
            return (answer.field, isTakenOver ? lettersAndDigits(of: answer.text) : "")
        }
        followed[product].append(
            FollowedRegistration(
                day: position, captured: Dictionary(captured) { first, _ in first }, outcome: outcome))
    }

    /// Counts what a row of a sample says of the registration at `position` among those of `product` that have follow-up.
    mutating func add(_ answer: SurveyAnswer, product: Int, position: Int) {
        followed[product][position].survey = answer
    }

    /// The day of the year of the last registration, from 0; nil without one.
    var lastDay: Int? {
        daily.days.last { day in
            story.products.indices.contains { product in
                let registrations = daily.registrations(of: product)
                return registrations[registrations.startIndex + day] > 0
            }
        }
    }

    /// Counts an accepted row of `system` on `day` that reaches a registration at or after it.
    mutating func addAction(of system: FollowUpSystem, on day: CalendarDate) {
        histories[system, default: SystemHistory()].add(day: story.year.position(of: day))
    }

    /// Counts a duplicate that has other fields captured than the registration it repeats.
    mutating func addDuplicateWithOtherFields() { duplicatesWithOtherFields += 1 }
}
