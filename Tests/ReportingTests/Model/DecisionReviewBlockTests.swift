import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct DecisionReviewBlockTests {
    private func block(_ decisions: ReviewedDecision..., new: [String] = []) -> DecisionReviewBlock? {
        ReportDocument(PageFixture.input.with(PageFixture.review(decisions, new: new))).beginning.summary.review
    }

    private func text(_ block: DecisionReviewBlock?, _ label: String) -> String? {
        block?.parts.first { $0.label == label }?.texts.map(\.plainText).joined(separator: " ")
    }

    @Test func withoutAListThereIsNone() {
        let summary = ReportDocument(PageFixture.input).beginning.summary
        #expect(summary.review == nil)
        #expect(ReportDocument(PageFixture.input).beginning.reviewedDecisions == nil)
    }

    /// 9 of 80: 0.052752 … 0.202847, as SciPy gives them, outwards in tens of 1.000 since there are under 100.
    @Test func saysWhatWasNotCarriedOutWhatDidHarmAndWhatIsDue() throws {
        let block = try #require(ReportDocument(PageFixture.inputWithDecisions).beginning.summary.review)
        #expect(block.heading == "Wat er is gekomen van 9 besluiten")
        #expect(block.parts.map(\.label) == ["Niet uitgevoerd", "Schade", "Evaluatie", "Verder", "Nieuw"])
        #expect(
            block.parts.map { $0.texts.map(\.plainText).joined(separator: " ") } == [
                """
                2 van 9 besluiten. «Beroep» bij Paspoort verlengen: in geen van 400 registraties sinds 1 juli 2024 gevraagd. \
                «Reisdatum» bij Paspoort verlengen: nog gevraagd in 212 van 400 registraties sinds 1 juli 2024, \
                het laatst op 31 december 2024.
                """,
                """
                Volgens de stopregel (terug bij meer dan 5 keer gemist, als dat geen toeval is) komt 1 vraag terug. \
                «Kenteken» bij Rijbewijs vernieuwen: 9 keer nodig zonder antwoord sinds 1 juli 2024, \
                met 95% zekerheid tussen 50 en 210 van de 1.000.
                """,
                """
                2 besluiten zijn toe aan evaluatie: «Geboorteplaats» bij Paspoort verlengen (4 oktober 2024) en «Reisdatum» bij \
                Paspoort verlengen (31 december 2024).
                """,
                """
                2 uitgevoerd, 1 nog niet ingegaan, 1 zonder ingangsdatum, 2 niet te zien en 1 zonder registraties.
                """,
                """
                4 vragen staan niet in de besluitenlijst: «Documentnummer» bij Paspoort verlengen, \
                «E-mailadres» bij Paspoort verlengen, «Burgerservicenummer» bij Paspoort verlengen en nog 1.
                """,
            ])
        #expect(block.more?.anchor == "decision-review")
        #expect(block.more?.text == "Alle 9 besluiten")
    }

    /// The trial would say the same of the same questions, and page 1 is one sheet.
    @Test func theTrialMakesRoom() {
        let input = ProtocolChangeSectionTests.inputWithChange
        #expect(ReportDocument(input).beginning.summary.trial != nil)
        #expect(ReportDocument(input.with(PageFixture.review([]))).beginning.summary.trial == nil)
    }

    @Test func theWorstThreeAreNamed() {
        let decisions = [3, 9, 5, 9].enumerated().map { number, count in
            PageFixture.reviewed(
                "Vraag \(number)", .drop, .notCarriedOut(count: count, of: 20), PageFixture.lost(count + 6))
        }
        let block = block(decisions[0], decisions[1], decisions[2], decisions[3])
        #expect(
            text(block, "Niet uitgevoerd") == """
                4 van 4 besluiten. «Vraag 1» bij Paspoort verlengen: nog gevraagd in 9 van 20 registraties sinds 1 juli 2024. \
                «Vraag 3» bij Paspoort verlengen: nog gevraagd in 9 van 20 registraties sinds 1 juli 2024. \
                «Vraag 2» bij Paspoort verlengen: nog gevraagd in 5 van 20 registraties sinds 1 juli 2024. En nog 1.
                """)
        #expect(text(block, "Schade")?.contains("komen 4 vragen terug. «Vraag 1» bij") == true)
        #expect(text(block, "Schade")?.hasSuffix("En nog 1.") == true)
    }

    @Test func oneDecisionIsSingular() {
        let block = block(
            PageFixture.reviewed("Reisdatum", .drop, .carriedOut(registrations: 4), evaluated: 20_088), new: ["Beroep"])
        #expect(block?.heading == "Wat er is gekomen van 1 besluit")
        #expect(
            text(block, "Evaluatie")
                == "1 besluit is toe aan evaluatie: «Reisdatum» bij Paspoort verlengen (31 december 2024).")
        #expect(text(block, "Verder") == "1 uitgevoerd.")
        #expect(text(block, "Nieuw") == "1 vraag staat niet in de besluitenlijst: «Beroep» bij Paspoort verlengen.")
        #expect(block?.more?.text == "Het besluit")
    }

    @Test func aListWithoutADecisionSaysSo() {
        let block = block()
        #expect(block?.heading == "In de besluitenlijst staat nog geen besluit")
        #expect(block?.parts.isEmpty == true)
        #expect(block?.more == nil)
    }

    /// Page 1 has room for one reservation below it, and for fewer names of questions.
    @Test func whatStandsBelowMakesRoom() {
        let input = PageFixture.inputWithDecisions
        #expect(ReportDocument(input).beginning.summary.answers.last?.texts.count == 1)
        #expect(ReportDocument(PageFixture.input).beginning.summary.answers.last?.texts.count == 3)
        var room = NameRoom(rows: 1, isBelowReview: true)
        room.beginRow()
        let names = Array(repeating: String(repeating: "a", count: 100), count: 16)
        #expect(room.take(names, most: 16).count == 10)
    }

    @Test func namesAreAsShortAsPageOneHasThem() {
        let block = block(
            PageFixture.reviewed(String(repeating: "x", count: 300), .drop, .notCarriedOut(count: 1, of: 2)))
        #expect(text(block, "Niet uitgevoerd")?.contains("\(String(repeating: "x", count: 39))…» bij") == true)
    }
}
