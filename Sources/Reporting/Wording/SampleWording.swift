import Metrics
import RegistrationLog

/// The words of a sample: what is said to who draws it; ``SampleExplanation`` has what is said to who fills it in.
struct SampleWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let durations: DurationText
    let nouns: Nouns

    /// How many actions are named of a registration, so that a row stays one.
    private static let mostActions = 10

    /// What followed a registration, in order of time: `Terugbellen (3 maart 2024); Brief (5 maart 2024)`.
    func actions(_ actions: [(type: String, day: CalendarDate)]) -> String {
        var parts = actions.prefix(Self.mostActions).map { "\($0.type) (\(dates.day($0.day)))" }
        let others = actions.count - parts.count
        if others > 0 { parts.append("en nog \(numbers.count(others))") }
        return parts.joined(separator: "; ")
    }

    /// What a sheet is called on paper.
    func title(_ sample: String, product: String) -> String { "Steekproef \(sample), \(product)" }

    /// What the explanation is called on paper.
    func title(_ sample: String) -> String { "Steekproef \(sample)" }

    /// How many rows a product has, of how many.
    func rows(_ product: String, _ rows: Int, of population: Int) -> String {
        "\(product): \(numbers.count(rows)) van \(nouns.registration.counted(population)) met vervolg"
    }

    /// Why it has so many.
    func reason(_ reason: SampleOutlook.SizeReason) -> String {
        switch reason {
        case .asked: "zoveel als u vroeg"
        case .fewest: "met minder is over minder vragen te beslissen"
        case .least: "met minder is een steekproef te klein"
        case .most: "meer vragen wij niet van wie het invult"
        case .all: "meer zijn er niet"
        }
    }

    /// What can be said now and afterwards.
    func outcome(undecided: Int, decidable: Int) -> String {
        if undecided == 0 { return "over elke vraag is nu al te beslissen" }
        let now = "nu is over \(nouns.question.counted(undecided)) niet te beslissen"
        if decidable == 0 {
            return "\(now), en straks alleen als blijkt dat \(undecided == 1 ? "zij nodig is" : "ze nodig zijn")"
        }
        if undecided == 1 { return "\(now); straks wel, ook als geen rij haar nodig had" }
        let all = decidable == undecided ? "alle " : ""
        return "\(now); straks over \(all)\(numbers.count(decidable)) wel, ook als geen rij ze nodig had"
    }

    /// How long so many rows take.
    func duration(minutes: Int) -> String { "\(durations.about(minutes: minutes)) werk" }

    /// How many rows there are in all.
    func total(rows: Int, minutes: Int) -> String {
        "Samen \(nouns.row.counted(rows)): \(durations.about(minutes: minutes)) werk."
    }

    /// Where the files are.
    func files(workbook: String) -> [String] {
        ["Invullen: \(workbook)", "Ernaast staat van elk product hetzelfde als CSV."]
    }

    let next = [
        "Wat nu?",
        "1. Geef het werkboek aan wie deze zaken afhandelt. Het blad Uitleg zegt hoe het gaat.",
        "2. Zet het ingevulde bestand bij de gegevens, naast de registraties.",
        "3. Draai kcc-analyze opnieuw op die gegevens. Half ingevuld telt ook mee.",
    ]

    let warning = [
        "De lijst bevat nummers van registraties: alleen voor wie deze zaken mag inzien.",
        "Vernietig haar, en elke kopie, zodra de besluiten zijn genomen.",
    ]
}
