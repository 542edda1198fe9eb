import Metrics
import RegistrationLog

/// The words of the four figures on the first screen.
struct KeyFigureWording: Sendable {
    let numbers: NumberText
    let durations: DurationText
    let nouns: Nouns

    let questionsLabel = "Vragen per gesprek"
    let usedLabel = "Aantoonbaar gebruikt"
    let notMeasurableLabel = "Niet meetbaar"
    let citizenHoursLabel = "Tijd van de burger"
    let secondLabel = "Elke seconde per vraag"

    /// The mean number of answered questions now and as proposed.
    func questions(now: String, proposed: String) -> String { "\(now) → \(proposed)" }

    func questionsNote(registrations: PublishedCount) -> String {
        "nu → na het voorstel, gemiddeld over \(nouns.registration.counted(registrations))"
    }

    func usedNote(used: Int, captured: Int) -> String {
        "\(numbers.count(used)) van de \(nouns.answeredQuestion.counted(captured))"
    }

    func notMeasurableNote(asked: Int) -> String {
        asked == 1 ? "van 1 vraag" : "van de \(nouns.question.counted(asked)); een vraag telt bij elk product apart"
    }

    /// Hours a year that citizens spend on questions that may go, under an assumption.
    func citizenHoursNote(seconds: Double, source: String?, answers: String) -> Prose {
        let assumption: Prose =
            "per jaar aan vragen die weg kunnen, bij \(durations.seconds(seconds)) per vraag"
        let sourced: Prose = source.map { "\(assumption) (\(name: $0))" } ?? assumption
        return "\(sourced). Alle vragen samen: \(answers). De medewerker is evenveel tijd kwijt."
    }

    /// Hours a year that each second of each question costs, where nothing is assumed about how long a question takes.
    func secondNote(answers: String) -> Prose {
        "per jaar aan vragen die weg kunnen. Alle vragen samen: \(answers). De medewerker is evenveel tijd kwijt."
    }
}
