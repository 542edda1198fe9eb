import Foundation
import Testing

@testable import Reporting

/// `steekproef.xlsx`, as a reader sees it that is not the writer.
@Suite struct SampleWorkbookTests {
    private let workbook: WorkbookParts

    init() throws { workbook = WorkbookParts(try SampleWorkbook.file(for: SampleFixture.input).bytes) }

    private func elements(_ name: String, ofSheet number: Int) -> [SheetElement] {
        workbook.sheet(number).filter { $0.name == name }
    }

    private func sheetNames(_ workbook: WorkbookParts) -> [String] {
        SheetElement.all(in: workbook.parts["xl/workbook.xml"] ?? Data()).filter { $0.name == "sheet" }
            .compactMap { $0.attributes["name"] }
    }

    @Test func anExplanationThenASheetForEachProduct() {
        #expect(sheetNames(workbook) == ["Uitleg", "Paspoort verlengen", "Straat stoep"])
        #expect(workbook.rows(ofSheet: 1).first == ["kcc-analyze survey"])
        #expect(workbook.rows(ofSheet: 1).allSatisfy { $0.count == 1 })
    }

    /// What spreadsheets would run as a formula has the apostrophe that the CSV has, so that both are read alike.
    @Test func aRowForEachRegistration() {
        #expect(
            workbook.rows(ofSheet: 2) == [
                [
                    "registratie_id", "steekproef", "Telefoonnummer", "'=Reden van de aanvraag", "baathebber",
                    "bekeken",
                    "opmerking", "tijdstip", "product", "acties",
                ],
                [
                    "00123", "2024 2024-12-31 0123456789ab", "", "", "", "", "", "3 maart 2024, 14:05",
                    "Paspoort verlengen", "Terugbellen (3 maart 2024); Paspoort; spoed (4 maart 2024)",
                ],
                [
                    "'=1+1", "2024 2024-12-31 ba9876543210", "", "ja", "beide", "ja", "", "3 maart 2024, 14:05",
                    "Paspoort verlengen", "Brief (3 maart 2024)",
                ],
                [
                    "R-7", "2024 2024-12-31 00000000000a", "", "", "", "onvindbaar", "", "3 maart 2024, 14:05",
                    "Paspoort verlengen", "Brief (3 maart 2024)",
                ],
            ])
        #expect(
            workbook.rows(ofSheet: 3).last == [
                "9", "2024 2024-12-31 fedcba987654", "ja", "burger", "", "", "3 maart 2024, 14:05", "Straat/stoep",
                "Melden (3 maart 2024)",
            ])
    }

    @Test func everyCellThatHoldsAnythingHoldsAText() {
        for number in 1...3 {
            #expect(!workbook.sheet(number).contains { ["f", "v"].contains($0.name) })
            #expect(elements("c", ofSheet: number).allSatisfy { [nil, "inlineStr"].contains($0.attributes["t"]) })
        }
    }

    /// Number format 49 of ECMA-376 is `@`: what is typed into such a cell stays as it is typed.
    @Test func idsStayTextsWhateverTheyLookLike() throws {
        let styles = SheetElement.all(in: workbook.parts["xl/styles.xml"] ?? Data())
        let formats = styles.drop { $0.name != "cellXfs" }.filter { $0.name == "xf" }.map { $0.attributes["numFmtId"] }
        for name in ["A2", "B2", "A4"] {
            let cell = try #require(elements("c", ofSheet: 2).first { $0.attributes["r"] == name })
            let style = try #require(cell.attributes["s"].flatMap(Int.init))
            #expect(formats[style] == "49")
        }
    }

    @Test func wordsAreChosenFromListsWithAPrompt() {
        let rules = workbook.sheet(2).filter { ["dataValidation", "formula1"].contains($0.name) }
        #expect(rules.compactMap { $0.attributes["sqref"] } == ["C2:C4", "D2:D4", "E2:E4", "F2:F4"])
        #expect(
            rules.filter { $0.name == "formula1" }.map(\.text) == [
                "\"ja\"", "\"ja\"", "\"burger,organisatie,beide\"", "\"ja,onvindbaar\"",
            ])
        let validations = rules.filter { $0.name == "dataValidation" }
        #expect(
            validations.allSatisfy { $0.attributes["allowBlank"] == "1" && $0.attributes["showInputMessage"] == "1" })
        #expect(
            validations.map { $0.attributes["promptTitle"] } == [
                "Was dit antwoord nodig?", "Was dit antwoord nodig?", "Wie had er baat bij?", "Hebt u het bekeken?",
            ])
        #expect(
            validations.allSatisfy { $0.attributes["prompt"]?.hasSuffix("Alt + pijl omlaag opent de lijst.") == true })
    }

    @Test func headerAndIdStayInViewAndNothingIsFilteredOrProtected() throws {
        for number in [2, 3] {
            let pane = try #require(elements("pane", ofSheet: number).first).attributes
            #expect((pane["ySplit"], pane["xSplit"], pane["state"]) == ("1", "1", "frozen"))
            #expect(!workbook.sheet(number).contains { ["autoFilter", "sheetProtection"].contains($0.name) })
        }
    }

    @Test func aSheetLiesOnA4AndTheExplanationStandsOnOne() throws {
        let page = try #require(elements("pageSetup", ofSheet: 1).first).attributes
        #expect((page["paperSize"], page["orientation"]) == ("9", "portrait"))
        #expect((page["fitToWidth"], page["fitToHeight"]) == (nil, nil))
        let sheet = try #require(elements("pageSetup", ofSheet: 2).first).attributes
        #expect((sheet["paperSize"], sheet["orientation"]) == ("9", "landscape"))
        #expect((sheet["fitToWidth"], sheet["fitToHeight"]) == (nil, "0"))
        for number in 1...3 { #expect(elements("pageSetUpPr", ofSheet: number).first?.attributes["fitToPage"] == "1") }
        let titles = SheetElement.all(in: workbook.parts["xl/workbook.xml"] ?? Data()).filter {
            $0.name == "definedName"
        }
        #expect(titles.map(\.text) == ["'Paspoort verlengen'!$1:$1", "'Straat stoep'!$1:$1"])
        #expect(
            (1...3).map { elements("oddFooter", ofSheet: $0).first?.text } == [
                "&LSteekproef 2024 2024-12-31&RPagina &P van &N",
                "&LSteekproef 2024 2024-12-31, Paspoort verlengen&RPagina &P van &N",
                "&LSteekproef 2024 2024-12-31, Straat/stoep&RPagina &P van &N",
            ])
    }

    /// A4 is 842 points high, of which the margins take 86.
    @Test func theExplanationNeedsNoSmallerPrintToFitOnIt() {
        let heights = elements("row", ofSheet: 1).compactMap { $0.attributes["ht"].flatMap(Double.init) ?? 15 }
        #expect(heights.count > 25)
        #expect(heights.reduce(0, +) <= 756)
    }

    @Test func theBytesDependOnNothingButTheCells() throws {
        #expect(workbook.forms.allSatisfy { $0 == (0, 0x21) })
        let again = try (0..<3).map { _ in try SampleWorkbook.file(for: SampleFixture.input).bytes }
        #expect(Set(again).count == 1)
        #expect(WorkbookParts(again[0]).parts == workbook.parts)
    }

    /// However a product is called, the workbook can be written, and names it in its rows.
    @Test(arguments: ["", "Uitleg", "history", "'a'", "[]:*?/\\", "WMO2015", "a\u{FFFE}\u{1}b", "B&W", "Foto's"])
    func anyProductHasASheet(_ name: String) throws {
        let products = [name, name].map { SampleFixture.product(named: $0) }
        let workbook = WorkbookParts(try SampleWorkbook.file(for: SampleFixture.input(of: products)).bytes)
        let names = sheetNames(workbook)
        #expect(names.count == 3 && Set(names.map { $0.lowercased() }).count == 3)
        #expect(workbook.rows(ofSheet: 3).count == 2)
    }

    @Test func aSampleOfNothingIsAnExplanation() throws {
        let workbook = WorkbookParts(try SampleWorkbook.file(for: SampleFixture.input(of: [])).bytes)
        #expect(sheetNames(workbook) == ["Uitleg"])
    }
}
