import Metrics
import RegistrationLog

/// The words of the facts at the head of a chapter.
enum ProductFactWording {
    static let registrationsLabel = "Registraties"
    static let coverageLabel = "Volgdekking"
    static let horizonLabel = "Volgtermijn"
    static let lagLabel = "Doorlooptijd"
    static let questionsLabel = "Vragen per gesprek"
    static let beneficiaryLabel = "Baathebber"
    static let uniformNameLabel = "Uniforme productnaam"

    static func registrations(_ number: PublishedCount, mature: PublishedCount) -> String {
        if mature == .leftOut { return NumberText.count(number) }
        return "\(NumberText.count(number)), waarvan \(NumberText.count(mature)) oud genoeg"
    }

    /// The days within which follow-up normally comes, with where that number came from.
    static func horizon(_ horizon: FollowUpHorizon) -> String {
        let days = Noun.day.counted(horizon.days)
        return switch horizon.source {
        case .configured: "\(days), volgens kcc.yaml"
        case .product: "\(days), uit de gegevens van dit product"
        case .allProducts: "\(days), uit de gegevens van alle producten samen"
        case .assumed: "\(days), een aanname: nergens is gebruik gezien"
        }
    }

    /// How long it takes until an answer is used.
    static func lag(_ lag: LagSummary?) -> String {
        guard let lag else { return CommonWording.noUse }
        let median = DurationText.days(seconds: lag.medianSeconds)
        return "de helft binnen \(median), 95% binnen \(DurationText.days(seconds: lag.percentile95Seconds))"
    }

    static func questions(now: Ratio, proposed: Ratio) -> String {
        guard let before = NumberText.oneDecimal(now), let after = NumberText.oneDecimal(proposed) else {
            return CommonWording.noData
        }
        return "nu \(before), na het voorstel \(after)"
    }
}
