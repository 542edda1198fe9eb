import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct DecisionSectionTests {
    private let table = ReportDocument(PageFixture.input).beginning.decisions.table

    @Test func everyAskedQuestionHasOneRowUnlessItStays() throws {
        let rows = try #require(table?.rows)
        #expect(rows.count == 18)
        #expect(!rows.contains { $0.question == "Contactpersoon" })  // it was missed, never asked
        let kept = try #require(table?.kept)
        #expect(kept.heading == "9 vragen blijven")
        #expect(kept.lines.map(\.product) == ["Paspoort verlengen", "Rijbewijs vernieuwen", "Wmo-melding"])
        #expect(
            kept.lines[0].questions.plainText == """
                Telefoonnummer · E-mailadres · Documentnummer · Burgerservicenummer (beschermd: wettelijk verplicht)
                """)
        #expect(kept.lines[0].chapter == "product-paspoort-verlengen")
    }

    @Test func whatMayGoComesFirstInOrderOfTheReport() throws {
        let rows = try #require(table?.rows)
        #expect(rows.prefix(9).allSatisfy { $0.proposal == "schrappen" })
        #expect(rows[0].question == "Reisdatum")
        #expect(rows[6].product == "Rijbewijs vernieuwen")
        #expect(rows[9].proposal == "bespreken")
        #expect(rows.last?.proposal == "nog niet te zeggen")
        #expect(rows[0].chapter == "product-paspoort-verlengen")
    }

    @Test func aRowSaysWhyAndHowSure() throws {
        let row = try #require(table?.rows.first { $0.question == "Beroepsmatig gebruik" })
        #expect(row.reason.plainText == "Wij zagen geen gebruik, en er zijn genoeg gegevens om dat te zeggen.")
        #expect(row.certainty == "0 van 412 keer gebruikt; met 95% zekerheid minder dan 8 van de 1.000")
        #expect((row.now, row.signals) == ("gevraagd", "geen signalen"))
        #expect(row.personalData == nil)
        let birthplace = try #require(table?.rows.first { $0.question == "Geboorteplaats" })
        #expect(birthplace.personalData == "persoonsgegeven: overig")
        let date = try #require(table?.rows.first { $0.question == "Reisdatum" })
        #expect(date.signals == "3 overbodig, 2 nodig, 2 zonder strekking")
    }

    /// On paper for the management team they are a line a product, since nobody can decide about them.
    @Test func whatCannotBeSaidYetIsListedByWhy() throws {
        let undecided = try #require(table?.undecided)
        #expect(undecided.heading == "Over 5 vragen is nog niets te zeggen")
        #expect(
            undecided.lines.map(\.questions.plainText) == [
                "te weinig gegevens: Automaat of schakel", "te weinig gegevens: Woonsituatie",
                "niet meetbaar: Spoed · Foto beschikbaar · Eerder gemeld",
            ])
    }

    @Test func aQuestionSaysWhetherItIsAskedNow() throws {
        var sketch = PageFixture.street
        sketch.questions[1].stoppedSince = CalendarDate(year: 2024, month: 7, day: 1)
        sketch.questions.append(PageFixture.missed("Naam", missing: 20).with { $0.verdict = .add })
        let rows = try #require(ReportDocument(PageFixture.input(of: [sketch])).beginning.decisions.table?.rows)
        #expect(
            rows.map { [$0.question, $0.now] } == [
                ["Naam", "nooit gevraagd"], ["Locatie", "gevraagd"], ["Spoed", "gestopt"],
                ["Foto beschikbaar", "gevraagd"], ["Eerder gemeld", "gevraagd"],
            ])
    }

    /// At one of the three it stays, and stands in the line of that product.
    @Test func aQuestionOfSeveralProductsStandsTogether() throws {
        func product(_ name: String, _ verdict: Verdict) -> ProductSketch {
            var sketch = PageFixture.street
            sketch.name = name
            sketch.questions = [
                PageFixture.used("Kleur", captured: 400, used: 0, .drop) { _ in },
                PageFixture.used("Spoed", captured: 400, used: verdict == .keep ? 90 : 0, verdict) { _ in },
                PageFixture.used("Alleen \(name)", captured: 400, used: 0, .drop) { _ in },
            ]
            return sketch
        }
        let input = PageFixture.input(of: [product("a", .drop), product("b", .keep), product("c", .drop)])
        let table = try #require(ReportDocument(input).beginning.decisions.table)
        #expect(
            table.rows.map { [$0.question, $0.product] } == [
                ["Alleen a", "a"], ["Kleur", "a"], ["Kleur", "b"], ["Kleur", "c"], ["Spoed", "a"], ["Spoed", "c"],
                ["Alleen b", "b"], ["Alleen c", "c"],
            ])
        #expect(table.rows.map(\.isAgain) == [false, false, true, true, false, true, false, false])
        #expect(
            table.rows.map(\.anchor) == [
                "question-alleen-a", "question-kleur", nil, nil, "question-spoed", nil, "question-alleen-b",
                "question-alleen-c",
            ])
        #expect(table.kept?.lines.map(\.product) == ["b"])
    }

    @Test func personalDataThatMayGoIsCounted() {
        // Birthplace and the partner's name.
        #expect(table?.personalData == "Van de 9 vragen die weg kunnen, gaan er 2 over persoonsgegevens.")
    }

    @Test func onlyProposalsThatOccurCanBeChosen() throws {
        let street = ReportDocument(PageFixture.input(of: [PageFixture.street])).beginning.decisions.table
        #expect(try #require(street).options.map(\.proposal) == ["bespreken", "nog niet te zeggen"])
    }

    @Test func whatAProposalSupposesIsSaidOnceForAProduct() throws {
        let section = ReportDocument(PageFixture.input).beginning.decisions
        #expect(
            section.conditions.map(\.plainText) == [
                """
                Voorwaarde voor Paspoort verlengen: alle vervolgacties staan in deze export. \
                Klopt dat? Zet follow_up_complete: true in kcc.yaml.
                """
            ])
        let rows = try #require(section.table?.rows)
        #expect(rows.filter { $0.condition != nil }.map(\.question) == ["Aantal kinderen"])
        #expect(rows.first { $0.question == "Aantal kinderen" }?.condition == "onder voorwaarde")
    }
}
