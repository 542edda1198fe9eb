import Metrics
import RegistrationLog

/// The words of what a proposal costs: answers that were used, use that may be hidden, and what cannot be simulated.
extension SimulationWording {
    /// In how many conversations an answer was used that would not be there, and how sure that is.
    func cost(_ simulation: Simulation, isOwnProposal: Bool) -> [Prose] {
        let total = simulation.total
        guard total.withoutAnswer > 0 else {
            let none: Prose = "Wij zien geen gesprek waarin een antwoord is gebruikt dat er dan niet is."
            let reason: [Prose] =
                isOwnProposal && simulation.questions(with: .drop) > 0
                ? ["Dat volgt uit de keuze: schrappen stellen wij alleen voor als wij geen gebruik zien."] : []
            return [none, Prose(certainty(total))] + reason
        }
        let gainers = counted(total.beneficiaries)
        return [
            "\(conversations(total).capitalised) is een antwoord gebruikt dat er dan niet is.",
            Prose(certainty(total)), "Wie had er baat bij? \(gainers). Elk gesprek telt één keer, de burger eerst.",
        ]
    }

    /// How often it is among the conversations that are old enough to show it.
    private func certainty(_ counts: SimulatedCounts) -> String {
        let (part, cases) = (counts.matureWithoutAnswer, counts.mature)
        guard let interval = counts.interval else { return "Geen enkel gesprek is oud genoeg om dat te laten zien." }
        let found = "Van de gesprekken die oud genoeg zijn: \(numbers.count(part)) van \(numbers.count(cases))"
        if Ratio(part, cases).isOfFewCases { return "\(found). Dat is te weinig om iets te zeggen." }
        return "\(found); met 95% zekerheid \(decisions.range(interval, cases: cases))."
    }

    /// Who gains, the heaviest first.
    private func counted(_ counts: BeneficiaryCounts) -> String {
        let kinds = [
            ("burger", counts.citizen), ("burger en organisatie", counts.both), ("organisatie", counts.organisation),
            ("onbekend", counts.unknown),
        ]
        return kinds.filter { $0.1 > 0 }.map { "\($0.0) \(numbers.count($0.1)) keer" }.joined(separator: ", ")
            .capitalised
    }

    /// How much use may be hidden in what would not have been asked; nil where nothing would be saved.
    func hidden(_ uses: HiddenUses) -> [Prose]? {
        let unbounded = uses.withoutBound
        if uses.questions == 0 {
            return unbounded == 0 ? nil : ["Een grens is niet te geven: van wat vervalt, zijn antwoorden gebruikt."]
        }
        let most = FixedDecimal(uses.most, decimals: 0, rounding: .up).map(numbers.decimal) ?? numbers.unknown
        let sum =
            uses.questions == 1
            ? "Dat is de grens van die ene vraag, met 95% zekerheid."
            : "Dat is de som van de grenzen van \(nouns.question.counted(uses.questions)), elk met 95% zekerheid."
        let texts: [Prose] = [
            "Dat wij geen gebruik zagen, betekent niet dat het er niet was: hoogstens \(most) keer kan het verborgen zijn.",
            Prose(sum),
        ]
        switch unbounded {
        case 0: return texts
        case 1: return texts + ["Bij 1 vraag is geen grens te geven: daarvan zijn antwoorden gebruikt."]
        default:
            return texts + [
                "Bij \(nouns.question.counted(unbounded)) is geen grens te geven: daarvan zijn antwoorden gebruikt."
            ]
        }
    }

    /// What is decided that no log can show; nil where nothing is.
    func notSimulated(_ simulation: Simulation) -> [Prose]? {
        let parts = Proposal.notSimulated.compactMap { decision -> String? in
            let number = simulation.questions(with: decision)
            return number == 0 ? nil : "\(decision.dutch) (\(nouns.question.counted(number)))"
        }
        guard !parts.isEmpty else { return nil }
        return ["\(lists.text(parts).capitalised): wat niet is vastgelegd, is niet na te rekenen."]
    }

    /// What to bear in mind of any simulation.
    var reservations: [Prose] {
        [
            "Alleen gebruik dat in de gegevens staat, telt mee. Wat iemand las zonder spoor, zien wij niet.",
            "Wij rekenen alsof verder niets verandert. Of een gesprek dan anders loopt, laten deze gegevens niet zien.",
        ]
    }
}
