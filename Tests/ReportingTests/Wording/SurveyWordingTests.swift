import Metrics
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SurveyWordingTests {
    private let wording = Wording.dutch.surveys

    private func products(_ names: String...) -> [SurveyedProduct] {
        names.map { SurveyedProduct(product: $0, sample: SampleCounts(drawn: 40, lookedAt: 40)) }
    }

    @Test func aFewProductsAreNamed() {
        #expect(wording.basis([]) == nil)
        let basis = wording.basis(products("a", "b", "c", "d", "e"))?.plainText
        #expect(
            basis?.hasPrefix(
                "De oordelen over a (alle 40 bekeken), b (alle 40 bekeken), c (alle 40 bekeken) en 2 andere berusten")
                == true)
    }

    @Test(
        arguments: [
            (0, 1, "Steekproef: het enige bekeken antwoord was niet nodig."),
            (1, 1, "Steekproef: het enige bekeken antwoord was nodig."),
            (1, 30, "Steekproef: 1 van de 30 bekeken antwoorden nodig."),
            (30, 30, "Steekproef: alle 30 bekeken antwoorden waren nodig."),
        ])
    func whatWasFound(directed: Int, mature: Int, text: String) {
        #expect(wording.finding(LookedAt(mature: mature, directed: directed)) == text)
    }

    @Test func nobodyLooked() {
        #expect(wording.finding(LookedAt(mature: 0, directed: 0)) == nil)
        #expect(wording.fact(SampleCounts(drawn: 0, lookedAt: 0)) == nil)
        #expect(wording.fact(SampleCounts(drawn: 1, lookedAt: 1)) == "de enige bekeken")
    }

    @Test func anUnsureSampleSaysWhatToDo() {
        let text = wording.fewLookedAt([
            SurveyedProduct(product: "a", sample: SampleCounts(drawn: 40, lookedAt: 10))
        ]).plainText
        #expect(
            text == """
                Van de steekproef is minder dan 80% bekeken bij a (10 van de 40 bekeken). Wat niet gevonden is, kan anders zijn dan \
                de rest. Zoek het alsnog op.
                """)
    }
}
