import Metrics

/// The words of what is printed when a proposal was simulated; the page has words of its own.
struct SimulationTextWording: Sendable {
    let numbers: NumberText
    let lists: ListText
    let nouns: Nouns

    /// The names of the columns.
    let columns = (
        product: "Product", asked: "Vragen nu", remaining: "Vragen straks", saved: "Bespaard",
        without: "Zonder antwoord"
    )
    let total = "Totaal"

    /// What the proposal saves, and what it would have cost.
    func finding(_ counts: SimulatedCounts) -> String {
        if counts.saved == 0 { return "Dit voorstel spaart in deze periode geen vraag uit." }
        let registrations = nouns.registration.counted(counts.registrations)
        let saved = "Dit voorstel spaart \(nouns.question.counted(counts.saved)) uit in \(registrations)."
        if counts.withoutAnswer == 0 { return "\(saved)\nGeen antwoord dat is gebruikt, was er dan niet geweest." }
        return "\(saved)\nIn \(numbers.count(counts.withoutAnswer)) daarvan was een gebruikt antwoord er niet geweest."
    }

    /// To whose benefit these answers were used; nil without any.
    func gainers(_ counts: BeneficiaryCounts) -> String? {
        let parts = [
            (counts.citizen, "voor de burger"), (counts.both, "voor burger en organisatie"),
            (counts.organisation, "voor de organisatie"), (counts.unknown, "zonder bekende baathebber"),
        ].filter { $0.0 > 0 }.map { "\(numbers.count($0.0)) \($0.1)" }
        return parts.isEmpty ? nil : "Dat antwoord was nodig: \(lists.text(parts))."
    }

    /// For how many rules only later registrations count; nil for none.
    func laterHalves(_ rules: Int) -> String? {
        switch rules {
        case 0: nil
        case 1: "1 vraagregel is in deze gegevens gevonden en telt alleen voor de latere helft."
        default:
            "\(numbers.count(rules)) vraagregels zijn in deze gegevens gevonden en tellen alleen voor de latere helft."
        }
    }

    /// How many decisions no log can show; nil for none.
    func notSimulated(_ questions: Int) -> String? {
        questions == 0
            ? nil : "Niet nagespeeld: toevoegen en terugzetten (\(nouns.question.counted(questions)))."
    }

    /// Where the page is.
    func page(at path: String) -> String { "Simulatie: \(path)" }
}
