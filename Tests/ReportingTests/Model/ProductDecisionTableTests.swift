import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ProductDecisionTableTests {
    private func made(_ products: [ProductSketch], settings: AnalysisSettings = PageFixture.settings)
        -> ProductDecisionTable?
    {
        ReportDocument(PageFixture.input(of: products, settings: settings)).beginning.summary.products
    }

    private func text(_ cell: ProductDecision.Cell) -> String {
        let lines = cell.proposals.map { $0.proposal + $0.questions.plainText }
        return (lines + [cell.text?.plainText, cell.note, cell.warning].compactMap { $0 }).joined(separator: " | ")
    }

    /// The passport is written out.
    ///
    /// It has 38.273 answers of 4.120 registrations, 9,3 each; without the 19.041 that may go 4,7. Signals: 7 and 3
    /// about questions that may go, 4 about another, 2 about the product; 6 say «overbodig», 4 «nodig». Least sure is Aantal kinderen: 0 of 1.980.
    @Test func aRowNamesTheQuestions() throws {
        let table = try #require(made(PageFixture.municipality))
        #expect(
            table.rows.map(\.product) == [
                "Paspoort verlengen", "Rijbewijs vernieuwen", "Wmo-melding", "Melding openbare ruimte",
            ])
        #expect(
            table.rows[0].cells.map(text) == [
                """
                schrappen (6): Reisdatum; Reisbestemming; Lengte in centimeters; Geboorteplaats; Naam van de partner; \
                Aantal kinderen | bespreken (2): Reden van aanvraag; Beroep | \
                behouden (4): Telefoonnummer; E-mailadres; Documentnummer; nog 1
                """,
                "9,3 → 4,7 | n = 4.120", "64 uur",
                """
                onder voorwaarde: minder dan 2 van de 1.000 | \
                per vraag 0 van minstens 1.980 antwoorden; met zichtbaar vervolg 1.980
                """,
                "16 signalen: 6 overbodig, 4 nodig",
            ])
        #expect(
            table.total.cells.map(text) == [
                "9 schrappen, 4 bespreken, 5 nog niet te zeggen, 9 behouden", "6,3 → 3,5 | n = 7.980",
                "76 uur | al gewonnen: 4,2 uur", "toeval schrapt hoogstens 1 van de 20 getoetste vragen",
                "19 signalen: 6 overbodig, 4 nodig",
            ])
    }

    @Test func withoutAnAssumptionThereAreNoHours() throws {
        var settings = PageFixture.settings
        settings.secondsPerQuestion = nil
        let table = try #require(made(PageFixture.municipality, settings: settings))
        #expect(table.head.columns == ["Product", "Voorstel", "Vragen per gesprek", "Zekerheid", "Werkvloer"])
        #expect(table.rows.allSatisfy { $0.cells.count == 4 })
        #expect(!table.notes.contains { $0.plainText.contains("Uren") })
    }

    /// Of a product without conversations of late nothing is asked now.
    @Test func nowIsNow() throws {
        var street = PageFixture.street
        street.silentSince = CalendarDate(year: 2024, month: 3, day: 3)
        let table = try #require(made([PageFixture.support, street]))
        #expect(table.rows.map(\.silence) == [nil, "geen gesprekken sinds 3 maart 2024"])
        #expect(table.rows.map { text($0.cells[1]) } == ["3,5 → 3,5 | n = 940", "geen gesprekken"])
        // 3.319 answers of 940 registrations.
        #expect(text(table.total.cells[1]) == "3,5 → 3,5 | n = 940")
    }

    private func product(_ number: Int, _ questions: QuestionSketch...) -> ProductSketch {
        ProductSketch(
            name: "P\(number)", registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000],
            questions: questions)
    }

    private let dropped = QuestionSketch("a", captured: 900, .drop)
    private let discussed = QuestionSketch("b", captured: 900, used: 3, .reconsider)
    private let kept = QuestionSketch("c", captured: 900, used: 500, .keep)

    /// Two of ten products are talked over only, and one needs no decision: the first eight of the others are shown.
    @Test func eightProductsFit() throws {
        let products =
            [product(0, discussed), product(1, kept)] + (2..<9).map { product($0, dropped, kept) }
            + [product(9, discussed), product(10, dropped, dropped)]
        let table = try #require(made(products))
        #expect(table.rows.map(\.product) == ["P2", "P3", "P4", "P5", "P6", "P7", "P8", "P10"])
        #expect(
            table.notes.last?.plainText == """
                Over nog 2 producten is iets te besluiten; die staan in de besluitenlijst. \
                Bij 1 product valt nu niets te besluiten.
                """)
    }

    @Test func thereIsNoneWhereNothingIsProposed() {
        #expect(made([product(0, kept)]) == nil)
        #expect(made([]) == nil)
    }

    @Test func aProductNeverGoesToNothingUnsaid() throws {
        func warning(_ questions: QuestionSketch...) throws -> String? {
            var product = product(0)
            product.questions = questions
            return try #require(made([product])).rows[0].cells[1].warning
        }
        let stopped = dropped.with { $0.stoppedSince = CalendarDate(dayNumber: 19_900) }
        #expect(try warning(dropped) == "Let op: dan blijft er geen vraag over.")
        #expect(try warning(dropped, stopped) == "Let op: dan blijft er geen vraag over.")
        #expect(try warning(dropped, kept) == nil)
        #expect(try warning(stopped, discussed) == nil)
        let unanswered = QuestionSketch("d", asked: 900, captured: 0, .neverAnswered)
        #expect(try warning(dropped, unanswered) == "Let op: dan blijft er geen antwoord over.")
    }
}
