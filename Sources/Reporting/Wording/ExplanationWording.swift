import Metrics
import RegistrationLog

/// The words of an explanation: why a figure or a judgement is what it is.
struct ExplanationWording: Sendable {
    let numbers: NumberText
    let dates: DateText
    let lists: ListText
    let nouns: Nouns
    let terms: TermWording
    let facts: ProductFactWording
    let grounds: GroundWording
    let rules: RuleWording

    let roadHeading = "Van vastgelegd naar gemeten"
    /// That what is calculated is of no registrations the number, and what can be listed instead.
    let noSet = "Gemeten is een berekening. Te tonen zijn de delen: rijp_vastgelegd, zichtbaar en blind."
    private static let mostPeriods = 6

    /// What is explained.
    func title(product: String, field: String) -> Prose { "«\(name: field)» bij \(name: product)" }

    /// The judgement, with what it supposes.
    func verdict(_ judgement: Judgement?) -> String {
        guard let judgement else { return "Oordeel: geen" }
        let condition = grounds.condition(judgement.condition).map { ", \($0)" } ?? ""
        return "Oordeel: \(terms.name(of: judgement.verdict))\(condition)"
    }

    /// That there is no judgement.
    let noJudgement: Prose = "De vraag is niet gesteld en hoeft niet, of staat voor vele namen."

    /// How sure it is.
    func certainty(_ certainty: String) -> Prose { "Zekerheid: \(certainty)." }

    /// What became of the search for a condition under which the question need not be asked.
    func rule(_ rule: QuestionRule, of field: PublishedField) -> Prose {
        if let question = ConditionalQuestion(rule, of: field) { return rules.text(question) }
        return rules.open([field], rule.verdict)
            ?? "Gezocht is of de vraag ergens niet hoeft. Zo'n voorwaarde is er niet."
    }

    /// A figure with the number of its registrations.
    func figure(_ name: String, registrations: Int) -> String {
        "\(name): \(nouns.registration.counted(registrations))"
    }

    /// A figure with the number of answers that it is.
    func figure(_ name: String, answers: Int) -> String { "\(name): \(nouns.answer.counted(answers))" }

    /// What an action shows of the question, behind what was done and when.
    func action(_ action: ExplainedAction<SourceLine>) -> Prose {
        "\(name: action.type.name), \(dates.day(action.time.localDate)): \(shown(action))"
    }

    private func shown(_ action: ExplainedAction<SourceLine>) -> String {
        let words = action.evidence.map(\.dutch) + (action.agreesByChance ? [ExplainedFigure.chance.dutch] : [])
        if !words.isEmpty { return words.joined(separator: ", ") }
        return action.showsEveryUse ? "geen gebruik" : "kan geen gebruik laten zien"
    }

    /// That there are more registrations than are listed.
    func more(_ count: Int) -> String { "En nog \(nouns.registration.counted(count)). Alles: --limit 0" }
}

// The steps of the road.
extension ExplanationWording {
    /// A step: what is left, or was left out, and how much; without a number where it only says more of the one before it.
    typealias Step = (label: Prose, count: String)

    /// The steps in order.
    ///
    /// Those that left out nothing are not among them; the parts of what is old enough always are.
    func steps(_ road: QuestionRoad) -> [Step] {
        var steps: [Step] = []
        func leave(out count: Int, _ label: Prose) {
            if count > 0 { steps.append(("  \(label)", "−\(numbers.count(count))")) }
        }
        if road.outsidePeriod > 0 { steps.append(("Vastgelegd in alle gegevens", numbers.count(road.inLog))) }
        leave(out: road.outsidePeriod, "buiten de periode")
        steps.append(("Vastgelegd", numbers.count(road.captured)))
        leave(out: road.afterEnd, "na \(dates.day(road.observationEnd.localDate)), waar de gegevens eindigen")
        leave(out: road.silenced, "terwijl een bron zweeg")
        for silence in road.silences { steps.append(("    \(text(silence))", "")) }
        leave(out: road.young, "te jong: de volgtermijn is \(facts.horizon(road.horizon))")
        steps.append(("Oud genoeg (rijp_vastgelegd)", numbers.count(road.mature)))
        steps.append(("  waarvan gebruik te zien was (zichtbaar)", numbers.count(road.visible)))
        steps.append(("  waarvan niet, al is er vervolg (blind)", numbers.count(road.blind)))
        steps.append(("  waarvan zonder vervolg", numbers.count(road.withoutFollowUp)))
        steps.append(("Gemeten: \(calculation(road))", numbers.count(road.measured)))
        return steps
    }

    /// When sources were silent, and how many answers that concerns.
    private func text(_ silence: QuestionRoad.Silence) -> Prose {
        let periods = silence.days.prefix(Self.mostPeriods).map {
            dates.period(ReportingPeriod(from: $0.lowerBound, to: $0.upperBound)) ?? ""
        }
        let more = silence.days.count - periods.count
        let all = periods + (more > 0 ? ["nog \(numbers.count(more)) keer"] : [])
        return """
            \(lists.prose(silence.sources.map { "\(name: $0)" })): \(lists.text(all)) \
            (\(nouns.answer.counted(silence.registrations)))
            """
    }

    /// How many answers count, from the parts.
    private func calculation(_ road: QuestionRoad) -> String {
        if road.visible + road.blind == 0 { return "alle, want nergens staat vervolg" }
        let (visible, blind) = (numbers.count(road.visible), numbers.count(road.blind))
        return "\(numbers.count(road.mature)) × \(visible) / (\(visible) + \(blind)), naar beneden afgerond"
    }
}
