import Metrics
import RegistrationLog

/// The words of what differs between before and after a change of questions.
///
/// One municipality before and after cannot show a cause, so none is named.
struct EffectWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let nouns: Nouns
    let common: CommonWording

    let label = "Verschil, oorzaak onbekend"
    let columns = ["Maat", "Voor", "Na", "Verschil, oorzaak onbekend"]
    let note = "Voor en na laten een verschil zien, niet waardoor het komt."

    /// The title of the table, with the days on both sides.
    func caption(product: String, before: ClosedRange<CalendarDate>, after: ClosedRange<CalendarDate>) -> Prose {
        "Verschil bij \(name: product): \(span(before)) tegenover \(span(after))"
    }

    private func span(_ days: ClosedRange<CalendarDate>) -> String {
        "\(dates.day(days.lowerBound)) – \(dates.day(days.upperBound))"
    }

    /// What is compared.
    func name(of measure: EffectMeasure) -> String {
        switch measure {
        case .questionsPerContact: "Vragen per gesprek"
        case .followUpCoverage: "Volgdekking"
        case .missingPerThousand: "Registraties met gemis"
        case .handlingTime: "Afhandeltijd"
        }
    }

    /// A measure on one side, of how many registrations.
    func value(_ side: PublishedProtocolEffect.Side, _ measure: EffectMeasure) -> String {
        guard let cases = side.registrations.exact else { return numbers.leftOut }
        guard let value = side.value, cases > 0 else { return common.noData }
        func share(_ share: Double) -> Ratio { Ratio(Int((share * Double(cases)).rounded()), cases) }
        let number: String
        switch measure {
        case .followUpCoverage: return common.shareWithCases(share(value))
        case .missingPerThousand where cases < 30: return common.shareWithCases(share(value / 1_000))
        case .missingPerThousand: number = "\(amount(value, decimals: 1)) \(perThousand)"
        case .questionsPerContact: number = amount(value, decimals: 1)
        case .handlingTime: number = seconds(value)
        }
        return "\(number) (n = \(numbers.count(cases)))"
    }

    private let perThousand = "van de 1.000"

    /// How much more or less it is since, with its 95 % interval, or why that cannot be said.
    func difference(_ effect: PublishedProtocolEffect) -> String {
        guard let difference = effect.difference else { return common.noData }
        guard let interval = effect.interval, let outcome = RoundedEffect(effect).outcome else {
            return "te weinig om iets te zeggen"
        }
        let (low, high) = (interval.lowerBound, interval.upperBound)
        switch outcome {
        case .notShown:
            return """
                geen aantoonbaar verschil (95%-interval \(directed(low, effect.measure)) \
                tot \(directed(high, effect.measure)))
                """
        case .more, .less:
            let ends = [low.magnitude, high.magnitude].sorted().map { bare($0, effect.measure) }
            return "\(directed(difference, effect.measure)) (95%-interval \(ends[0]) tot \(ends[1]))"
        }
    }

    /// All differences of a change, as page 1 has room for them: their intervals stand in the chapter; nil where nothing can be said
    /// of any.
    func summary(_ effects: [PublishedProtocolEffect]) -> String? {
        let said = effects.compactMap { effect in
            short(effect).map { "\(name(of: effect.measure)): \($0)." }
        }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private func short(_ effect: PublishedProtocolEffect) -> String? {
        guard let difference = effect.difference, let outcome = RoundedEffect(effect).outcome else { return nil }
        return outcome == .notShown ? "geen aantoonbaar verschil" : directed(difference, effect.measure)
    }

    /// A difference with its unit and direction: `7,4 minder`.
    private func directed(_ difference: Double, _ measure: EffectMeasure) -> String {
        let direction = difference < 0 ? "minder" : "meer"
        let size = difference.magnitude
        if size == 0 { return "0" }
        return switch measure {
        case .questionsPerContact: "\(bare(size, measure)) \(direction)"
        case .followUpCoverage: "\(bare(size, measure)) procentpunt \(direction)"
        case .missingPerThousand: "\(bare(size, measure)) \(perThousand) \(direction)"
        case .handlingTime: "\(seconds(size)) \(direction)"
        }
    }

    /// The size of a difference without its unit.
    private func bare(_ size: Double, _ measure: EffectMeasure) -> String {
        switch measure {
        case .questionsPerContact, .missingPerThousand: amount(size, decimals: 1)
        case .followUpCoverage: amount(size * 100, decimals: 1)
        case .handlingTime: amount(size, decimals: 0)
        }
    }

    private func seconds(_ seconds: Double) -> String {
        let text = amount(seconds, decimals: 0)
        return "\(text) \(["1", "<1"].contains(text) ? nouns.second.singular : nouns.second.plural)"
    }

    /// A number of at least 0; what is not quite nothing is never written as 0.
    private func amount(_ number: Double, decimals: Int) -> String {
        guard let rounded = FixedDecimal(number, decimals: decimals) else { return numbers.unknown }
        guard rounded.isZero, number > 0 else { return numbers.decimal(rounded) }
        return "<" + numbers.decimal(FixedDecimal(1, over: decimals == 0 ? 1 : 10, decimals: decimals))
    }
}
