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
    let unknownHours = "niet bekend"

    /// The mean number of answered questions now and as proposed.
    func questions(now: String, proposed: String) -> String { "\(now) → \(proposed)" }

    func questionsNote(registrations: Int) -> String {
        "nu → na het voorstel, gemiddeld over \(nouns.registration.counted(registrations)) van de laatste 90 dagen"
    }

    /// Where the mean number of questions may not be told.
    let questionsLeftOutNote = "nu → na het voorstel"

    func usedNote(used: Int, captured: Int) -> String {
        "\(numbers.count(used)) van de \(nouns.answeredQuestion.counted(captured))"
    }

    func notMeasurableNote(asked: Int) -> String {
        asked == 1 ? "van 1 vraag" : "van de \(nouns.question.counted(asked)); een vraag telt bij elk product apart"
    }

    /// Hours a year that citizens could win, and those that they won, under an assumption.
    func citizenHoursNote(_ assumption: SecondsPerQuestion, won: String) -> Prose {
        let open: Prose =
            "per jaar te winnen, bij \(durations.seconds(assumption.value)) per vraag"
        let sourced: Prose = assumption.source.map { "\(open) (\(name: $0))" } ?? open
        return "\(sourced). Al gewonnen: \(won). De medewerker is evenveel tijd kwijt."
    }

    /// Where nothing is assumed about how long a question takes.
    let unknownHoursNote: Prose = "Zet in kcc.yaml hoe lang een vraag duurt, bij seconds_per_question."
}
