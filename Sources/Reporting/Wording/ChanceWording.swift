import RegistrationLog

/// The words about how many proposals to drop a question could be wrong by chance.
struct ChanceWording: Sendable {
    let numbers: NumberText

    /// The heading; `expected` is the number of mistakes that chance would make at most, expected.
    func heading(droppable: Int, expected: Double) -> String {
        switch droppable {
        case 0: "Toeval: er is geen voorstel «schrappen»"
        case 1: "Toeval: de kans is klein dat «schrappen» onterecht is"
        default:
            "Toeval: naar verwachting is \(amount(expected)) van de \(numbers.count(droppable)) keer «schrappen» onterecht"
        }
    }

    /// How that number comes about and what it does not tell.
    func sentences(droppable: Int, expected: Double, threshold: Ratio) -> [String] {
        let limit = numbers.setting((threshold.value ?? 0) * 100) + "%"
        guard droppable > 0 else { return ["Er valt hier dus niets door toeval mis te gaan."] }
        let limits = [
            "Per voorstel «schrappen» is de kans op zo'n vergissing kleiner dan 5%.",
            "Dit gaat alleen over toeval, niet over gebruik dat nergens is vastgelegd.",
        ]
        if droppable == 1 {
            return ["Stel dat het antwoord in werkelijkheid toch bij \(limit) van de keren wordt gebruikt."]
                + ["Dan kan toeval dat gebruik verbergen."] + limits
        }
        return [
            """
            Stel dat elk van deze \(numbers.count(droppable)) vragen in werkelijkheid bij \(limit) van de keren \
            wordt gebruikt.
            """,
            "Dan verbergt toeval dat naar verwachting bij \(amount(expected)) van die vragen.",
        ] + limits
    }

    /// The expected number in words: never less certain than it is, and never a false 0.
    private func amount(_ expected: Double) -> String {
        expected < 1 ? "minder dan 1" : "hoogstens \(numbers.count(Int(expected.rounded(.up))))"
    }
}
