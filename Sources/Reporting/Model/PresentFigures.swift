import Metrics
import RegistrationLog

/// What is asked now of products together, and what could be won.
struct PresentFigures {
    /// Answers by registrations of the recent days, of products with conversations of late.
    let questionsPerContact: Ratio
    /// The same without the answers of questions that may go.
    let proposedQuestionsPerContact: Ratio
    /// Hours a year still to win; 0 where nobody says how long a question takes.
    let hoursToWin: Double
    /// Hours a year won already; 0 where nobody says how long a question takes.
    let hoursWon: Double

    /// Adds up what is published of `products`; nil where it is not published of one of them.
    init?(_ products: [PublishedProduct]) {
        let present = products.compactMap(\.present.published)
        guard present.count == products.count else { return nil }
        let recent = present.filter { !$0.isSilent }
        func sum(_ share: KeyPath<ProductPresent, Ratio>) -> Ratio {
            recent.reduce(Ratio(0, 0)) {
                let next = $1[keyPath: share]
                return Ratio($0.numerator + next.numerator, $0.denominator + next.denominator)
            }
        }
        questionsPerContact = sum(\.questionsPerContact)
        proposedQuestionsPerContact = sum(\.proposedQuestionsPerContact)
        hoursToWin = present.reduce(0) { $0 + ($1.hoursToWin ?? 0) }
        hoursWon = present.reduce(0) { $0 + ($1.hoursWon ?? 0) }
    }
}
