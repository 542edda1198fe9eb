import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct RuleWordingTests {
    private let words = Wording.dutch.rules

    private func question(_ rule: QuestionRule, of product: Int) throws -> ConditionalQuestion {
        let fields = PageFixture.input.analysis.products[product].fields
        let field = try #require(fields.first { $0.field == rule.field })
        return try #require(ConditionalQuestion(rule, of: field))
    }

    private func condition(_ attribute: RuleAttribute, _ values: [String]) -> QuestionRule.Condition {
        QuestionRule.Condition(attribute: attribute, values: values)
    }

    /// The sentences of the specification; 1.408 of 2.133 is 66,0 %.
    @Test func aRuleByChannel() throws {
        let question = try question(PageFixture.passportRules[0], of: 0)
        #expect(
            words.text(question).plainText == """
                Vraag «Documentnummer» niet bij kanaal balie of post. In 1.408 latere registraties daar is het antwoord \
                0 keer gebruikt; met 95% zekerheid minder dan 3 van de 1.000. De vraag hoeft dan in 66% van de gesprekken niet.
                """)
        #expect(
            words.reason(question).plainText == """
                Niet bij kanaal balie of post. In 1.408 van 2.133 latere registraties hoeft de vraag dan niet.
                """)
        #expect(
            words.certainty(question.test)
                == "0 van 1.408 keer gebruikt; met 95% zekerheid minder dan 3 van de 1.000")
        #expect(words.short(question) == "Documentnummer (kanaal balie of post)")
    }

    @Test func whatARuleSupposesIsSaid() throws {
        let rule = PageFixture.passportRules[0]
        var test = try #require(rule.test)
        test.condition = .followUpIsComplete
        let supposing = QuestionRule(
            product: rule.product, field: rule.field, verdict: rule.verdict, condition: rule.condition, test: test)
        let text = try words.text(question(supposing, of: 0)).plainText
        #expect(text.hasSuffix(" niet. Voorwaarde: alle vervolgacties staan in deze export."))
        test.condition = .nothing
        let supposingNothing = QuestionRule(
            product: rule.product, field: rule.field, verdict: rule.verdict, condition: rule.condition, test: test)
        #expect(try words.text(question(supposingNothing, of: 0)).plainText.hasSuffix("van de gesprekken niet."))
    }

    /// 400 of 1.100 is 36,4 %.
    @Test func aRuleByAnAnswer() throws {
        let question = try question(PageFixture.licenceRules[0], of: 1)
        #expect(
            words.text(question).plainText == """
                Vraag «Telefoonnummer» niet als «Automaat of schakel» automaat is. In 400 latere registraties waarin dat zo \
                is, is het antwoord 0 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000. \
                De vraag hoeft dan in 36% van de gesprekken niet.
                """)
        #expect(words.short(question) == "Telefoonnummer (als «Automaat of schakel» automaat is)")
    }

    /// All values of a rule stand in the list and in the chapter, since nobody can follow one that is cut.
    @Test(
        arguments: [
            (["a"], "bij afdeling a", "bij afdeling a"), (["a", "b"], "bij afdeling a of b", "bij afdeling a of b"),
            (["a", "b", "c", "d"], "bij afdeling a, b, c of d", "bij afdeling a, b, c of d"),
            (["a", "b", "c", "d", "e"], "bij afdeling a, b, c, d of e", "bij afdeling a, b, c of 2 andere"),
        ] as [([String], String, String)])
    func valuesAreJoined(values: [String], text: String, short: String) {
        let condition = condition(.registration(.department), values)
        #expect(words.condition(condition).plainText == text)
        #expect(words.shortCondition(condition).plainText == short)
        #expect(words.condition(condition).runs.filter(\.isName).map(\.text) == values)
    }

    @Test(arguments: [
        (1, 1, "In 1 latere registratie daar is", "De vraag hoeft dan in 1 van 1 gesprek niet."),
        (7, 12, "In 7 latere registraties daar is", "De vraag hoeft dan in 7 van 12 gesprekken niet."),
        (1, 300, "In 1 latere registratie daar is", "De vraag hoeft dan in <1% van de gesprekken niet."),
        (299, 300, "In 299 latere registraties daar is", "De vraag hoeft dan in >99% van de gesprekken niet."),
        (300, 300, "In 300 latere registraties daar is", "De vraag hoeft dan in 100% van de gesprekken niet."),
    ])
    func sentencesAgreeWithTheirNumbers(excluded: Int, tested: Int, registrations: String, share: String) throws {
        let test = QuestionRule.Test(
            tested: tested, excluded: excluded, excludedUsed: 0, excludedBound: 0.5, includedUsed: 0)
        let rule = PageFixture.rule(product: 0, field: 2, .published, .registration(.channel), ["post"], test)
        let text = words.text(try question(rule, of: 0)).plainText
        #expect(text.contains(registrations))
        #expect(text.hasSuffix(share))
    }

    @Test func pageOneNamesTheWeightiest() throws {
        let most = (product: "Paspoort", question: try question(PageFixture.passportRules[0], of: 0))
        #expect(words.summary(0, most: nil) == nil)
        #expect(words.summary(0) == nil)
        #expect(
            words.summary(1, most: most)?.plainText == """
                1 vraag hoeft in een deel van de gesprekken niet. \
                Dat is «Documentnummer» bij Paspoort: niet bij kanaal balie of post, in 66% van de gesprekken.
                """)
        #expect(
            words.summary(12, most: most)?.plainText == """
                12 vragen hoeven in een deel van de gesprekken niet. \
                Het meest scheelt «Documentnummer» bij Paspoort: niet bij kanaal balie of post, in 66% van de gesprekken.
                """)
        #expect(words.summary(2) == "2 vragen hoeven in een deel van de gesprekken niet.")
    }

    @Test func whatCannotBeSaidIsSaidShortly() {
        func open(_ number: Int, _ verdict: RuleVerdict) -> String? {
            let questions = (1...9).prefix(number).map {
                QuestionSketch("V\($0)", captured: 900, .keep).figures(FieldID($0))
            }
            return words.open(questions, verdict)?.plainText
        }
        #expect(open(0, .insufficientData) == nil)
        #expect(
            open(1, .insufficientData)
                == "Of «V1» ergens niet hoeft, is nog niet te zeggen: er zijn te weinig latere registraties.")
        #expect(
            open(2, .notMeasurable)
                == "Of «V1» en «V2» ergens niet hoeven, is niet te meten: gebruik was daar te weinig te zien.")
        #expect(
            open(9, .withheld)
                == "Bij «V1», «V2», «V3» en 6 andere vonden wij een voorwaarde die niet mag worden getoond.")
        #expect(open(2, .noRule) == nil)
        #expect(open(2, .published) == nil)
    }
}
