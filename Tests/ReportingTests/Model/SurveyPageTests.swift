import Metrics
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

/// What the report says of a sample, and of a sample that nobody drew yet.
@Suite struct SurveyPageTests {
    /// A product of whose 40 registrations in a sample 28 were looked at; one question was used in 3, one in none.
    static let surveyed = ProductSketch(
        name: "Paspoort", registrations: 1_000, mature: 900, withFollowUp: 100, months: [1_000],
        sample: SampleCounts(drawn: 40, lookedAt: 28),
        questions: [
            QuestionSketch("Reisdatum", captured: 900, used: 3, .reconsider).with {
                $0.evidence.explicit = 0
                $0.evidence.surveyed = 3
                $0.lookedAt = LookedAt(mature: 28, directed: 3)
            },
            QuestionSketch("Lengte", captured: 900, .insufficientData).with {
                $0.visible = 28
                $0.blind = 72
                $0.lookedAt = LookedAt(mature: 28, directed: 0)
            },
        ])

    /// A report on it, with the file of the sample.
    static let input = PageFixture.input(of: [surveyed], ledger: PageFixture.ledger(rejected: 0, kind: .survey))

    private func unsurveyed(_ verdicts: [Verdict], decidable: Int) -> ProductSketch {
        ProductSketch(
            name: "Paspoort", registrations: 1_000, mature: 900, withFollowUp: 100, months: [1_000],
            outlook: SampleOutlook(
                population: 100, size: 40, reason: .least, undecided: verdicts.count, decidable: decidable),
            questions: verdicts.enumerated().map {
                QuestionSketch("Vraag \($0)", captured: 900, used: $1 == .keep ? 300 : 0, $1)
            })
    }

    private func answer(_ products: [ProductSketch]) throws -> String? {
        let summary = ReportDocument(PageFixture.input(of: products)).beginning.summary
        return summary.answers.first { $0.label == "Steekproef" }?.texts.map(\.plainText).joined(separator: " ")
    }

    @Test func page1SaysWhatRestsOnASample() throws {
        #expect(
            try answer([Self.surveyed])
                == "De oordelen over Paspoort (28 van de 40 bekeken) berusten ook op een steekproef.")
    }

    /// 28 of 40 are 70%; 32 are 80%.
    @Test func whoWasNotFoundIsAReservation() {
        let few = Reservation.all(PageFixture.input(of: [Self.surveyed]))
        #expect(
            few.contains(
                .fewLookedAt([SurveyedProduct(product: "Paspoort", sample: SampleCounts(drawn: 40, lookedAt: 28))])))
        var enough = Self.surveyed
        enough.sample.lookedAt = 32
        let none = Reservation.all(PageFixture.input(of: [enough]))
        #expect(!none.contains { if case .fewLookedAt = $0 { true } else { false } })
    }

    @Test func aJudgementNamesTheSample() throws {
        let product = try #require(Self.surveyed.figures())
        let reasons = product.fields.map { Wording.dutch.grounds.reason($0).plainText }
        #expect(
            reasons[0].hasSuffix("Steekproef: 3 van de 28 bekeken antwoorden nodig."))
        #expect(
            reasons[1].hasSuffix("Steekproef: 0 van de 28 bekeken antwoorden nodig."))
        #expect(Wording.dutch.chapters.evidence(product.fields[0]) == "steekproef 3")
    }

    @Test func theChapterSaysHowMuchWasLookedAt() {
        let chapter = ReportDocument(PageFixture.input(of: [Self.surveyed])).chapters.first
        #expect(
            chapter?.chapter.facts.first { $0.label == "Steekproef" }?.text
                == "28 van de 40 bekeken; van de rest is het vervolg niet gevonden, of nog niet bekeken")
    }

    @Test func thePrivacyOfficerHearsOfTheList() throws {
        let with = ReportDocument(Self.input).end.privacy.workingList
        #expect(try #require(with).contains("Vernietig haar"))
        #expect(ReportDocument(PageFixture.input(of: [PageFixture.passport])).end.privacy.workingList == nil)
    }

    @Test func whereMostCannotBeMeasuredASampleIsAdvised() throws {
        let text = """
            Over 2 van de 3 vragen zeggen deze gegevens niets. Laat van 40 registraties bij Paspoort nagaan welke antwoorden \
            nodig waren: dan kunt u over 2 vragen beslissen. «kcc-analyze survey», met dezelfde bestanden, maakt de lijst.
            """
        let sketch = unsurveyed([.notMeasurable, .notMeasurable, .keep], decidable: 2)
        #expect(try answer([sketch]) == text)
        let block = try #require(AttentionText.text(for: PageFixture.input(of: [sketch])))
        #expect(block.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(text))
    }

    /// 40 rows for 4 questions, 40 for 2, 390 for 3: the last would make over 400 together.
    @Test func itBeginsWhereARowSettlesMost() throws {
        let products = [("a", 390, 3), ("b", 40, 2), ("c", 40, 4)].map { name, size, decidable in
            var sketch = unsurveyed(Array(repeating: .notMeasurable, count: 4), decidable: 0)
            sketch.name = name
            sketch.outlook = SampleOutlook(
                population: 900, size: size, reason: .fewest, undecided: 4, decidable: decidable)
            return sketch
        }
        #expect(try answer(products)?.contains("van 80 registraties bij c en b nagaan") == true)
        #expect(try answer([products[0]])?.contains("van 390 registraties bij a nagaan") == true)
    }

    @Test func noSampleIsAdvisedInVain() throws {
        #expect(try answer([unsurveyed([.notMeasurable, .notMeasurable, .keep], decidable: 0)]) == nil)
        #expect(try answer([unsurveyed([.notMeasurable, .keep], decidable: 1)]) == nil)
        #expect(try answer([PageFixture.passport]) == nil)
    }
}
