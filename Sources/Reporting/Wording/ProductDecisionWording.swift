import Metrics
import RegistrationLog

/// The words of what is proposed for each product on page 1.
struct ProductDecisionWording: Sendable {
    let numbers: NumberText
    let questionDurations: QuestionDurationWording
    let frequencies: FrequencyText
    let nouns: Nouns
    let terms: TermWording

    /// The columns, those of hours where it is known how long a question takes.
    func columns(hasHours: Bool) -> [String] {
        ["Product", "Voorstel", "Vragen per gesprek"] + (hasHours ? ["Uur per jaar te winnen"] : [])
            + ["Zekerheid", "Werkvloer"]
    }

    /// The title of the table.
    func caption(period: String) -> Prose { "Wat wij per product voorstellen, \(period)" }

    /// The proposal with how many questions it is made for: `schrappen (6)`.
    func mark(of proposal: Proposal, number: Int) -> String {
        "\(terms.name(of: proposal)) (\(numbers.count(number)))"
    }

    /// The names of questions, and how many `more` there are; empty where none is named.
    func questions(_ shown: [String], more: Int) -> Prose {
        if shown.isEmpty { return "" }
        let all = shown.map { name -> Prose in "\(name: name)" } + (more > 0 ? ["nog \(numbers.count(more))"] : [])
        return all.dropFirst().reduce(": \(all[0])") { "\($0); \($1)" }
    }

    /// How many questions page 1 names at most for which a proposal is made.
    func mostNames(of proposal: Proposal) -> Int {
        switch proposal {
        case .drop, .stopForGood, .restore, .add: 8
        case .discuss, .restrict: 4
        case .keep: 3
        case .undecided: 0
        }
    }

    /// How many questions have which proposal: `16 schrappen, 8 definitief stoppen`.
    func proposals(_ counts: ProposalCounts) -> String {
        Proposal.inOrderOfDecision.filter { counts[$0] > 0 }
            .map { "\(numbers.count(counts[$0])) \(terms.name(of: $0))" }.joined(separator: ", ")
    }

    /// The mean number of answered questions now and as proposed.
    func questions(now: String, proposed: String) -> String { "\(now) → \(proposed)" }

    /// Of how many registrations that is.
    func cases(_ number: Int) -> String { "n = \(numbers.count(number))" }

    /// Hours a year that were won already.
    func won(_ hours: String) -> String { "al gewonnen: \(hours)" }

    /// That nothing is asked any more if all this is done; nil where something is.
    func nothingLeft(_ product: PublishedProduct) -> String? {
        let proposals = product.proposals
        guard proposals[.drop] > 0 else { return nil }
        let left = Proposal.allCases.filter { $0 != .drop && $0 != .stopForGood }
        if left.allSatisfy({ proposals[$0] == 0 }) { return "Let op: dan blijft er geen vraag over." }
        guard let present = product.present.published, present.questionsPerContact.numerator > 0,
            present.proposedQuestionsPerContact.numerator == 0
        else { return nil }
        return "Let op: dan blijft er geen antwoord over."
    }

    /// How sure the proposals to drop questions are; `certainty` is nil where there are none.
    func certainty(_ certainty: DropCertainty?) -> Prose {
        guard let certainty else { return "geen voorstel om te schrappen" }
        let degree = certainty.isConditional ? "onder voorwaarde" : "zeker"
        guard let bound = certainty.bound, let measured = certainty.measured else { return Prose(degree) }
        return "\(degree): minder dan \(frequencies.upperBound(bound, cases: measured))"
    }

    /// Of how many answers that is, and of how many with visible follow-up where the proposals suppose that there is no
    /// other; nil where that is not published.
    func certaintyNote(_ certainty: DropCertainty?) -> String? {
        guard let certainty, let measured = certainty.measured else { return nil }
        let least = certainty.questions == 1 ? "0 van" : "per vraag 0 van minstens"
        let all = "\(least) \(nouns.answer.counted(measured))"
        guard certainty.isConditional, let visible = certainty.visible else { return all }
        return "\(all); met zichtbaar vervolg \(numbers.count(visible))"
    }

    /// How many of the tested questions chance would drop, where any is proposed to be dropped: so many `dropped`.
    func chance(_ drops: Published<ChanceDrops>, dropped: Int) -> String {
        if dropped == 0 { return "geen voorstel om te schrappen" }
        guard let drops = drops.published else { return numbers.leftOut }
        if drops.tested == 1 { return "getoetst op toeval: 1 vraag" }
        let wrong = numbers.count(Int(drops.expected.rounded(.up)))
        return "toeval schrapt hoogstens \(wrong) van de \(numbers.count(drops.tested)) getoetste vragen"
    }

    /// What the front office said: how many signals say what of a question, where any does.
    func frontOffice(_ said: FrontOffice) -> String {
        guard let signals = said.signals.exact else { return numbers.count(said.signals) }
        if signals == 0 { return "geen signalen" }
        let all = nouns.signal.counted(signals)
        if let needless = said.needless.exact, let needed = said.needed.exact, needless + needed > 0 {
            let directions = [(needless, "overbodig"), (needed, "nodig")].filter { $0.0 > 0 }
            return "\(all): \(directions.map { "\(numbers.count($0.0)) \($0.1)" }.joined(separator: ", "))"
        }
        guard let droppable = said.aboutDroppable.exact, droppable > 0 else { return all }
        return "\(all), \(numbers.count(droppable)) over vragen die weg kunnen"
    }

    /// What the two degrees of certainty are.
    let certaintyNote: Prose = """
        Zeker: er is genoeg vervolg te zien. Onder voorwaarde: alleen als alle vervolgacties in de gegevens staan. \
        Grenzen gelden per vraag, met 95% zekerheid.
        """

    /// Of when the questions are, and what hours rest on; `days` are those of the log where they are published.
    func numbersNote(_ duration: QuestionDuration?, days: Int?) -> Prose {
        let questions: Prose = """
            Vragen per gesprek: nu → voorstel, over de laatste 90 dagen; toevoegen en terugzetten tellen niet mee.
            """
        guard let duration else { return questions }
        let hours = questionDurations.note(duration)
        guard let days, days < 365 else { return "\(questions) \(hours)" }
        return "\(questions) \(hours) Zij zijn van \(nouns.day.counted(days)) omgerekend naar een jaar."
    }

    /// How many products are not in the table: some with something to decide, and those without; nil where there are none.
    func others(more: Int, without: Int) -> Prose? {
        let parts = [
            more == 0
                ? nil
                : more == 1
                    ? "Over nog 1 product is iets te besluiten; dat staat in de besluitenlijst."
                    : "Over nog \(nouns.product.counted(more)) is iets te besluiten; die staan in de besluitenlijst.",
            without == 0 ? nil : "Bij \(nouns.product.counted(without)) valt nu niets te besluiten.",
        ].compactMap { $0 }
        return parts.isEmpty ? nil : Prose(parts.joined(separator: " "))
    }
}
