import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct PageEdgeCaseTests {
    private func product(months: [Int] = [50, 50], _ questions: QuestionSketch...) -> ProductSketch {
        ProductSketch(
            name: "Uittreksel", registrations: 100, mature: 90, withFollowUp: 80, months: months, questions: questions)
    }

    private func text(_ input: ReportInput) throws -> String {
        let tree = try PageTree(PageFixture.page(input))
        #expect(tree.problems == [])
        return tree.root.text
    }

    @Test func everyRowRejected() throws {
        let text = try text(PageFixture.input(of: [], ledger: PageFixture.ledger(rejected: 100)))
        #expect(text.contains("Alle 100 rijen zijn afgekeurd."))
        #expect(text.contains("Er valt niets te besluiten"))
        #expect(text.contains("Er zijn geen producten met registraties."))
        #expect(text.contains("100 = 0 + 0 + 0 + 100"))
    }

    @Test func nothingRead() throws {
        let text = try text(PageFixture.input(of: [], ledger: IntakeLedger()))
        #expect(text.contains("Er zijn geen bestanden gelezen."))
    }

    @Test func oneProductWithOneQuestion() throws {
        let text = try text(PageFixture.input(of: [product(QuestionSketch("Adres", captured: 100, used: 90, .keep))]))
        #expect(text.contains("100 registraties van 1 product"))
        #expect(text.contains("Bij de enige beantwoorde vraag zien wij dat het antwoord later is gebruikt."))
        #expect(text.contains("Uittreksel: de enige vraag wordt gebruikt"))
    }

    @Test func nothingUsed() throws {
        let text = try text(
            PageFixture.input(
                of: [
                    product(QuestionSketch("Adres", captured: 400, .drop), QuestionSketch("Naam", captured: 400, .drop))
                ]))
        #expect(text.contains("Bij geen van de 2 beantwoorde vragen zien wij dat het antwoord later is gebruikt."))
        #expect(text.contains("Wij vragen het MT: stop drie maanden met 2 vragen bij 1 product."))
        #expect(text.contains("Let op: dan blijft er geen vraag over."))
        #expect(text.contains("Er is geen vervolgactie gevonden die een antwoord aantoonbaar gebruikt."))
        #expect(text.contains("Alle 2 vragen aan de burger kunnen op proef weg"))
        #expect(text.contains("Per product: nergens is aantoonbaar gebruik gevonden"))
        #expect(
            text.contains("Van alle 2 getoetste vragen schrapt toeval er naar verwachting hoogstens 1 ten onrechte"))
    }

    @Test func everythingUsed() throws {
        let used = QuestionSketch("Adres", captured: 100, used: 100, .keep)
        let text = try text(
            PageFixture.input(of: [product(used, QuestionSketch("Naam", captured: 100, used: 99, .keep))]))
        #expect(text.contains("Bij alle 2 beantwoorde vragen zien wij dat het antwoord later is gebruikt."))
        #expect(text.contains("Er is nu geen besluit nodig"))
        #expect(text.contains("nergens kan met zekerheid een vraag weg"))
        #expect(text.contains("Elke beantwoorde vraag aan de burger wordt aantoonbaar gebruikt"))
        #expect(text.contains("Toeval: geen vraag heeft genoeg antwoorden om te schrappen"))
    }

    @Test func nothingMeasurable() throws {
        let text = try text(PageFixture.input(of: [product(QuestionSketch("Adres", captured: 90, .notMeasurable))]))
        #expect(text.contains("Wij vragen het MT: laat eerst vastleggen welk antwoord een vervolgactie gebruikt."))
        #expect(text.contains("Wij kunnen over de enige vraag niets zeggen"))
        #expect(text.contains("Van geen enkele vraag aan de burger is het gebruik te meten"))
        #expect(text.contains("Uittreksel: gebruik is niet te meten"))
        #expect(!text.contains("De balk loopt"))  // nothing is drawn where nothing can be said
        #expect(!text.contains("van 90 keer gebruikt"))  // no range where nothing could be seen
    }

    @Test func nothingAnswered() throws {
        let text = try text(
            PageFixture.input(of: [product(QuestionSketch("Adres", asked: 100, captured: 0, .neverAnswered))]))
        #expect(text.contains("Er is op geen enkele vraag een antwoord vastgelegd."))
        #expect(text.contains("Wij vragen het MT: bespreek 1 vraag met weinig of onzeker nut."))
    }

    @Test func noSignals() throws {
        let text = try text(PageFixture.input(of: [product(QuestionSketch("Adres", captured: 100, used: 90, .keep))]))
        #expect(text.contains("Er zijn geen signalen van de werkvloer ingelezen."))
    }

    @Test func oneMonth() throws {
        let kept = QuestionSketch("Adres", captured: 100, used: 90, .keep)
        let text = try text(PageFixture.input(of: [product(months: [0, 0, 100], kept)]))
        #expect(text.contains("Gebruik per product, maart 2024; n = 100 registraties"))
        #expect(text.contains("Er zijn geen twee maanden met genoeg registraties om te vergelijken."))
    }

    @Test func manyRowsRejected() throws {
        let text = try text(
            PageFixture.input(of: [PageFixture.passport], ledger: PageFixture.ledger(rejected: 40)))
        #expect(text.contains("40,0% van de rijen is afgekeurd (40 van 100). Dat is meer dan de grens van 1%."))
    }

    @Test func aQuestionAskedInNoMatureRegistration() throws {
        let young = QuestionSketch("Adres", captured: 9, used: 3, mature: 0, .reconsider).with { $0.matureUsed = 0 }
        let text = try text(PageFixture.input(of: [product(young)]))
        #expect(text.contains("geen gegevens: nog geen registratie is oud genoeg"))
        #expect(text.contains("en 3 keer in jongere registraties"))
    }
}
