import Metrics
import RegistrationLog

/// The words of the facts at the head of a chapter.
struct ProductFactWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let durations: DurationText
    let nouns: Nouns
    let common: CommonWording
    let surveys: SurveyWording

    let registrationsLabel = "Registraties"
    let coverageLabel = "Volgdekking"
    let horizonLabel = "Volgtermijn"
    let lagLabel = "Doorlooptijd"
    let clusteringLabel = "Samenhang"
    let hoursLabel = "Uren per jaar"
    let questionsLabel = "Vragen per gesprek"
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
        case .minimum: "\(days), het minimum uit de instellingen"
        case .product: "\(days), uit de gegevens van dit product"
        case .allProducts: "\(days), uit de gegevens van alle producten samen"
        case .question: "\(days), uit de gegevens van een vraag die later wordt gebruikt"
        }
    }

    /// How much more its uses come together on days than chance would have them.
    func clustering(_ clustering: Clustering) -> String {
        guard clustering.isDeterminable else { return "niet te bepalen; telt als 1" }
        return numbers.setting(clustering.factor)
    }

    /// How long it takes until an answer is used.
    func lag(_ lag: LagSummary?) -> String {
        guard let lag else { return common.noUse }
        let median = durations.days(seconds: lag.medianSeconds)
        return "de helft binnen \(median), 95% binnen \(durations.days(seconds: lag.percentile95Seconds))"
    }

    /// The mean number of answers now and as proposed, of the recent registrations, or that there are none of late.
    func questions(_ present: ProductPresent) -> String {
        if present.isSilent, let last = present.lastDay { return "geen gesprekken sinds \(dates.day(last))" }
        guard let before = numbers.oneDecimal(present.questionsPerContact),
            let after = numbers.oneDecimal(present.proposedQuestionsPerContact)
        else { return common.noData }
        return "nu \(before), na het voorstel \(after)"
    }

    /// The hours a year that are still to win, and those that were won already; nil where nobody says how long a question takes.
    func hours(_ present: ProductPresent) -> String? {
        guard let open = present.hoursToWin, let won = present.hoursWon else { return nil }
        return "nog te winnen \(durations.hours(open)), al gewonnen \(durations.hours(won))"
    }
}
