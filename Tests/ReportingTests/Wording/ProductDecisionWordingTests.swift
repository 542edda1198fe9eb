import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ProductDecisionWordingTests {
    private let words = Wording.dutch.productDecisions

    @Test(arguments: [
        (0, 0, ""), (0, 2, ""), (1, 0, ": v1"), (2, 0, ": v1; v2"), (1, 1, ": v1; nog 1"), (8, 1_022, "many"),
    ])
    func questionsAreNamedAsFarAsThereIsRoom(shown: Int, more: Int, text: String) {
        let text = text == "many" ? ": v1; v2; v3; v4; v5; v6; v7; v8; nog 1.022" : text
        #expect(words.questions((0..<shown).map { "v\($0 + 1)" }, more: more).plainText == text)
    }

    @Test(
        arguments: [
            (0, 0, "geen signalen"), (1, 0, "1 signaal"), (1, 1, "1 signaal, 1 over vragen die weg kunnen"),
            (35, 13, "35 signalen, 13 over vragen die weg kunnen"),
        ])
    func theFrontOfficeIsHeard(signals: Int, aboutDroppable: Int, text: String) {
        #expect(
            words.frontOffice(FrontOffice(signals: .exact(signals), aboutDroppable: .exact(aboutDroppable))) == text)
    }

    @Test(
        arguments: [
            (1, 0, "35 signalen: 1 overbodig"), (0, 2, "35 signalen: 2 nodig"),
            (30, 5, "35 signalen: 30 overbodig, 5 nodig"), (0, 0, "35 signalen, 13 over vragen die weg kunnen"),
        ])
    func theFrontOfficeIsHeardByDirection(needless: Int, needed: Int, text: String) {
        let said = FrontOffice(
            signals: 35, needless: .exact(needless), needed: .exact(needed), aboutDroppable: 13)
        #expect(words.frontOffice(said) == text)
    }

    @Test func smallCountsOfSignalsAreNotShown() {
        #expect(words.frontOffice(FrontOffice(signals: .fewer(than: 5), aboutDroppable: .leftOut)) == "minder dan 5")
        #expect(words.frontOffice(FrontOffice(signals: .leftOut, aboutDroppable: .leftOut)) == "weggelaten")
        #expect(words.frontOffice(FrontOffice(signals: 12, aboutDroppable: .leftOut)) == "12 signalen")
    }

    @Test(arguments: [
        (0, 0, nil), (1, 0, "Over nog 1 product is iets te besluiten; dat staat in de besluitenlijst."),
        (0, 1, "Bij 1 product valt nu niets te besluiten."),
        (
            3, 5,
            """
            Over nog 3 producten is iets te besluiten; die staan in de besluitenlijst. \
            Bij 5 producten valt nu niets te besluiten.
            """
        ),
    ])
    func productsThatAreNotShownAreCounted(more: Int, without: Int, text: String?) {
        #expect(words.others(more: more, without: without)?.plainText == text)
    }

    /// A year has 365 days; of fewer the hours are what they would be in a year.
    @Test(arguments: [(184, true), (364, true), (365, false), (366, false)])
    func nothingIsExtrapolatedUnsaid(days: Int, isSaid: Bool) {
        let note = words.numbersNote(
            QuestionDuration(seconds: 12, source: .assumed("steekproef")), days: days
        ).plainText
        #expect(note.contains("Uren: als een vraag 12 seconden duurt (steekproef)."))
        #expect(note.contains("Zij zijn van \(days) dagen omgerekend naar een jaar.") == isSaid)
    }

    @Test func nothingToDropHasNoCertainty() {
        #expect(words.certainty(nil).plainText == "geen voorstel om te schrappen")
        #expect(words.certaintyNote(nil) == nil)
        #expect(words.chance(.leftOut, dropped: 1) == "weggelaten")
        #expect(words.chance(.leftOut, dropped: 0) == "geen voorstel om te schrappen")
    }
}
