import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct HeadingWordingTests {
    @Test(
        arguments: [
            ([:], 0, 0, "Er zijn geen vragen om te beoordelen"),
            ([.drop: 1], 1, 0, "De enige vraag aan de burger kan op proef weg"),
            ([.drop: 4], 4, 0, "Alle 4 vragen aan de burger kunnen op proef weg"),
            ([.drop: 1, .keep: 8], 9, 8, "1 van de 9 vragen aan de burger kan op proef weg"),
            ([.drop: 34, .keep: 1_086], 1_120, 86, "34 van de 1.120 vragen aan de burger kunnen op proef weg"),
            ([.notMeasurable: 2], 2, 0, "Van geen enkele vraag aan de burger is het gebruik te meten"),
            ([.keep: 2], 2, 2, "Elke beantwoorde vraag aan de burger wordt aantoonbaar gebruikt"),
            ([.keep: 2, .protected: 1], 3, 2, "Alle 3 vragen aan de burger kunnen blijven"),
            ([.protected: 1], 1, 0, "De enige vraag aan de burger kan blijven"),
            ([.keep: 2, .insufficientData: 1], 3, 2, "Nog geen enkele vraag aan de burger kan met zekerheid weg"),
        ] as [([Verdict: Int], Int, Int, String)])
    func theTitleSaysWhatWasFound(verdicts: [Verdict: Int], captured: Int, used: Int, text: String) {
        let questions = QuestionCounts(verdicts, captured: captured, used: used)
        #expect(Wording.dutch.summaryHeading.heading(questions, ProposalCounts(verdicts)) == text)
    }

    @Test func whatWasStoppedIsNoQuestionThatMayGo() {
        let questions = QuestionCounts([.drop: 3, .keep: 1], captured: 4, used: 1)
        func heading(_ proposals: [Proposal: Int]) -> String {
            Wording.dutch.summaryHeading.heading(questions, ProposalCounts(proposals))
        }
        #expect(heading([.stopForGood: 3, .keep: 1]) == "3 gestopte vragen hoeven niet terug te komen")
        #expect(heading([.stopForGood: 1, .keep: 3]) == "1 gestopte vraag hoeft niet terug te komen")
        #expect(
            heading([.drop: 1, .stopForGood: 2, .keep: 1]) == "1 van de 4 vragen aan de burger kan op proef weg")
    }

    @Test func whatNeedNotBeAskedEverywhereIsSaidWhereNothingMayGo() {
        let questions = QuestionCounts([.keep: 4], captured: 4, used: 4)
        func heading(_ proposals: [Proposal: Int]) -> String {
            Wording.dutch.summaryHeading.heading(questions, ProposalCounts(proposals))
        }
        #expect(heading([.restrict: 1, .keep: 4]) == "1 vraag aan de burger hoeft niet in elk gesprek")
        #expect(heading([.restrict: 3, .keep: 4]) == "3 vragen aan de burger hoeven niet in elk gesprek")
        #expect(heading([.restrict: 3, .stopForGood: 1]) == "1 gestopte vraag hoeft niet terug te komen")
    }

    private func chapter(_ questions: QuestionSketch...) -> String? {
        let product = ProductSketch(
            name: "Uittreksel", registrations: 100, mature: 90, withFollowUp: 80, months: [100], questions: questions)
        return product.figures().map { Wording.dutch.chapterHeadings.heading($0).plainText }
    }

    @Test func aChapterSaysWhatMattersMost() {
        let (dropped, kept) = (
            QuestionSketch("a", captured: 400, .drop), QuestionSketch("b", captured: 9, used: 9, .keep)
        )
        #expect(chapter(dropped) == "Uittreksel: de enige vraag kan weg")
        #expect(chapter(dropped, dropped) == "Uittreksel: alle 2 vragen kunnen weg")
        #expect(chapter(dropped, kept) == "Uittreksel: 1 van de 2 vragen kan weg")
        #expect(chapter(dropped, dropped, kept) == "Uittreksel: 2 van de 3 vragen kunnen weg")
        #expect(chapter(kept) == "Uittreksel: de enige vraag wordt gebruikt")
        #expect(chapter(kept, kept) == "Uittreksel: elke beantwoorde vraag wordt gebruikt")
        #expect(
            chapter(kept, QuestionSketch("c", captured: 9, .protected)) == "Uittreksel: alle 2 vragen kunnen blijven")
        #expect(chapter(QuestionSketch("c", captured: 9, .protected)) == "Uittreksel: de enige vraag kan blijven")
        #expect(chapter(QuestionSketch("c", captured: 9, .notMeasurable)) == "Uittreksel: gebruik is niet te meten")
        #expect(
            chapter(kept, QuestionSketch("d", captured: 9, .insufficientData))
                == "Uittreksel: nog geen vraag kan met zekerheid weg")
        let stopped = dropped.with { $0.stoppedSince = CalendarDate(dayNumber: 20_000) }
        #expect(chapter(kept, stopped) == "Uittreksel: nog geen vraag kan met zekerheid weg")
        #expect(chapter(PageFixture.missed("e", missing: 3)) == "Uittreksel: hier wordt niets gevraagd")
    }

    private func chapters(_ beneficiaries: BeneficiaryCounts) -> String {
        let question = QuestionSketch("a", captured: 99, .keep).with { $0.beneficiaries = beneficiaries }
        return Wording.dutch.chapterHeadings.heading(PublishedBeneficiaries(of: [question.figures(FieldID(0))]))
    }

    @Test func theChaptersSayWhoGains() {
        var counts = BeneficiaryCounts()
        #expect(chapters(counts) == "Per product: nergens is aantoonbaar gebruik gevonden")
        counts.unknown = 4
        #expect(
            chapters(counts) == "Per product: voor wie het gebruik goed is, is niet vastgelegd")
        counts.citizen = 2
        counts.both = 1
        counts.organisation = 1
        #expect(chapters(counts) == "Per product: in 3 van de 4 bekende gevallen helpt het antwoord de burger")
    }

    @Test(arguments: [
        (1, 1, "in het enige bekende geval helpt het antwoord de burger"),
        (0, 1, "in 0 van de 1 bekende gevallen helpt het antwoord de burger"),
        (0, 4_000, "in 0 van de 4.000 bekende gevallen helpt het antwoord de burger"),
        (9, 9, "in alle 9 bekende gevallen helpt het antwoord de burger"),
        (98, 99, "in 98 van de 99 bekende gevallen helpt het antwoord de burger"),
        (1, 1_000, "in minder dan 1 van de 100 bekende gevallen helpt het antwoord de burger"),
        (999, 1_000, "in meer dan 99 van de 100 bekende gevallen helpt het antwoord de burger"),
        (954, 1_000, "in 95 van de 100 bekende gevallen helpt het antwoord de burger"),
    ])
    func whoGainsIsShownOfWhatIsKnown(citizen: Int, known: Int, text: String) {
        #expect(Wording.dutch.chapterHeadings.helps(citizen, of: known) == text)
    }
}
