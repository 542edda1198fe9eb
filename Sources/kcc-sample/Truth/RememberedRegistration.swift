/// An accepted registration with all that a reader knows of it.
struct RememberedRegistration: Sendable {
    /// The day of the year, from 0.
    let day: Int
    /// What is known besides its answers.
    let attributes: ReadAttributes
    /// The answers that count.
    let answers: [SampleAnswer]
    /// Where it stands among the registrations of its product that have follow-up; nil where it has none.
    let followUp: Int?
}
