import Metrics
import RegistrationLog

/// The words of the four figures on the first screen.
enum KeyFigureWording {
    static let questionsLabel = "Vragen per gesprek"
    static let usedLabel = "Aantoonbaar gebruikt"
    static let notMeasurableLabel = "Niet meetbaar"
    static let citizenHoursLabel = "Tijd van de burger"
    static let secondLabel = "Elke seconde per vraag"

    /// The mean number of answered questions now and as proposed.
    static func questions(now: String, proposed: String) -> String { "\(now) → \(proposed)" }

    static func questionsNote(registrations: PublishedCount) -> String {
        "nu → na het voorstel, gemiddeld over \(Noun.registration.counted(registrations))"
    }

    static func usedNote(used: Int, captured: Int) -> String {
        "\(NumberText.count(used)) van de \(Noun.answeredQuestion.counted(captured))"
    }

    static func notMeasurableNote(asked: Int) -> String {
        asked == 1 ? "van 1 vraag" : "van de \(Noun.question.counted(asked)); een vraag telt bij elk product apart"
    }

    /// Hours a year that citizens spend on questions that may go, under an assumption.
    static func citizenHoursNote(seconds: Double, source: String?, answers: String) -> Prose {
        let assumption: Prose =
            "per jaar aan vragen die weg kunnen, bij \(DurationText.seconds(seconds)) per vraag"
        let sourced: Prose = source.map { "\(assumption) (\(name: $0))" } ?? assumption
        return "\(sourced). Alle vragen samen: \(answers). De medewerker is evenveel tijd kwijt."
    }

    /// Hours a year that each second of each question costs, where nothing is assumed about how long a question takes.
    static func secondNote(answers: String) -> Prose {
        "per jaar aan vragen die weg kunnen. Alle vragen samen: \(answers). De medewerker is evenveel tijd kwijt."
    }
}
