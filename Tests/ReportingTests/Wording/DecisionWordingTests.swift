import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct DecisionWordingTests {
    private func certainty(_ sketch: QuestionSketch) -> String {
        Wording.dutch.decisions.certainty(sketch.figures(FieldID(0)))
    }

    @Test func zeroUseIsANumberAFrequencyAndWords() {
        // 1 − 0.05^(1/412) = 0.00725, so less than 8 of 1.000.
        #expect(
            certainty(QuestionSketch("a", captured: 412, .drop))
                == "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000")
    }

    /// Of 824 captures half of the follow-up could show nothing, so that 412 are measured.
    @Test func onlyWhatWasMeasuredGivesCertainty() {
        let half = QuestionSketch("a", captured: 824, .drop).with {
            $0.visible = 50
            $0.blind = 50
        }
        #expect(
            certainty(half)
                == "0 keer gebruikt in 412 gemeten antwoorden; met 95% zekerheid minder dan 8 van de 1.000")
    }

    /// 1 − 0.05^(1/326) = 0.00915, so less than 10 of 1.000.
    @Test func whatSupposesThatAllFollowUpIsThereHasBothBounds() {
        let conditional = QuestionSketch("a", captured: 10_072, .drop).with {
            $0.visible = 326
            $0.condition = .followUpIsComplete
        }
        #expect(
            certainty(conditional) == """
                0 van 10.072 keer gebruikt; met 95% zekerheid minder dan 1 van de 1.000. \
                Alleen met zichtbaar vervolg: 0 van 326; minder dan 10 van de 1.000
                """)
        #expect(
            certainty(conditional.with { $0.visible = 0 }) == """
                0 van 10.072 keer gebruikt; met 95% zekerheid minder dan 1 van de 1.000. \
                Van geen enkel antwoord was vervolg te zien.
                """)
    }

    @Test func useIsANumberAFrequencyAndWords() {
        // 7 of 120: 0.023772 … 0.116498, as SciPy gives them.
        #expect(
            certainty(QuestionSketch("a", captured: 120, used: 7, .keep))
                == "7 van 120 keer gebruikt; met 95% zekerheid tussen 23 en 117 van de 1.000")
        // 10 of 10: 0.691503 … 1, in tens since there are under 100 cases.
        #expect(
            certainty(QuestionSketch("a", captured: 10, used: 10, .keep))
                == "10 van 10 keer gebruikt; met 95% zekerheid minstens 690 van de 1.000")
    }

    /// What could not have been seen may be used too, so that there is no upper end.
    @Test func wherePartOfUseIsInvisibleItIsAtLeastThat() {
        let used = QuestionSketch("a", captured: 120, used: 7, .keep).with { $0.blind = 1 }
        #expect(certainty(used) == "7 van 120 keer gebruikt; met 95% zekerheid minstens 23 van de 1.000")
        // 1 of 1,000: from 0.000025, which is less than 1 in 1.000.
        let once = QuestionSketch("a", captured: 1_000, used: 1, .reconsider).with { $0.blind = 1 }
        #expect(certainty(once) == "1 van 1.000 keer gebruikt; met 95% zekerheid meer dan 0")
    }

    /// 31 of 4,036: 0.005225 … 0.010885, the reference values of the specification.
    @Test(arguments: [.keep, .reconsider, .add] as [Verdict])
    func whatIsNeededWhereItIsNotThereHasItsOwnRate(verdict: Verdict) {
        let needed = QuestionSketch("a", captured: 0, verdict).with {
            $0.missing = 31
            $0.without = 4_036
        }
        #expect(
            certainty(needed)
                == "31 van 4.036 keer nodig zonder antwoord; met 95% zekerheid tussen 5 en 11 van de 1.000")
    }

    @Test func noDataAndNotMeasurableAreNotZero() {
        #expect(certainty(QuestionSketch("a", asked: 9, captured: 0, .neverAnswered)) == "geen gegevens")
        #expect(certainty(QuestionSketch("a", captured: 900, .notMeasurable)) == "niet meetbaar")
        #expect(certainty(QuestionSketch("a", captured: 900, .protected)) == "geen aantoonbaar gebruik gevonden")
        #expect(
            certainty(QuestionSketch("a", captured: 9, mature: 0, .insufficientData))
                == "geen gegevens: nog geen registratie is oud genoeg")
    }
}
