import Metrics
import RegistrationLog

/// Words that stand in more than one part of the report.
enum CommonWording {
    /// There is nothing to take a figure of, which is not the same as a figure of 0.
    static let noData = "geen gegevens"
    /// A question that no answer of was used.
    static let noUse = "geen aantoonbaar gebruik"
    static let skipLink = "Naar de inhoud"
    static let contents = "Inhoud"

    /// The class of personal data of a question, with what it is guessed by, unless kcc.yaml says it; nil where it is none or not known.
    static func personalData(_ data: PersonalDataFinding?) -> String? {
        guard let data, data.kind != .none else { return nil }
        return "persoonsgegeven: \(data.kind.dutch)" + (data.source == .configured ? "" : " (\(data.source.dutch))")
    }

    /// A share with what it is a share of, such as `62% (n = 4.120)`.
    static func shareWithCases(_ ratio: Ratio) -> String {
        guard let share = NumberText.share(ratio) else { return noData }
        return "\(share) (n = \(NumberText.count(ratio.denominator)))"
    }

    /// How often a question was used, of how many mature captures, or what of it may be told.
    static func use(_ figures: FieldFigures) -> String {
        if figures.isRateShown { return countWithShare(figures.usageRate) }
        return figures.used > 0 ? "\(NumberText.count(figures.published(.used))) keer" : NumberText.leftOut
    }

    /// A share as two counts and per cents, such as `38 van 3.900 (1,0%)`.
    static func countWithShare(_ ratio: Ratio) -> String {
        guard let share = NumberText.share(ratio) else { return noData }
        return "\(NumberText.count(ratio.numerator)) van \(NumberText.count(ratio.denominator)) (\(share))"
    }
}
