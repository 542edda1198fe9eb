import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct EffectWordingTests {
    private let words = Wording.dutch.effects

    private func difference(_ measure: EffectMeasure, _ difference: Double?, _ interval: ClosedRange<Double>?) -> String
    {
        words.difference(PageFixture.effect(measure, (1, 100), (1, 100), difference, interval))
    }

    @Test(
        arguments: [
            (.questionsPerContact, -7.4, -7.56...(-7.24), "7,4 minder (95%-interval 7,2 tot 7,6)"),
            (.questionsPerContact, 0.02, 0.01...0.03, "<0,1 meer (95%-interval <0,1 tot <0,1)"),
            (
                .followUpCoverage, 0.0153, -0.021137...0.051987,
                "geen aantoonbaar verschil (95%-interval 2,1 procentpunt minder tot 5,2 procentpunt meer)"
            ),
            (.followUpCoverage, 0.05, 0...0.1, "geen aantoonbaar verschil (95%-interval 0 tot 10,0 procentpunt meer)"),
            (.missingPerThousand, 15.045, 6.2254...26.1101, "15,0 van de 1.000 meer (95%-interval 6,2 tot 26,1)"),
            (.handlingTime, -82.25, -101.5...(-63), "82 seconden minder (95%-interval 63 tot 102)"),
            (.handlingTime, 1.2, 0.4...2, "1 seconde meer (95%-interval <1 tot 2)"),
        ] as [(EffectMeasure, Double, ClosedRange<Double>, String)])
    func aDifferenceHasADirectionAndAnInterval(
        measure: EffectMeasure, size: Double, interval: ClosedRange<Double>, text: String
    ) {
        #expect(difference(measure, size, interval) == text)
    }

    @Test func whatCannotBeComparedIsSaidToBe() {
        #expect(difference(.questionsPerContact, nil, nil) == "geen gegevens")
        #expect(difference(.questionsPerContact, -3, nil) == "te weinig om iets te zeggen")
    }

    /// 0,25 of 1.204 are 301; 7 of 12 is 0,5833, and 83,3 of 1.000 is 1 of 12.
    @Test(
        arguments: [
            (.questionsPerContact, 10.25, 1_204, "10,2 (n = 1.204)"), (.questionsPerContact, 0, 40, "0,0 (n = 40)"),
            (.questionsPerContact, nil, 0, "geen gegevens"), (.followUpCoverage, 0.25, 1_204, "25,0% (n = 1.204)"),
            (.followUpCoverage, 0.583333, 12, "7 van 12"), (.followUpCoverage, 1, 1, "1 van 1"),
            (.missingPerThousand, 3.322, 1_204, "3,3 van de 1.000 (n = 1.204)"),
            (.missingPerThousand, 0, 30, "0,0 van de 1.000 (n = 30)"),
            (.missingPerThousand, 83.333333, 12, "1 van 12"), (.handlingTime, 420.4, 1_100, "420 seconden (n = 1.100)"),
            (.handlingTime, 1, 2, "1 seconde (n = 2)"), (.handlingTime, 0.2, 2, "<1 seconde (n = 2)"),
        ] as [(EffectMeasure, Double?, Int, String)])
    func aSideHasItsCases(measure: EffectMeasure, value: Double?, cases: Int, text: String) {
        let side = PageFixture.effect(measure, (value, cases), (nil, 0), nil, nil).before
        #expect(words.value(side, measure) == text)
    }

    @Test func pageOneSaysWhatCanBeSaid() {
        #expect(words.summary([]) == nil)
        #expect(words.summary([PageFixture.effects[3]]) == nil)
        #expect(
            words.summary(PageFixture.effects) == """
                Vragen per gesprek: 7,4 minder. Volgdekking: geen aantoonbaar verschil. \
                Registraties met gemis: 15,0 van de 1.000 meer.
                """)
    }
}
