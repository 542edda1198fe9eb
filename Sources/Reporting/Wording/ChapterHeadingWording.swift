import Metrics
import RegistrationLog

/// The headings of the chapters: read in a row they say what was found.
struct ChapterHeadingWording: Sendable {
    let numbers: NumberText

    /// The heading over all chapters: who gains.
    func heading(_ published: PublishedBeneficiaries) -> String {
        let counts = published.counts
        let known = counts.citizen + counts.both + counts.organisation
        if known > 0 { return "Per product: \(helps(counts.citizen + counts.both, of: known))" }
        if !published.isComplete { return "Per product: voor wie het gebruik goed is, is weggelaten" }
        return counts.unknown > 0
            ? "Per product: voor wie het gebruik goed is, is niet vastgelegd"
            : "Per product: nergens is aantoonbaar gebruik gevonden"
    }

    /// In how many of the `known` cases, of which there is at least one, the citizen is helped: of 100 where there are so many.
    func helps(_ citizen: Int, of known: Int) -> String {
        if citizen == known {
            return known == 1
                ? "in het enige bekende geval helpt het antwoord de burger"
                : "in alle \(numbers.count(known)) bekende gevallen helpt het antwoord de burger"
        }
        let percent = FixedDecimal(citizen * 100, over: known, decimals: 0)
        let share =
            if known < 100 || citizen == 0 {
                "\(numbers.count(citizen)) van de \(numbers.count(known))"
            } else if percent.whole == 0 {
                "minder dan 1 van de 100"
            } else {
                percent.whole == 100 ? "meer dan 99 van de 100" : "\(numbers.count(Int(percent.whole))) van de 100"
            }
        return "in \(share) bekende gevallen helpt het antwoord de burger"
    }

    /// The heading of a chapter: the product with what matters most about it.
    func heading(_ product: PublishedProduct) -> Prose { "\(name: product.name): \(message(product))" }

    private func message(_ product: PublishedProduct) -> String {
        let (asked, droppable) = (product.questions.asked, product.proposals[.drop])
        if asked == 0 { return "hier wordt niets gevraagd" }
        if droppable > 0 { return self.droppable(droppable, of: asked) }
        switch product.proposals[.restrict] {
        case 0: break
        case 1: return "1 vraag hoeft niet in elk gesprek"
        case let conditional: return "\(numbers.count(conditional)) vragen hoeven niet in elk gesprek"
        }
        if product.questions[.notMeasurable] == asked { return "gebruik is niet te meten" }
        if product.questions.captured > 0, product.questions.everUsed == product.questions.captured {
            return asked == 1 ? "de enige vraag wordt gebruikt" : "elke beantwoorde vraag wordt gebruikt"
        }
        if product.proposals[.keep] == asked {
            return asked == 1 ? "de enige vraag kan blijven" : "alle \(numbers.count(asked)) vragen kunnen blijven"
        }
        return "nog geen vraag kan met zekerheid weg"
    }

    private func droppable(_ number: Int, of asked: Int) -> String {
        switch (number, asked) {
        case (1, 1): "de enige vraag kan weg"
        case (asked, _): "alle \(numbers.count(asked)) vragen kunnen weg"
        case (1, _): "1 van de \(numbers.count(asked)) vragen kan weg"
        default: "\(numbers.count(number)) van de \(numbers.count(asked)) vragen kunnen weg"
        }
    }
}
