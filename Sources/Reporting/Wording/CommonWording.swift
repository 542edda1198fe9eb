import Metrics
import RegistrationLog

/// Words that stand in more than one part of the report.
struct CommonWording: Sendable {
    let numbers: NumberText
    let terms: TermWording

    /// There is nothing to take a figure of, which is not the same as a figure of 0.
    let noData = "geen gegevens"
    /// A question that no answer of was used.
    let noUse = "geen aantoonbaar gebruik"
    let skipLink = "Naar de inhoud"
    let contents = "Inhoud"
    let printAll = "Alles printen, niet alleen het deel voor het MT"

    /// The class of personal data of a question, with what it is guessed by, unless kcc.yaml says it; nil where it is none or not known.
    func personalData(_ data: PersonalDataFinding?) -> String? {
        guard let data, data.kind != .none else { return nil }
        let kind = "persoonsgegeven: \(terms.name(of: data.kind))"
        return data.source == .configured ? kind : "vermoedelijk \(kind) (\(terms.name(of: data.source)))"
    }

    /// A share with what it is a share of, such as `62% (n = 4.120)`, of few cases `7 van 12`.
    func shareWithCases(_ ratio: Ratio) -> String {
        guard let share = numbers.share(ratio) else { return noData }
        if ratio.isOfFewCases { return share }
        return "\(share) (n = \(numbers.count(ratio.denominator)))"
    }

    /// How often a question was used, of how many mature captures, or what of it may be published.
    func use(_ figures: PublishedField) -> String {
        if let rate = figures.usage.rate.published { return countWithShare(rate) }
        return "\(numbers.count(figures.counts.used)) keer"
    }

    /// A share of things, such as `62% van de vragen`, of few `7 van de 12 vragen`; nil where there are none.
    func share(_ ratio: Ratio, of noun: Noun) -> String? {
        guard ratio.isOfFewCases else {
            return numbers.share(ratio).map { "\($0) van de \(noun.plural)" }
        }
        switch ratio.denominator {
        case 0: return nil
        case 1: return "\(numbers.count(ratio.numerator)) van \(noun.counted(1))"
        default: return "\(numbers.count(ratio.numerator)) van de \(noun.counted(ratio.denominator))"
        }
    }

    /// The counts behind a share in per cents, such as ` (38 van 3.900)`; nothing where the share is these counts.
    func counts(_ ratio: Ratio) -> String {
        ratio.isOfFewCases
            ? "" : " (\(numbers.count(ratio.numerator)) van \(numbers.count(ratio.denominator)))"
    }

    /// Whether a share of things is followed by the verb of one: a share in per cents is, and so is one thing.
    func isSingular(_ ratio: Ratio) -> Bool { !ratio.isOfFewCases || ratio.numerator == 1 }

    /// A share as two counts and per cents, such as `38 van 3.900 (1,0%)`, of few cases the counts alone.
    func countWithShare(_ ratio: Ratio) -> String {
        guard let share = numbers.share(ratio) else { return noData }
        if ratio.isOfFewCases { return share }
        return "\(numbers.count(ratio.numerator)) van \(numbers.count(ratio.denominator)) (\(share))"
    }
}
