import Metrics
import RegistrationLog

/// The words about how many questions chance would wrongly drop of those that were tested.
///
/// They are never about those that were dropped: how many of these are wrong, nobody can know.
struct ChanceWording: Sendable {
    let numbers: NumberText
    let withheld: SmallCellsWording

    /// The heading, which says how many of the tested questions chance drops at most, expected.
    func heading(_ drops: Published<ChanceDrops>) -> String {
        guard let drops = drops.published else { return withheld.chance }
        return heading(tested: drops.tested, expected: drops.expected)
    }

    /// The heading where everything is published.
    func heading(tested: Int, expected: Double) -> String {
        switch tested {
        case 0: "Toeval: geen vraag heeft genoeg antwoorden om te schrappen"
        case 1: "Toeval: de kans dat het de enige getoetste vraag ten onrechte schrapt, is kleiner dan 5%"
        default:
            """
            Van alle \(numbers.count(tested)) getoetste vragen schrapt toeval er naar verwachting hoogstens \
            \(numbers.count(Int(expected.rounded(.up)))) ten onrechte
            """
        }
    }

    /// How that number comes about and what it does not say.
    func sentences(_ drops: Published<ChanceDrops>, threshold: Ratio) -> [String] {
        drops.published.map { sentences(tested: $0.tested, threshold: threshold) } ?? []
    }

    /// How the number comes about where everything is published.
    func sentences(tested: Int, threshold: Ratio) -> [String] {
        let limit = numbers.setting((threshold.value ?? 0) * 100) + "%"
        guard tested > 0 else { return ["Er valt hier dus niets door toeval mis te gaan."] }
        return [
            "Getoetst is elke vraag met zo veel gemeten antwoorden dat zonder gebruik «schrappen» volgt.",
            "Wij gaan uit van het slechtste geval: elk antwoord daarop is bij precies \(limit) van de keren nodig.",
            "Dan kan toeval al dat gebruik verbergen.",
            "Per vraag is die kans kleiner dan 5%.",
            "Hoeveel voorstellen «schrappen» onterecht zijn, volgt hier niet uit.",
            "Dit gaat alleen over toeval, niet over gebruik dat nergens is vastgelegd.",
        ]
    }
}
