import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionWordingTests {
    private func figures(_ sketch: QuestionSketch) -> PublishedField { sketch.figures(FieldID(0)) }

    private func reason(_ sketch: QuestionSketch) -> String? {
        figures(sketch).judgement.map(Wording.dutch.decisions.reason)
    }

    @Test func zeroUseIsANumberAFrequencyAndWords() {
        // 1 − 0.05^(1/412) = 0.00725, so less than 8 of 1.000.
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 412, .drop)))
                == "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000")
    }

    @Test func useIsANumberAFrequencyAndWords() {
        // Wilson for 7 of 120: 0.028541 … 0.115526.
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 120, used: 7, .keep)))
                == "7 van 120 keer gebruikt; met 95% zekerheid tussen 28 en 116 van de 1.000")
        // Wilson for 10 of 10: 0.722467 … 1, in tens since there are under 100 cases.
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 10, used: 10, .keep)))
                == "10 van 10 keer gebruikt; met 95% zekerheid minstens 720 van de 1.000")
    }

    @Test func noDataAndNotMeasurableAreNotZero() {
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", asked: 9, captured: 0, .neverAnswered)))
                == "geen gegevens")
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 900, .notMeasurable)))
                == "niet meetbaar")
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 900, .protected)))
                == "geen aantoonbaar gebruik gevonden")
        #expect(
            Wording.dutch.decisions.certainty(figures(QuestionSketch("a", captured: 9, mature: 0, .insufficientData)))
                == "geen gegevens: nog geen registratie is oud genoeg")
    }

    @Test func everyVerdictHasItsReason() {
        #expect(reason(QuestionSketch("a", captured: 412, .drop)) == "Geen aantoonbaar gebruik, en genoeg gegevens.")
        #expect(
            reason(QuestionSketch("a", asked: 1_200, captured: 0, .neverAnswered))
                == "1.200 keer gevraagd, nooit een antwoord vastgelegd.")
        #expect(
            reason(QuestionSketch("a", captured: 9, .protected).with { $0.protectedReason = "wettelijk verplicht" })
                == "Beschermd: wettelijk verplicht.")
        #expect(
            reason(QuestionSketch("a", captured: 298, .insufficientData))
                == "Geen aantoonbaar gebruik, maar nog 1 antwoord nodig voor zekerheid.")
        #expect(
            reason(QuestionSketch("a", captured: 99, .insufficientData))
                == "Geen aantoonbaar gebruik, maar nog 200 antwoorden nodig voor zekerheid.")
        #expect(
            reason(QuestionSketch("a", captured: 999, used: 5, .reconsider))
                == "Wel gebruikt, maar niet zeker vaker dan 1%.")
    }

    @Test func whatIsOnlyTakenOverMayBeReadByNobody() {
        let carried = QuestionSketch("a", captured: 999, used: 500, .reconsider).with {
            $0.evidence.explicit = 0
            $0.evidence.carried = 500
        }
        #expect(reason(carried) == "Alleen overgenomen in een ander systeem; misschien leest niemand het antwoord.")
    }

    @Test(arguments: [
        (0, "Gebruik kan in deze gegevens nergens te zien zijn."),
        (1, "Gebruik kon maar bij 1 registratie te zien zijn; nodig zijn er 30."),
        (29, "Gebruik kon maar bij 29 registraties te zien zijn; nodig zijn er 30."),
    ])
    func notMeasurableSaysHowLittleCouldBeSeen(observable: Int, text: String) {
        #expect(reason(QuestionSketch("a", captured: 900, .notMeasurable).with { $0.observable = observable }) == text)
    }

    @Test(arguments: [
        (40, 0, 0, "Vaak genoeg gebruikt; de burger heeft er altijd baat bij."),
        (30, 5, 5, "Vaak genoeg gebruikt; de burger heeft er 30 van de 40 keer baat bij."),
        (0, 10, 30, "Vaak genoeg gebruikt; alleen bekend dat de organisatie er baat bij heeft."),
        (0, 0, 40, "Vaak genoeg gebruikt; onbekend wie er baat bij heeft."),
    ])
    func keepingSaysWhoGains(citizen: Int, organisation: Int, unknown: Int, text: String) {
        let sketch = QuestionSketch("a", captured: 100, used: 40, .keep).with {
            $0.beneficiaries.citizen = citizen
            $0.beneficiaries.organisation = organisation
            $0.beneficiaries.unknown = unknown
        }
        #expect(reason(sketch) == text)
    }

    @Test func missedAnswersArgueForAsking() {
        #expect(
            reason(QuestionSketch("a", captured: 412, .drop).with { $0.missing = 1 })
                == "Geen aantoonbaar gebruik, en genoeg gegevens. Wel gemist in 1 registratie.")
        #expect(
            reason(QuestionSketch("a", captured: 412, .drop).with { $0.missing = 5 })
                == "Geen aantoonbaar gebruik, en genoeg gegevens. Wel gemist in 5 registraties.")
    }
}
