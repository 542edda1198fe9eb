import Metrics
import RegistrationLog

/// The words of a proposal: why, and how sure that is.
struct DecisionWording: Sendable {
    let numbers: NumberText
    let frequencies: FrequencyText
    let nouns: Nouns
    let withheld: SmallCellsWording

    /// Why this is proposed, in words.
    func reason(_ figures: FieldFigures, settings: AnalysisSettings) -> String {
        let reason = mainReason(
            figures, threshold: settings.threshold, minimum: settings.minimumFollowUps,
            protectedReason: settings.fields[figures.key]?.protectedReason,
            smallCells: settings.smallCells.map(SmallCells.init(minimum:)))
        guard figures.missing > 0 else { return reason }
        return "\(reason) Wel gemist in \(nouns.registration.counted(figures.published(.missing)))."
    }

    /// How sure it is: the number, a frequency and the words together, or why nothing can be said.
    func certainty(_ figures: FieldFigures) -> String {
        switch figures.verdict {
        case .notMeasurable?: "niet meetbaar"
        case .neverAnswered?, nil: "geen gegevens"
        case .protected? where figures.used == 0: "geen aantoonbaar gebruik gevonden"
        default: measuredCertainty(figures)
        }
    }

    private func measuredCertainty(_ figures: FieldFigures) -> String {
        let cases = figures.matureCaptured
        guard figures.isRateShown else { return numbers.leftOut }
        guard cases > 0 else { return "geen gegevens: nog geen registratie is oud genoeg" }
        let counted = "\(numbers.count(figures.matureUsed)) van \(numbers.count(cases)) keer gebruikt"
        if let bound = figures.zeroUseBound {
            return "\(counted); met 95% zekerheid \(below(bound, cases: cases))"
        }
        guard let interval = figures.usageInterval else { return counted }
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

    private func mainReason(
        _ figures: FieldFigures, threshold: Ratio, minimum: Int, protectedReason: String?,
        smallCells: SmallCells?
    ) -> String {
        let limit = numbers.setting((threshold.value ?? 0) * 100) + "%"
        switch figures.verdict {
        case .protected?: return protectedReason.map { "Beschermd: \($0)." } ?? "Beschermd."
        case .neverAnswered?:
            return "\(numbers.count(figures.published(.asked))) keer gevraagd, nooit een antwoord vastgelegd."
        case .notMeasurable?: return notMeasurable(figures.published(.observable), minimum: minimum)
        case .drop?: return "Geen aantoonbaar gebruik, en genoeg gegevens."
        case .insufficientData?: return insufficientData(figures)
        case .keep?: return keep(figures)
        case .reconsider? where !figures.isUseShown: return withheld.reconsider(smallCells)
        case .reconsider? where !figures.isRateShown: return withheld.fewUses
        case .reconsider?:
            let isOnlyCarried = figures.evidence.explicit == 0 && figures.evidence.required == 0
            return isOnlyCarried
                ? "Alleen overgenomen in een ander systeem; misschien leest niemand het antwoord."
                : "Wel gebruikt, maar niet zeker vaker dan \(limit)."
        case nil: return "Niet gevraagd."
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

    private func insufficientData(_ figures: FieldFigures) -> String {
        guard let needed = figures.stillNeeded, needed > 0 else {
            return "Geen aantoonbaar gebruik, maar te weinig gegevens."
        }
        return "Geen aantoonbaar gebruik, maar nog \(nouns.answer.counted(needed)) nodig voor zekerheid."
    }

    private func keep(_ figures: FieldFigures) -> String {
        guard figures.areBeneficiariesShown else { return withheld.keep }
        let gain = figures.beneficiaries
        let citizen = gain.citizen + gain.both
        if citizen == figures.used { return "Vaak genoeg gebruikt; de burger heeft er altijd baat bij." }
        if citizen > 0 {
            return """
                Vaak genoeg gebruikt; de burger heeft er \(numbers.count(citizen)) van de \
                \(numbers.count(figures.used)) keer baat bij.
                """
        }
        return gain.organisation > 0
            ? "Vaak genoeg gebruikt; alleen bekend dat de organisatie er baat bij heeft."
            : "Vaak genoeg gebruikt; onbekend wie er baat bij heeft."
    }
}
