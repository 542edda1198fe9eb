import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct GroundWordingTests {
    private func reason(_ sketch: QuestionSketch) -> String {
        Wording.dutch.grounds.reason(sketch.figures(FieldID(0))).plainText
    }

    @Test func everyVerdictHasItsReason() {
        #expect(
            reason(QuestionSketch("a", captured: 412, .drop))
                == "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.")
        #expect(
            reason(QuestionSketch("a", asked: 1_200, captured: 0, .neverAnswered))
                == "1.200 keer gevraagd, nooit een antwoord vastgelegd.")
        #expect(
            reason(QuestionSketch("a", captured: 9, .protected).with { $0.protectedReason = "wettelijk verplicht" })
                == "Beschermd: wettelijk verplicht.")
        #expect(
            reason(QuestionSketch("a", captured: 999, used: 5, .reconsider))
                == "Het antwoord is wel gebruikt. Of dat minstens 1% van de keren is, staat niet vast.")
        #expect(reason(QuestionSketch("a", captured: 0, nil)) == "")
    }

    @Test func whatIsMissingSaysHowOftenItWasNeeded() {
        let once = QuestionSketch("a", captured: 412, .reconsider).with { $0.missing = 1 }
        #expect(reason(once) == "In 1 registratie was dit antwoord nodig, maar niet vastgelegd.")
        let often = QuestionSketch("a", captured: 0, .add).with { $0.missing = 31 }
        #expect(reason(often) == "In 31 registraties was dit antwoord nodig, maar niet vastgelegd.")
    }

    @Test func tooLittleDataSaysHowMuchMoreAndFromWhen() {
        #expect(
            reason(QuestionSketch("a", captured: 298, .insufficientData))
                == "Wij zagen geen gebruik, maar er is nog 1 gemeten antwoord nodig.")
        let later = QuestionSketch("a", captured: 99, .insufficientData).with {
            $0.decidableFrom = CalendarDate(year: 2025, month: 3, day: 3)
        }
        #expect(
            reason(later)
                == "Wij zagen geen gebruik, maar er zijn nog 200 gemeten antwoorden nodig. Te beslissen vanaf 3 maart 2025."
        )
    }

    /// 400 captures, of which 30 could have shown use and 70 not: 400 · 30/100 = 120 are measured, and 179 still needed.
    @Test func whatDoesNotCountIsExplained() {
        let blind = QuestionSketch("a", captured: 400, .insufficientData).with {
            $0.visible = 30
            $0.blind = 70
        }
        #expect(
            reason(blind) == """
                Wij zagen geen gebruik, maar er zijn nog 179 gemeten antwoorden nodig. \
                Van 400 antwoorden tellen er 120: bij een deel van de vervolgacties kon gebruik niet te zien zijn.
                """)
    }

    @Test func allGroundsAreShown() {
        let carried = QuestionSketch("a", captured: 999, used: 500, .reconsider).with {
            $0.evidence.explicit = 0
            $0.evidence.carried = 500
            $0.matureUsed = 0
        }
        #expect(
            reason(carried) == """
                Een ander systeem nam het antwoord over. Misschien las niemand het. \
                Alleen gebruikt in jonge registraties; te vroeg om te oordelen.
                """)
        let doubtful = QuestionSketch("a", captured: 900, .notMeasurable).with {
            $0.resembled = "telefoon 2"
            $0.visible = 1
            $0.blind = 40
        }
        #expect(
            reason(doubtful) == """
                Vervolgacties noemen «telefoon 2», wat niemand vraagt. Is dat deze vraag? \
                Gebruik kon maar bij 1 antwoord te zien zijn. \
                Bij 40 antwoorden was er wel een vervolgactie, maar kon dat niet.
                """)
    }

    @Test func nothingVisibleIsSaidToBeOfTheData() {
        #expect(
            reason(QuestionSketch("a", captured: 900, .notMeasurable).with { $0.visible = 0 })
                == "Deze gegevens kunnen geen gebruik laten zien.")
    }

    /// A name of the input stands apart from the words around it, so that its direction does not spill over.
    @Test func namesOfTheInputStandApart() {
        let sketch = QuestionSketch("a", captured: 900, .notMeasurable).with { $0.resembled = "telefoon" }
        let runs = Wording.dutch.grounds.reason(sketch.figures(FieldID(0))).runs
        #expect(runs.filter(\.isName).map(\.text) == ["telefoon"])
    }

    @Test(arguments: [
        (40, 0, 0, "Vaak genoeg gebruikt. In alle 40 gevallen was de burger ermee geholpen."),
        (2, 0, 0, "Vaak genoeg gebruikt. In beide gevallen was de burger ermee geholpen."),
        (1, 0, 0, "Vaak genoeg gebruikt. In dat ene geval was de burger ermee geholpen."),
        (30, 5, 5, "Vaak genoeg gebruikt. In 30 van de 40 gevallen was de burger ermee geholpen."),
        (1, 1, 0, "Vaak genoeg gebruikt. In 1 van de 2 gevallen was de burger ermee geholpen."),
        (
            0, 10, 30,
            """
            Vaak genoeg gebruikt. In 10 van de 40 gevallen was alleen de organisatie ermee geholpen. \
            Van de rest is het onbekend.
            """
        ),
        (0, 25, 0, "Vaak genoeg gebruikt. In alle 25 gevallen was alleen de organisatie ermee geholpen."),
        (0, 0, 40, "Vaak genoeg gebruikt. Onbekend is wie ermee geholpen was."),
    ])
    func keepingSaysWhoGains(citizen: Int, organisation: Int, unknown: Int, text: String) {
        let sketch = QuestionSketch("a", captured: 100, used: citizen + organisation + unknown, .keep).with {
            $0.beneficiaries.citizen = citizen
            $0.beneficiaries.organisation = organisation
            $0.beneficiaries.unknown = unknown
        }
        #expect(reason(sketch) == text)
    }

    @Test(arguments: [
        (1, "Alleen gebruikt in een jonge registratie; te vroeg om te oordelen."),
        (2, "Alleen gebruikt in jonge registraties; te vroeg om te oordelen."),
        (29, "Alleen gebruikt in jonge registraties; te vroeg om te oordelen."),
    ])
    func useInYoungRegistrationsAloneIsTooEarly(used: Int, text: String) {
        #expect(reason(QuestionSketch("a", captured: 999, used: used, .reconsider).with { $0.matureUsed = 0 }) == text)
    }

    @Test func theConditionNamesItsSwitch() {
        #expect(
            Wording.dutch.grounds.condition(product: "Paspoort").plainText == """
                Voorwaarde voor Paspoort: alle vervolgacties staan in deze export. \
                Klopt dat? Zet follow_up_complete: true in kcc.yaml.
                """)
    }
}
