import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct EffectListTests {
    @Test func aRowIsAMeasure() throws {
        let list = try #require(EffectList(PageFixture.effects, anchor: "p1-effects-1", wording: .dutch))
        #expect(list.head.id == "p1-effects-1-caption")
        #expect(
            list.head.caption.plainText == """
                Verschil bij Paspoort verlengen: 12 mei 2024 – 30 juni 2024 tegenover 8 juli 2024 – 26 augustus 2024
                """)
        #expect(list.head.columns.last == "Verschil, oorzaak onbekend")
        #expect(
            list.rows.map { [$0.measure, $0.before, $0.after, $0.difference] } == [
                ["Vragen per gesprek", "10,2 (n = 1.204)", "2,8 (n = 980)", "7,4 minder (95%-interval 7,2 tot 7,6)"],
                [
                    "Volgdekking", "25,0% (n = 1.204)", "26,5% (n = 980)",
                    "geen aantoonbaar verschil (95%-interval 2,1 procentpunt minder tot 5,2 procentpunt meer)",
                ],
                [
                    "Registraties met gemis", "3,3 van de 1.000 (n = 1.204)", "18,4 van de 1.000 (n = 980)",
                    "15,0 van de 1.000 meer (95%-interval 6,2 tot 26,1)",
                ],
                ["Afhandeltijd", "420 seconden (n = 1.100)", "338 seconden (n = 29)", "te weinig om iets te zeggen"],
            ])
        #expect(list.note == "Voor en na laten een verschil zien, niet waardoor het komt.")
        #expect(EffectList([], anchor: "p1", wording: .dutch) == nil)
    }

    /// They stand beside the change that they are of, and in the block of the trial.
    @Test func theyStandWithTheirChange() throws {
        let document = ReportDocument(PageFixture.inputWithRules)
        #expect(document.chapters.map { $0.chapter.changes.map { $0.effects?.rows.count } } == [[4], [], [], []])
        let part = try #require(
            document.beginning.summary.trial?.parts.first { $0.label == "Verschil, oorzaak onbekend" })
        #expect(
            part.text.plainText.hasPrefix("Vragen per gesprek: 7,4 minder. Volgdekking: geen aantoonbaar verschil. "))
        let without = ReportDocument(ProtocolChangeSectionTests.inputWithChange)
        #expect(without.chapters[0].chapter.changes.map { $0.effects == nil } == [true])
        #expect(without.beginning.summary.trial?.parts.count == 3)
    }

    /// An effect of another day or product is none of this change.
    @Test func anotherChangeHasOthers() {
        let change = PageFixture.inputWithRules.analysis.protocolChanges[0]
        func effects(product: Int, day: Int) -> Int {
            let effect = PageFixture.effects[0]
            let other = PublishedProtocolEffect(
                product: ProductID(product), productName: "x", date: CalendarDate(dayNumber: day),
                measure: effect.measure, before: effect.before, after: effect.after, difference: nil, interval: nil)
            return PageFixture.input.with(PublishedExtras(effects: [other])).analysis.effects(of: change).count
        }
        #expect(
            [effects(product: 0, day: 19_905), effects(product: 1, day: 19_905), effects(product: 0, day: 19_906)] == [
                1, 0, 0,
            ])
    }
}
