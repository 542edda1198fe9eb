import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct QuestionGridTests {
    private func product(_ name: String, _ questions: QuestionSketch...) -> ProductSketch {
        ProductSketch(
            name: name, registrations: 1_000, mature: 900, withFollowUp: 900, months: [1_000], questions: questions)
    }

    private func dropped(_ name: String) -> QuestionSketch { QuestionSketch(name, captured: 900, .drop) }
    private func kept(_ name: String) -> QuestionSketch { QuestionSketch(name, captured: 900, used: 500, .keep) }

    private func made(_ products: [ProductSketch]) -> ProposalSection? {
        ReportDocument(PageFixture.input(of: products)).beginning.proposals
    }

    @Test func aQuestionStandsInOneRowForAllProducts() throws {
        let stopped = dropped("Lengte").with { $0.stoppedSince = CalendarDate(dayNumber: 19_900) }
        let section = try #require(
            made([
                product("Paspoort", kept("Adres"), dropped("E-mail"), stopped),
                product("Rijbewijs", dropped("E-mail"), QuestionSketch("Adres", captured: 90, .insufficientData)),
                product("Wmo", kept("E-mail"), PageFixture.missed("Lengte", missing: 3)),
            ]))
        #expect(section.heading.plainText == "Voorstellen: «E-mail» kan weg bij 2 producten en blijft bij 1")
        #expect(section.grid.head.columns == ["Vraag", "Paspoort", "Rijbewijs", "Wmo"])
        #expect(section.grid.rows.map(\.question) == ["E-mail", "Adres", "Lengte"])
        #expect(
            section.grid.rows.map { $0.cells.map(\.letter) } == [["S", "S", "H"], ["H", "N", "·"], ["D", "·", "·"]])
        #expect(
            section.grid.rows[2].cells.map(\.proposal) == ["definitief stoppen", "niet gevraagd", "niet gevraagd"])
        #expect(section.grid.limit == nil)
        #expect(section.table.rows.map(\.letter) == ["S", "D", "N", "H"])
    }

    /// Of 20 products, of which the last may lose two questions, 14 are shown; the others have five questions each.
    @Test func whatDoesNotFitIsCounted() throws {
        let products =
            (0..<19).map { number in
                var sketch = product("P\(number)")
                sketch.questions = (0..<5).map { kept("Vraag \(number * 5 + $0)") }
                return sketch
            } + [product("P19", dropped("Vraag 0"), dropped("Vraag 500"))]
        let grid = try #require(made(products)).grid
        #expect(grid.head.columns == ["Vraag"] + (0..<13).map { "P\($0)" } + ["P19"])
        #expect(grid.rows.count == 66)
        #expect(grid.rows.first?.question == "Vraag 0")  // at two products
        #expect(
            grid.limit == "De tabel toont 14 van de 20 producten: die met de meeste voorstellen.")
        var many = product("a")
        many.questions = (0..<100).map { kept("Vraag \($0)") }
        let long = try #require(made([many])).grid
        #expect(long.rows.count == 90)
        #expect(long.limit == "De tabel toont 90 van de 100 vragen daar: die bij de meeste producten.")
    }

    @Test func withoutQuestionsThereIsNone() {
        #expect(made([]) == nil)
    }

    @Test func everyProposalHasALetterOfItsOwn() {
        #expect(Set(Proposal.allCases.map(Wording.dutch.grid.letter)).count == Proposal.allCases.count)
    }

    @Test(arguments: [
        (2, 0, "Voorstellen: «E-mail» kan weg bij 2 producten"),
        (5, 2, "Voorstellen: «E-mail» kan weg bij 5 producten en blijft bij 2"),
    ])
    func theHeadingNamesTheQuestionThatMayGoMost(dropped: Int, kept: Int, text: String) {
        #expect(Wording.dutch.grid.heading(("E-mail", dropped, kept)).plainText == text)
    }

    @Test func withoutSuchAQuestionTheHeadingNamesNone() throws {
        let section = try #require(made([product("Paspoort", dropped("E-mail"))]))
        #expect(section.heading.plainText == "Voorstellen: alle vragen en producten bij elkaar")
    }
}
