import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct SmallCellsWordingTests {
    private let five = SmallCells(minimum: 5)

    @Test(arguments: [
        (PublishedCount.exact(12_345), "12.345", "12.345 registraties"),
        (.fewer(than: 5), "minder dan 5", "minder dan 5 registraties"),
        (.leftOut, "weggelaten", "een weggelaten aantal registraties"),
    ])
    func aCountSaysWhetherItIsSmallOrLeftOut(count: PublishedCount, text: String, counted: String) {
        #expect(NumberText.dutch.count(count) == text)
        #expect(Nouns.dutch.registration.counted(count) == counted)
    }

    @Test(arguments: [(PublishedCount.exact(0), "0"), (.fewer(than: 5), "<5"), (.leftOut, "weggelaten")])
    func aCellSaysWhetherItIsSmallOrLeftOut(count: PublishedCount, text: String) {
        #expect(TableCell.count(count).text(in: .excelNL) == text)
        #expect(TableCell.count(count).text(in: .rfc4180) == text)
    }

    @Test func theFirstScreenSaysWhatIsLeftOut() {
        #expect(
            Wording.dutch.withheld.notice(five) == """
                Dit rapport is bedoeld om buiten de gemeente te delen. Het toont geen aantallen van 1 tot en met 4 \
                registraties of antwoorden, en geen producten met zo weinig registraties. Waar zo'n aantal te berekenen zou \
                zijn, staat «weggelaten».
                """)
    }

    @Test func theGlossaryDistinguishesWhatIsLeftOutFromNothing() {
        let terms = Wording.dutch.withheld.terms(five)
        #expect(terms.map(\.term) == ["Minder dan 5", "Weggelaten"])
        #expect(terms[1].meaning.contains("iets anders dan 0, «geen gegevens» of «niet meetbaar»"))
    }

    @Test func aQuestionThatFewUseIsNotCalledUnused() {
        #expect(Wording.dutch.withheld.reconsider(.fewer(than: 5)) == "Wel gebruikt, maar minder dan 5 keer.")
        #expect(Wording.dutch.withheld.reconsider(7) == "Wel gebruikt, maar dat het vaak genoeg is, staat niet vast.")
    }

    /// The whole page of a run with rare products: none of them has a name, a quote or a setting in it.
    @Test func noFileNamesARareProduct() throws {
        let files =
            try ReportTables.files(for: PageFixture.inputWithSmallCells, dialect: .excelNL)
            + [ReportPage.file(for: PageFixture.inputWithSmallCells)]
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
            #expect(!text.contains("erkenning") && !text.contains("naturalisatie") && !text.contains("a remark"))
        }
        #expect(!files.map(\.name).contains("afgekeurd.csv"))
    }

    @Test func theTerminalSaysTheSame() {
        let style = TerminalStyle(hasBars: false, hasColour: false)
        let text = TerminalSummary.text(for: PageFixture.inputOfFewRegistrations, output: "x", style: style)
        #expect(text.contains("Totaal                          weggelaten"))
    }
}
