import Metrics
import RegistrationLog

/// The words of a proposal: why, and how sure that is.
struct DecisionWording: Sendable {
    let numbers: NumberText
    let frequencies: FrequencyText
    let nouns: Nouns
    let withheld: SmallCellsWording

    /// Why this is proposed, in words: the ground that weighs most, and that the answer was missed.
    func reason(_ judgement: Judgement) -> String {
        let also = judgement.grounds.dropFirst().filter { if case .missed = $0 { true } else { false } }
        return (judgement.grounds.prefix(1) + also).map(text).joined(separator: " ")
    }

    /// How sure it is: the number, a frequency and the words together, or why nothing can be said.
    func certainty(_ figures: PublishedField) -> String {
        switch figures.verdict {
        case .notMeasurable?: "niet meetbaar"
        case .neverAnswered?, nil: "geen gegevens"
        case .protected? where figures.counts.used == 0: "geen aantoonbaar gebruik gevonden"
        default: measuredCertainty(figures)
        }
    }

    private func measuredCertainty(_ figures: PublishedField) -> String {
        guard let rate = figures.usage.rate.told else { return numbers.leftOut }
        let cases = rate.denominator
        guard cases > 0 else { return "geen gegevens: nog geen registratie is oud genoeg" }
        let counted = "\(numbers.count(rate.numerator)) van \(numbers.count(cases)) keer gebruikt"
        if let bound = figures.usage.zeroUseBound.told ?? nil {
            return "\(counted); met 95% zekerheid \(below(bound, cases: cases))"
        }
        guard let interval = figures.usage.interval.told ?? nil else { return counted }
        return "\(counted); met 95% zekerheid \(range(interval, cases: cases))"
    }

    /// The bound below which a rate lies with 95% certainty, where no use was seen.
    func below(_ bound: Double, cases: Int) -> String {
        "minder dan \(frequencies.upperBound(bound, cases: cases))"
    }

    /// A 95% interval in words.
    func range(_ interval: WilsonInterval, cases: Int) -> String {
        switch frequencies.interval(from: interval.lower, to: interval.upper, cases: cases) {
        case .atMost(let high): "hoogstens \(high)"
        case .atLeast(let low): "minstens \(low)"
        case .between(let low, let high): "tussen \(low) en \(high)"
        }
    }

    /// A ground, as a sentence.
    func text(_ ground: Ground) -> String {
        switch ground {
        case .protected(let reason): "Beschermd: \(reason)."
        case .neverAnswered(let asked):
            "\(numbers.count(asked)) keer gevraagd, nooit een antwoord vastgelegd."
        case .rarelyObservable(let observable, let needed): notMeasurable(observable, minimum: needed)
        case .unused: "Geen aantoonbaar gebruik, en genoeg gegevens."
        case .tooFewCaptures(let stillNeeded): insufficientData(stillNeeded.told ?? nil)
        case .oftenUsed(let used, let beneficiaries): keep(used, beneficiaries)
        case .onlyCarried: "Alleen overgenomen in een ander systeem; misschien leest niemand het antwoord."
        case .notSurelyOften(let threshold):
            "Wel gebruikt, maar niet zeker vaker dan \(numbers.setting((threshold.value ?? 0) * 100))%."
        case .rateLeftOut(let used): withheld.reconsider(used)
        case .missed(let registrations): "Wel gemist in \(nouns.registration.counted(registrations))."
        }
    }

    private func notMeasurable(_ observable: PublishedCount, minimum: Int) -> String {
        observable == 0
            ? "Gebruik kan in deze gegevens nergens te zien zijn."
            : """
            Gebruik kon maar bij \(nouns.registration.counted(observable)) te zien zijn; \
            nodig zijn er \(numbers.count(minimum)).
            """
    }

    private func insufficientData(_ stillNeeded: Int?) -> String {
        guard let needed = stillNeeded, needed > 0 else {
            return "Geen aantoonbaar gebruik, maar te weinig gegevens."
        }
        return "Geen aantoonbaar gebruik, maar nog \(nouns.answer.counted(needed)) nodig voor zekerheid."
    }

    private func keep(_ used: PublishedCount, _ beneficiaries: Published<BeneficiaryCounts>) -> String {
        guard let gain = beneficiaries.told else { return withheld.keep }
        let citizen = gain.citizen + gain.both
        if .exact(citizen) == used { return "Vaak genoeg gebruikt; de burger heeft er altijd baat bij." }
        if citizen > 0 {
            return """
                Vaak genoeg gebruikt; de burger heeft er \(numbers.count(citizen)) van de \
                \(numbers.count(used)) keer baat bij.
                """
        }
        return gain.organisation > 0
            ? "Vaak genoeg gebruikt; alleen bekend dat de organisatie er baat bij heeft."
            : "Vaak genoeg gebruikt; onbekend wie er baat bij heeft."
    }
}
