import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// Rules on the page: on page 1, in the list of decisions, in the picture of all proposals and in the chapters.
@Suite struct RulePageTests {
    private let document = ReportDocument(PageFixture.inputWithRules)

    @Test func pageOneHasALineAndNamesThem() throws {
        let summary = document.beginning.summary
        #expect(
            summary.answers.first { $0.label == "Niet overal vragen" }?.texts.map(\.plainText) == [
                """
                2 vragen hoeven in een deel van de gesprekken niet. Het meest scheelt «Documentnummer» \
                bij Paspoort verlengen: niet bij kanaal balie of post, in 66% van de gesprekken.
                """
            ])
        let lines = try #require(summary.products).rows.map { row in
            row.cells.flatMap(\.proposals).map { $0.proposal + $0.questions.plainText }
        }
        #expect(lines[0].contains("niet vragen bij (1): Documentnummer (kanaal balie of post)"))
        #expect(lines[1].contains("niet vragen bij (1): Telefoonnummer (als «Automaat of schakel» automaat is)"))
        #expect(
            summary.products?.total.cells.first?.text?.plainText.hasPrefix("9 schrappen, 2 niet vragen bij, ") == true)
        #expect(
            summary.decision?.items.first?.text.plainText == """
                9 vragen bij 2 producten op proef schrappen en 2 vragen op proef niet overal stellen.
                """)
    }

    /// A rule alone is something to decide, on trial.
    @Test func aProductWithARuleAloneIsOnPageOne() throws {
        var sketch = PageFixture.passport
        sketch.questions = Array(sketch.questions.prefix(3))
        let input = PageFixture.input(of: [sketch]).with(PublishedExtras(rules: [0: [PageFixture.passportRules[0]]]))
        let beginning = ReportDocument(input).beginning
        #expect(beginning.heading == "1 vraag aan de burger hoeft niet in elk gesprek")
        #expect(
            beginning.summary.answers.first?.texts.map(\.plainText)
                == ["Wij vragen het MT: stel 1 vraag niet meer in elk gesprek."])
        #expect(beginning.summary.products?.rows.count == 1)
        #expect(beginning.summary.decision?.items.map(\.label).contains("Stopregel") == true)
        #expect(beginning.decisions.heading == "Besluitenlijst: 1 vraag hoeft niet overal")
        #expect(
            ReportDocument(input).chapters[0].chapter.heading.plainText
                == "Paspoort verlengen: 1 vraag hoeft niet in elk gesprek")
    }

    /// They stand behind the questions that may go, those that stay among them.
    @Test func aRuleIsARowOfTheList() throws {
        let table = try #require(document.beginning.decisions.table)
        #expect(table.rows.map(\.proposal)[8...11] == ["schrappen", "niet vragen bij", "niet vragen bij", "bespreken"])
        let row = table.rows[9]
        #expect((row.question, row.product, row.now) == ("Documentnummer", "Paspoort verlengen", "gevraagd"))
        #expect(
            row.reason.plainText
                == "Niet bij kanaal balie of post. In 1.408 van 2.133 latere registraties hoeft de vraag dan niet.")
        #expect(row.certainty == "0 van 1.408 keer gebruikt; met 95% zekerheid minder dan 3 van de 1.000")
        #expect((row.style, row.condition) == ("restrict", nil))
        #expect(table.options.map(\.proposal).contains("niet vragen bij"))
        #expect(table.head.caption.plainText.hasSuffix("n = 18 vragen, en 2 keer niet vragen bij"))
        #expect(document.beginning.decisions.heading == "Besluitenlijst: 9 vragen kunnen weg, 2 hoeven niet overal")
    }

    @Test func thePictureMarksTheQuestion() throws {
        let proposals = try #require(document.beginning.proposals)
        let row = try #require(proposals.grid.rows.first { $0.question == "Documentnummer" })
        #expect(row.cells[0].letter == "H*")
        #expect(row.cells[0].proposal == "behouden, niet vragen bij")
        #expect(row.cells[0].style == "keep")
        #expect(proposals.table.rows.filter { $0.letter == "*" }.map(\.questions) == ["2"])
    }

    @Test func theChapterSaysEveryRuleAndWhatIsOpen() {
        let chapters = document.chapters.map(\.chapter)
        #expect(chapters.map(\.rules.count) == [1, 1, 0, 0])
        #expect(chapters[0].rules[0].plainText.hasPrefix("Vraag «Documentnummer» niet bij kanaal balie of post."))
        #expect(chapters[0].lead.contains("Er is 1 vraag die niet in elk gesprek hoeft."))
        #expect(
            chapters.map { $0.openRules.map(\.plainText) } == [
                [
                    """
                    Of «Reden van aanvraag» ergens niet hoeft, is nog niet te zeggen: er zijn te weinig latere registraties.
                    """
                ], [],
                [
                    """
                    Of «Gewenste ondersteuning» ergens niet hoeft, is niet te meten: gebruik was daar te weinig te zien.
                    """,
                    "Bij «Huisarts» vonden wij een voorwaarde die niet mag worden getoond.",
                ], [],
            ])
    }

    /// What is no rule has no value on the page either.
    @Test(arguments: RuleVerdict.allCases.filter { $0 != .published })
    func onlyARuleShowsItsValues(verdict: RuleVerdict) throws {
        let rule = PageFixture.rule(
            product: 0, field: 2, verdict, .registration(.channel), ["geheim"], PageFixture.channelTest)
        let input = PageFixture.input.with(PublishedExtras(rules: [0: [rule]]))
        #expect(try !PageFixture.page(input).contains("geheim"))
        #expect(input.analysis.proposals[.restrict] == 0)
    }

    @Test func theTerminalCountsThem() {
        let text = TerminalSummary.text(
            for: PageFixture.inputWithRules, output: "reports/2024",
            style: TerminalStyle(hasBars: false, hasColour: false))
        #expect(text.contains("\n2 vragen hoeven in een deel van de gesprekken niet.\nRapport: "))
    }

    @Test func aPageWithRulesIsAsGoodAsAnyOther() throws {
        #expect(try PageTree(PageFixture.page(PageFixture.inputWithRules)).problems == [])
    }
}
