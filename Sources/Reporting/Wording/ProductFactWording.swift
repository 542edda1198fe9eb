import Metrics
import RegistrationLog

/// The words of the facts at the head of a chapter.
struct ProductFactWording: Sendable {
    let numbers: NumberText
    let durations: DurationText
    let nouns: Nouns
    let common: CommonWording

    let registrationsLabel = "Registraties"
    let coverageLabel = "Volgdekking"
    let horizonLabel = "Volgtermijn"
    let lagLabel = "Doorlooptijd"
    let questionsLabel = "Vragen per gesprek"
    let beneficiaryLabel = "Baathebber"
    let uniformNameLabel = "Uniforme productnaam"

    func registrations(_ number: PublishedCount, mature: PublishedCount) -> String {
        if mature == .leftOut { return numbers.count(number) }
        return "\(numbers.count(number)), waarvan \(numbers.count(mature)) oud genoeg"
    }

    /// The days within which follow-up normally comes, with where that number came from.
    func horizon(_ horizon: FollowUpHorizon) -> String {
        let days = nouns.day.counted(horizon.days)
        return switch horizon.source {
        case .configured: "\(days), volgens kcc.yaml"
        case .product: "\(days), uit de gegevens van dit product"
        case .allProducts: "\(days), uit de gegevens van alle producten samen"
        case .assumed: "\(days), een aanname: nergens is gebruik gezien"
        }
    }

    /// How long it takes until an answer is used.
    func lag(_ lag: LagSummary?) -> String {
        guard let lag else { return common.noUse }
        let median = durations.days(seconds: lag.medianSeconds)
        return "de helft binnen \(median), 95% binnen \(durations.days(seconds: lag.percentile95Seconds))"
    }

    func questions(now: Published<Ratio>, proposed: Published<Ratio>) -> String {
        guard let now = now.told, let proposed = proposed.told else { return numbers.leftOut }
        guard let before = numbers.oneDecimal(now), let after = numbers.oneDecimal(proposed) else {
            return common.noData
        }
        return "nu \(before), na het voorstel \(after)"
    }
}
