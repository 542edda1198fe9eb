import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ExplanationTextTests {
    /// 60 days before 31 December 2024 lies the horizon; 4 · 2/(2 + 1) = 2⅔.
    @Test func aJudgementWithItsGroundsAndTheRoad() throws {
        #expect(
            ExplanationText.text(for: try ExplanationFixture().input(.judgement)) == """
                «Soort reis» bij Paspoort

                Oordeel: schrappen
                - Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.
                - Zekerheid: 0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de
                  1.000.

                Van vastgelegd naar gemeten
                  Vastgelegd in alle gegevens                                             13
                    buiten de periode                                                     −3
                  Vastgelegd                                                              10
                    na 31 december 2024, waar de gegevens eindigen                        −1
                    terwijl een bron zweeg                                                −2
                      taken.csv en werk.csv: 2 januari 2024 – 21 januari 2024 en 2 februari 2024 (2 antwoorden)
                    te jong: de volgtermijn is 60 dagen, het minimum uit de instellingen  −3
                  Oud genoeg (rijp_vastgelegd)                                             4
                    waarvan gebruik te zien was (zichtbaar)                                2
                    waarvan niet, al is er vervolg (blind)                                 1
                    waarvan zonder vervolg                                                 1
                  Gemeten: 4 × 2 / (2 + 1), naar beneden afgerond                          2

                """)
    }

    /// Where nothing is followed up, all captures count.
    @Test func whatIsLeftOutNowhereIsNoStep() throws {
        var road = QuestionRoad(
            observationEnd: Timestamp(instant: 1_735_603_200, utcOffset: 0, precision: .day),
            horizon: FollowUpHorizon(days: 60, source: .minimum))
        (road.inLog, road.captured, road.mature) = (1_300, 1_300, 1_300)
        let text = ExplanationText.text(for: try ExplanationFixture().input(.measured, road: road))
        #expect(
            text == """
                «Soort reis» bij Paspoort

                gemeten: 1.300 antwoorden

                Van vastgelegd naar gemeten
                  Vastgelegd                                 1.300
                  Oud genoeg (rijp_vastgelegd)               1.300
                    waarvan gebruik te zien was (zichtbaar)      0
                    waarvan niet, al is er vervolg (blind)       0
                    waarvan zonder vervolg                   1.300
                  Gemeten: alle, want nergens staat vervolg  1.300

                Gemeten is een berekening. Te tonen zijn de delen: rijp_vastgelegd, zichtbaar en blind.

                """)
    }

    @Test func theRegistrationsBehindAFigure() throws {
        let other = ExplainedRegistration(row: SourceLine(file: FileID(0), line: 14), actions: [])
        let input = try ExplanationFixture().input(
            .figure(.captured), registrations: [ExplanationFixture.registration, other])
        let listed = """
            «Soort reis» bij Paspoort

            vastgelegd: 2 registraties

            2024/contacten.csv:12
              taken.csv:7  Bellen, 3 maart 2024: expliciet, overgenomen
              taken.csv:8  Bellen, 3 maart 2024: toeval
              taken.csv:9  Bellen, 3 maart 2024: geen gebruik
              taken.csv:10  Bellen, 3 maart 2024: kan geen gebruik laten zien

            """
        #expect(ExplanationText.text(for: input) == listed + "2024/contacten.csv:14\n")
        #expect(
            ExplanationText.text(for: input, limit: 1) == listed
                + "\nEn nog 1 registratie. Alles: --limit 0\n")
    }

    @Test(arguments: [
        (QuestionSketch("a", captured: 0, nil), "- De vraag is niet gesteld en hoeft niet, of staat voor vele namen."),
        (QuestionSketch("a", captured: 9, used: 1, .reconsider).with { $0.matureUsed = 0 }, "te vroeg om te oordelen."),
        // The page leaves this out where it is too early to judge; here all grounds stand.
        (QuestionSketch("a", captured: 9, used: 1, .reconsider).with { $0.matureUsed = 0 }, "Of dat minstens 1%"),
        (
            QuestionSketch("a", captured: 412, .drop).with { $0.condition = .followUpIsComplete },
            "Oordeel: schrappen, onder voorwaarde\n"
        ),
        (
            QuestionSketch("a", captured: 412, .drop).with { $0.condition = .followUpIsComplete },
            "- Voorwaarde voor Paspoort: alle vervolgacties staan in deze export."
        ),
    ])
    func everyGroundIsSaid(_ question: QuestionSketch, _ words: String) throws {
        var fixture = ExplanationFixture()
        fixture.question = question
        #expect(ExplanationText.text(for: try fixture.input(.judgement)).contains(words))
    }

    @Test(arguments: [
        (RuleVerdict.noRule, "- Gezocht is of de vraag ergens niet hoeft. Zo'n voorwaarde is er niet."),
        (.insufficientData, "- Of «Soort reis» ergens niet hoeft, is nog niet te zeggen:"),
    ])
    func whatBecameOfTheSearchForACondition(_ verdict: RuleVerdict, _ words: String) throws {
        var fixture = ExplanationFixture()
        fixture.rules = [
            QuestionRule(product: ProductID(0), field: FieldID(0), verdict: verdict, condition: nil, test: nil)
        ]
        #expect(ExplanationText.text(for: try fixture.input(.judgement)).contains(words))
    }

    @Test func noNameSteersATerminal() throws {
        var fixture = ExplanationFixture()
        fixture.product = "a\u{1B}[2J"
        fixture.files = ["x\u{7}.csv", "y\u{202E}.csv"]
        let input = try fixture.input(.figure(.captured), registrations: [ExplanationFixture.registration])
        for text in [ExplanationText.text(for: input), try ExplanationRecord(input).json()] {
            for scalar in ["\u{1B}", "\u{7}", "\u{202E}"] as [Unicode.Scalar] {
                #expect(!text.unicodeScalars.contains(scalar))
            }
        }
    }
}
