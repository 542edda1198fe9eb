import Metrics
import RegistrationLog

/// The words of rules: questions that need not be asked under a condition.
struct RuleWording: Sendable {
    let numbers: NumberText
    let frequencies: FrequencyText
    let lists: ListText
    /// Parts of which one holds.
    let alternatives: ListText
    let nouns: Nouns

    let label = "Niet overal vragen"

    /// How many values of a condition page 1 names, and how many questions a sentence.
    private static let mostNames = 4

    /// The condition as it stands behind «niet»: `bij kanaal balie of post`, `als «Soort reis» vakantie of zakelijk is`.
    func condition(_ condition: QuestionRule.Condition) -> Prose {
        self.condition(condition.attribute, values: condition.values)
    }

    /// The condition that what `attribute` is about is one of `values`.
    func condition(_ attribute: RuleAttribute, values: [String]) -> Prose {
        condition(attribute, alternatives.prose(values.map { "\(name: $0)" }))
    }

    /// The condition with as many values as page 1 has room for.
    func shortCondition(_ condition: QuestionRule.Condition) -> Prose {
        let values = condition.values.map { value -> Prose in "\(name: value)" }
        return self.condition(
            condition.attribute, alternatives.prose(values, most: Self.mostNames, others: nouns.other))
    }

    private func condition(_ attribute: RuleAttribute, _ values: Prose) -> Prose {
        switch attribute {
        case .registration(let attribute): "bij \(attribute.dutch) \(values)"
        case .answer(_, let question): "als «\(name: question)» \(values) is"
        }
    }

    /// What is proposed, what later registrations show of it, and how much less is asked.
    func text(_ question: ConditionalQuestion) -> Prose {
        let test = question.test
        let registrations = "\(numbers.count(test.excluded)) latere \(nouns.registration.form(test.excluded))"
        return """
            Vraag «\(name: question.field.name)» niet \(condition(question.condition)). \
            In \(registrations) \(there(question.condition)) is het antwoord \(numbers.count(test.excludedUsed)) keer gebruikt; \
            \(bound(test)). De vraag hoeft dan \(share(test.share)) niet.\(supposition(test))
            """
    }

    /// What a rule supposes.
    private func supposition(_ test: QuestionRule.Test) -> String {
        test.condition == .followUpIsComplete ? " Voorwaarde: alle vervolgacties staan in deze export." : ""
    }

    /// Why this is proposed, as the list of decisions says it.
    func reason(_ question: ConditionalQuestion) -> Prose {
        let test = question.test
        return """
            Niet \(condition(question.condition)). \
            In \(numbers.count(test.excluded)) van \(numbers.count(test.tested)) latere \(nouns.registration.form(test.tested)) \
            hoeft de vraag dan niet.
            """
    }

    /// How sure it is.
    func certainty(_ test: QuestionRule.Test) -> String {
        "\(numbers.count(test.excludedUsed)) van \(numbers.count(test.excluded)) keer gebruikt; \(bound(test))"
    }

    private func bound(_ test: QuestionRule.Test) -> String {
        "met 95% zekerheid minder dan \(frequencies.upperBound(test.bound ?? .one, cases: test.excluded))"
    }

    /// Where the condition holds, behind a number of registrations.
    private func there(_ condition: QuestionRule.Condition) -> String {
        switch condition.attribute {
        case .registration: "daar"
        case .answer: "waarin dat zo is,"
        }
    }

    /// In which part of the conversations a question need not be asked.
    private func share(_ share: Ratio) -> String {
        share.isOfFewCases
            ? "in \(numbers.count(share.numerator)) van \(numbers.count(share.denominator)) \(share.denominator == 1 ? "gesprek" : "gesprekken")"
            : "in \(numbers.wholePercent(share)) van de gesprekken"
    }

    /// How many questions need not be asked everywhere.
    private func count(_ number: Int) -> String {
        "\(nouns.question.counted(number)) \(number == 1 ? "hoeft" : "hoeven")"
    }

    /// How many questions need not be asked everywhere, and the one of which most is saved, of the product called so; nil where there
    /// are none.
    func summary(_ number: Int, most: (product: String, question: ConditionalQuestion)?) -> Prose? {
        guard number > 0, let most else { return nil }
        return """
            \(count(number)) in een deel van de gesprekken niet. \(number == 1 ? "Dat is" : "Het meest scheelt") \
            «\(name: most.question.field.name)» bij \(name: most.product): niet \(shortCondition(most.question.condition)), \
            \(share(most.question.test.share)).
            """
    }

    /// The same without names; nil where there are none.
    func summary(_ number: Int) -> String? {
        number == 0 ? nil : "\(count(number)) in een deel van de gesprekken niet."
    }

    /// A question in the row of its product on page 1.
    func short(_ question: ConditionalQuestion) -> String {
        let condition = shortCondition(question.condition).plainText
        let prefix = "bij "
        return
            "\(question.field.name) (\(condition.hasPrefix(prefix) ? String(condition.dropFirst(prefix.count)) : condition))"
    }

    /// That of these questions it cannot be said whether they need be asked everywhere, or why it is not; nil for none.
    func open(_ questions: [PublishedField], _ verdict: RuleVerdict) -> Prose? {
        guard !questions.isEmpty else { return nil }
        let names = lists.prose(
            questions.map { "«\(name: $0.name)»" }, most: Self.mostNames, others: nouns.other)
        let need = questions.count == 1 ? "hoeft" : "hoeven"
        return switch verdict {
        case .insufficientData:
            "Of \(names) ergens niet \(need), is nog niet te zeggen: er zijn te weinig latere registraties."
        case .notMeasurable:
            "Of \(names) ergens niet \(need), is niet te meten: gebruik was daar te weinig te zien."
        case .withheld: "Bij \(names) vonden wij een voorwaarde die niet mag worden getoond."
        case .published, .noRule: nil
        }
    }
}
