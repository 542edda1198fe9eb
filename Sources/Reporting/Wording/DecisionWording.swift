import Metrics
import RegistrationLog

/// The words of how sure a proposal is.
struct DecisionWording: Sendable {
    let numbers: NumberText
    let frequencies: FrequencyText
    let grounds: GroundWording

    /// Why this is proposed, in words: all grounds of the judgement; empty where there is none.
    func reason(_ figures: PublishedField) -> Prose { grounds.reason(figures) }

    /// How sure it is: the number, a frequency and the words together, or why nothing can be said.
    func certainty(_ figures: PublishedField) -> String {
        switch figures.verdict {
        case .notMeasurable?: "niet meetbaar"
        case .neverAnswered?, nil: "geen gegevens"
        case .add?: neededCertainty(figures)
        case .keep? where figures.counts.used == 0, .reconsider? where figures.counts.used == 0:
            neededCertainty(figures)
        case .protected? where figures.counts.used == 0: "geen aantoonbaar gebruik gevonden"
        default: usedCertainty(figures)
        }
    }

    /// How often answers were used.
    private func usedCertainty(_ figures: PublishedField) -> String {
        guard let rate = figures.usage.rate.published else { return countedUse(figures) }
        let cases = rate.denominator
        guard cases > 0 else { return noneIsOldEnough }
        if figures.counts.used == 0 { return unusedCertainty(figures, cases: cases) }
        let counted = "\(numbers.count(rate.numerator)) van \(numbers.count(cases)) keer gebruikt"
        guard let interval = figures.usage.interval.published ?? nil else { return counted }
        return "\(counted); met 95% zekerheid \(used(interval, figures, cases: cases))"
    }

    /// How often answers were used where no rate is published.
    private func countedUse(_ figures: PublishedField) -> String {
        let (captured, used) = (figures.counts.captured, figures.counts.used)
        guard used == 0 else { return "\(numbers.count(used)) van \(numbers.count(captured)) keer gebruikt" }
        guard let measured = figures.usage.measured.count.exact, measured > 0 else { return numbers.leftOut }
        return "0 keer gebruikt in \(measuredAnswers(measured))"
    }

    /// Between which rates use lies; only how frequent it is at least where part of it could not have been seen, or may not.
    func used(_ interval: ClopperPearsonInterval, _ figures: PublishedField, cases: Int) -> String {
        guard figures.usage.measured.blind != 0 else { return range(interval, cases: cases) }
        return frequencies.lowerBound(interval.lower, cases: cases).map { "minstens \($0)" } ?? "meer dan 0"
    }

    /// That no answer was used, of those of which a use would have been seen.
    private func unusedCertainty(_ figures: PublishedField, cases: Int) -> String {
        guard let measured = figures.usage.measured.count.exact, let bound = figures.usage.zeroUseBound.published ?? nil
        else {
            return "0 van \(numbers.count(cases)) keer gebruikt"
        }
        guard measured > 0 else { return "niet meetbaar" }
        let counted =
            measured == cases
            ? "0 van \(numbers.count(cases)) keer gebruikt" : "0 keer gebruikt in \(measuredAnswers(measured))"
        let certainty = "\(counted); met 95% zekerheid \(below(bound, cases: measured))"
        return visibleCertainty(figures).map { "\(certainty). \($0)" } ?? certainty
    }

    /// What conversations with visible follow-up alone says, where a proposal supposes that all follow-up is in the data.
    private func visibleCertainty(_ figures: PublishedField) -> String? {
        guard figures.judgement?.condition == .followUpIsComplete,
            let visible = figures.usage.measured.visible.exact, figures.usage.measured.count != .exact(visible),
            let bound = figures.usage.measured.visibleBound.published ?? nil
        else { return nil }
        if visible == 0 { return "Van geen enkel antwoord was vervolg te zien." }
        return "Alleen met zichtbaar vervolg: 0 van \(numbers.count(visible)); \(below(bound, cases: visible))"
    }

    /// How often an answer was needed where none was there.
    private func neededCertainty(_ figures: PublishedField) -> String {
        guard let rate = figures.need.rate.published else {
            let missing = figures.counts.missing
            return missing == .leftOut ? numbers.leftOut : "\(numbers.count(missing)) keer nodig zonder antwoord"
        }
        let cases = rate.denominator
        guard cases > 0 else { return noneIsOldEnough }
        let counted = "\(numbers.count(rate.numerator)) van \(numbers.count(cases)) keer nodig zonder antwoord"
        guard let interval = figures.need.interval.published ?? nil else { return counted }
        return "\(counted); met 95% zekerheid \(range(interval, cases: cases))"
    }

    private var noneIsOldEnough: String { "geen gegevens: nog geen registratie is oud genoeg" }

    private func measuredAnswers(_ number: Int) -> String {
        "\(numbers.count(number)) gemeten \(number == 1 ? "antwoord" : "antwoorden")"
    }

    /// The bound below which a rate lies with 95% certainty, where no use was seen.
    func below(_ bound: RoundedBound, cases: Int) -> String {
        "minder dan \(frequencies.upperBound(bound, cases: cases))"
    }

    /// A 95% interval in words.
    func range(_ interval: ClopperPearsonInterval, cases: Int) -> String {
        switch frequencies.interval(interval, cases: cases) {
        case .atMost(let high): "hoogstens \(high)"
        case .atLeast(let low): "minstens \(low)"
        case .between(let low, let high): "tussen \(low) en \(high)"
        }
    }
}
