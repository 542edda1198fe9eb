import Metrics
import RegistrationLog
import Testing

@testable import Reporting

/// The municipality counts 27 questions asked, 26 answered and 11 used; 9 may go, 3 cannot be measured.
@Suite struct SummarySectionTests {
    private func answers(_ input: ReportInput) -> [String: [String]] {
        Dictionary(
            ReportDocument(input).beginning.summary.answers.map { ($0.label, $0.texts.map(\.plainText)) },
            uniquingKeysWith: +)
    }

    @Test func theAnswerIsADecisionAFindingAndAtMostThreeReservations() throws {
        let answers = answers(PageFixture.input)
        #expect(
            answers["Gevraagd besluit"] == ["Wij vragen het MT: stop drie maanden met 9 vragen bij 2 producten."])
        #expect(
            answers["Bevinding"] == ["Bij 11 van de 26 beantwoorde vragen zien wij dat het antwoord later is gebruikt."]
        )
        #expect(answers["Voorbehoud"]?.count == 3)
        #expect(answers["Al gestopt"] == nil)
        let last = try #require(ReportDocument(PageFixture.input).beginning.summary.answers.last)
        #expect(last.more?.anchor == "reservations")
        let all = ReportDocument(PageFixture.input).beginning.reservations.items
        #expect(last.more?.text == "Alle \(all.count) voorbehouden")
        #expect(Array(all.prefix(3)) == last.texts)
    }

    @Test func oneReservationNeedsNoLink() {
        let kept = QuestionSketch("b", captured: 90, used: 50, .keep)
        let product = ProductSketch(
            name: "a", registrations: 100, mature: 90, withFollowUp: 90, months: [100], questions: [kept])
        let section = ReportDocument(PageFixture.input(of: [product])).beginning
        #expect(section.summary.answers.last?.texts.count == 1)
        #expect(section.summary.answers.last?.more == nil)
        #expect(section.reservations.items.count == 1)
    }

    @Test func whatWasStoppedAndWhatIsMissedHaveLinesOfTheirOwn() {
        var product = PageFixture.passport
        product.hours = (63.5, 12)
        product.questions[5].stoppedSince = CalendarDate(year: 2024, month: 7, day: 1)  // schrappen
        product.questions[0].stoppedSince = CalendarDate(year: 2024, month: 7, day: 1)  // behouden, 5 times missed
        let answers = answers(PageFixture.input(of: [product], settings: PageFixture.settings))
        #expect(
            answers["Gevraagd besluit"] == ["Wij vragen het MT: stop drie maanden met 5 vragen bij 1 product."])
        #expect(
            answers["Al gestopt"] == [
                """
                1 gestopte vraag: definitief stoppen. \
                Dat scheelt burgers al 12 uur per jaar, als een vraag 12 seconden duurt.
                """
            ])
        #expect(
            answers["Meer vragen"] == [
                "1 gestopte vraag: terugzetten. Het antwoord was 5 keer nodig, maar niet vastgelegd."
            ])
    }

    @Test func proposalsStandInOrderOfDecision() {
        let table = ReportDocument(PageFixture.input).beginning.proposals?.table
        #expect(table?.rows.map(\.proposal) == ["schrappen", "bespreken", "nog niet te zeggen", "behouden"])
        // To be talked over are three that are used too little and one that is never answered; one of those kept is protected.
        #expect(table?.rows.map(\.questions) == ["9", "4", "5", "9"])
    }

    @Test func theOrderHasAllProposals() {
        #expect(Set(Proposal.inOrderOfDecision) == Set(Proposal.allCases))
        #expect(Proposal.inOrderOfDecision.count == Proposal.allCases.count)
    }
}
