import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionReviewSectionTests {
    private func rows(_ input: ReportInput) -> [[String]] {
        (ReportDocument(input).beginning.reviewedDecisions?.tables.first?.rows ?? []).map { row in
            [row.header.plainText] + row.cells.map(\.text.plainText)
        }
    }

    @Test func everyDecisionHasARow() throws {
        let section = try #require(ReportDocument(PageFixture.inputWithDecisions).beginning.reviewedDecisions)
        #expect(
            section.tables.first?.head.caption.plainText
                == "9 besluiten uit besluitenlijst.xlsx, tot en met 31 december 2024")
        #expect(ReportDocument(PageFixture.inputWithDecisions).beginning.contents.map(\.anchor).contains(section.id))
        let passport = "Paspoort verlengen"
        let day = "1 juli 2024"
        #expect(
            rows(PageFixture.inputWithDecisions) == [
                [
                    "Reisdatum", passport, "schrappen", day, "nee, nog gevraagd in 212 van 400 (53,0%)",
                    "niet van toepassing", "31 december 2024: nu",
                ],
                [
                    "Kenteken", "Rijbewijs vernieuwen", "definitief stoppen", day, "ja, in 400 registraties",
                    "9 keer gemist, met 95% zekerheid tussen 50 en 210 van de 1.000: over de stopregel", "geen datum",
                ],
                [
                    "Beroep", passport, "toevoegen", day, "nee, in geen van 400 registraties gevraagd",
                    "niet van toepassing", "geen datum",
                ],
                [
                    "Geboorteplaats", passport, "schrappen", day, "ja, in 30 registraties",
                    "1 keer gemist; 12 registraties met al het vervolg: te weinig om iets te zeggen",
                    "4 oktober 2024: nu",
                ],
                [
                    "Lengte in centimeters", passport, "niet vragen bij", day,
                    "niet te zien: de voorwaarde is geen kanaal of afdeling", "niet van toepassing", "geen datum",
                ],
                [
                    "Telefoonnummer", passport, "behouden", "geen datum", "niet aan de gegevens te zien",
                    "niet van toepassing", "geen datum",
                ],
                [
                    "Aantal kinderen", passport, "schrappen", "12 januari 2025", "nog niet ingegaan",
                    "niet van toepassing", "22 april 2025",
                ],
                [
                    "Naam van de partner", passport, "schrappen", "geen datum", "niet te zeggen zonder ingangsdatum",
                    "niet van toepassing", "geen datum",
                ],
                [
                    "Reisbestemming", passport, "niet vragen bij", day, "niet te zien: geen registratie sindsdien",
                    "niet van toepassing", "geen datum",
                ],
            ])
    }

    /// What the log does not know is shown as the list has it.
    @Test func namesThatTheLogDoesNotHave() {
        let row = ListedDecision(
            product: ListedName("Pasport"), field: ListedName("Schoenmaat"), proposal: nil, decision: .drop, line: 2)
        func reviewed(_ product: Product?, _ execution: ReviewedDecision.Execution) -> ReviewedDecision {
            ReviewedDecision(
                decision: row, product: product, field: nil, execution: execution, harm: nil, isDue: false)
        }
        let found = rows(
            PageFixture.input.with(
                PageFixture.review([
                    reviewed(nil, .notInLog), reviewed(Product(key: "a", name: "A"), .carriedOut(registrations: 1)),
                ])))
        #expect(
            found.map { Array($0.prefix(2)) + [$0[4]] } == [
                ["Schoenmaat", "Pasport", "niet te zien: het product komt niet voor"],
                ["Schoenmaat", "A", "ja, in 1 registratie; de vraag komt niet meer voor"],
            ])
    }

    @Test func withoutADecisionThereIsNoTable() {
        #expect(ReportDocument(PageFixture.input.with(PageFixture.review([]))).beginning.reviewedDecisions == nil)
    }

    /// Who carries a decision out works for the organisation.
    @Test func nobodyIsNamed() throws {
        let page = try PageFixture.page(PageFixture.inputWithDecisions)
        #expect(page.contains("Lengte in centimeters"))
        #expect(!page.contains("Geheim"))
        #expect(!page.contains("reports/2023"))
    }
}
