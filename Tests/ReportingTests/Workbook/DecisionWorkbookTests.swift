import Foundation
import Metrics
import Testing

@testable import Reporting

/// `besluitenlijst.xlsx`, as a reader sees it that is not the writer.
@Suite struct DecisionWorkbookTests {
    private let workbook: WorkbookParts

    init() throws { workbook = try Self.workbook(PageFixture.input) }

    private static func workbook(_ input: ReportInput) throws -> WorkbookParts {
        WorkbookParts(try DecisionWorkbook.file(for: input).bytes)
    }

    /// The attributes of the only element called `name`, which there is.
    private func attributes(of name: String) throws -> [String: String] {
        let elements = workbook.sheet().filter { $0.name == name }
        #expect(elements.count == 1)
        return try #require(elements.first).attributes
    }

    @Test(arguments: [
        PageFixture.input, PageFixture.inputWithRules, PageFixture.inputWithSmallCells, PageFixture.input(of: []),
    ])
    func itsCellsAreThoseOfTheCSV(input: ReportInput) throws {
        let file = try #require(
            ReportTables.files(for: input, dialect: .rfc4180).first { $0.name == "besluitenlijst.csv" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
        let rows = try Self.workbook(input).rows()
        #expect(rows.count == lines.count)
        // What the CSV has in quotes of its own is written in words with commas; no cell of the fixture holds quotes.
        for (row, line) in zip(rows, lines) {
            #expect(row.joined(separator: ",") == line.replacing("\"", with: ""))
        }
    }

    @Test func aRowHasACellForEachColumn() throws {
        let rows = workbook.rows()
        #expect(
            rows.first == [
                "product", "veld", "voorstel", "nu", "reden", "voorwaarde", "zekerheid", "signalen", "besluit",
                "eigenaar",
                "ingangsdatum", "evaluatiedatum",
            ])
        #expect(rows.count == 28)
        #expect(rows.allSatisfy { $0.count == 12 })
    }

    /// Every cell that holds anything holds a text.
    @Test func noCellIsAFormula() {
        let elements = workbook.sheet()
        #expect(!elements.contains { ["f", "v"].contains($0.name) })
        #expect(elements.filter { $0.name == "c" }.allSatisfy { [nil, "inlineStr"].contains($0.attributes["t"]) })
    }

    @Test func aDecisionIsChosenFromTheProposalsButTheLast() throws {
        let rules = workbook.sheet().filter { ["dataValidation", "formula1", "formula2"].contains($0.name) }
        #expect(rules.compactMap { $0.attributes["sqref"] } == ["I2:I28", "K2:K28", "L2:L28"])
        #expect(rules.compactMap { $0.attributes["type"] } == ["list", "date", "date"])
        #expect(
            rules.filter { $0.name != "dataValidation" }.map(\.text) == [
                "\"schrappen,definitief stoppen,terugzetten,toevoegen,niet vragen bij,bespreken,behouden\"",
                // 1 January 2000 and 31 December 2100, in days since the last day but one of 1899.
                "36526", "73415", "36526", "73415",
            ])
        #expect(rules.allSatisfy { $0.attributes["errorStyle"] == nil })
        #expect(
            rules.compactMap { $0.attributes["error"] } == [
                "Kies een woord uit de lijst, of maak de cel leeg.",
                "Vul een datum in, bijvoorbeeld 2025-03-31, of maak de cel leeg.",
                "Vul een datum in, bijvoorbeeld 2025-03-31, of maak de cel leeg.",
            ])
    }

    @Test func theHeaderStaysAndFilters() throws {
        let pane = try attributes(of: "pane")
        #expect((pane["ySplit"], pane["xSplit"], pane["state"]) == ("1", nil, "frozen"))
        #expect(try attributes(of: "autoFilter")["ref"] == "A1:L28")
    }

    @Test func itPrintsOnLyingA4AsWideAsAPage() throws {
        let setup = try attributes(of: "pageSetup")
        #expect((setup["paperSize"], setup["orientation"]) == ("9", "landscape"))
        #expect((setup["fitToWidth"], setup["fitToHeight"]) == (nil, "0"))
        #expect(try attributes(of: "pageSetUpPr")["fitToPage"] == "1")
        let names = SheetElement.all(in: workbook.parts["xl/workbook.xml"] ?? Data()).filter {
            $0.name == "definedName"
        }
        #expect(names.map(\.text) == ["Besluitenlijst!$A$1:$L$28", "Besluitenlijst!$1:$1"])
        #expect(names.map { $0.attributes["name"] } == ["_xlnm._FilterDatabase", "_xlnm.Print_Titles"])
        let footer = workbook.sheet().first { $0.name == "oddFooter" }
        #expect(footer?.text == "&LBesluitenlijst 2024&RPagina &P van &N")
    }

    @Test func nothingIsProtectedAndDatesShowAsTheCSVWritesThem() throws {
        #expect(!workbook.sheet().contains { $0.name == "sheetProtection" })
        let styles = SheetElement.all(in: workbook.parts["xl/styles.xml"] ?? Data())
        #expect(styles.filter { $0.name == "numFmt" }.map { $0.attributes["formatCode"] } == ["yyyy-mm-dd"])
        let cells = styles.drop { $0.name != "cellXfs" }.filter { $0.name == "xf" }.map { $0.attributes["numFmtId"] }
        let dates = workbook.sheet().filter { $0.name == "c" && $0.attributes["r"] == "K2" }
        let style = try #require(dates.first?.attributes["s"].flatMap(Int.init))
        #expect(cells[style] == "164")
    }

    @Test func theBytesDependOnNothingButTheCells() throws {
        #expect(workbook.forms.allSatisfy { $0 == (0, 0x21) })
        let core = String(decoding: workbook.parts["docProps/core.xml"] ?? Data(), as: UTF8.self)
        #expect(core.contains("2000-01-01T00:00:00Z"))
        let again = try (0..<3).map { _ in try DecisionWorkbook.file(for: PageFixture.input).bytes }
        #expect(Set(again).count == 1)
        #expect(WorkbookParts(again[0]).parts == workbook.parts)
    }

    /// A name that means harm stays a text with the apostrophe that it has in the CSV, and breaks nothing.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("<b>&amp;\"'", "<b>&amp;\"'"), ("a\u{FFFE}b\u{1}", "a\u{FFFD}b\u{FFFD}"),
        ("  x  ", "  x  "),
        (String(repeating: "é", count: 40_000), String(repeating: "é", count: 32_766) + "…"),
        (String(repeating: "👩", count: 16_384), String(repeating: "👩", count: 16_383) + "…"),
    ])
    func aNameIsText(name: String, text: String) throws {
        var product = PageFixture.passport
        product.name = name
        let input = PageFixture.input(of: [product], name: "A&B" + name)
        let workbook = try Self.workbook(input)
        #expect(Array(Set(workbook.rows().dropFirst().map(\.[0]))) == [text])
        let footer = workbook.sheet().first { $0.name == "oddFooter" }?.text ?? ""
        #expect(footer.hasPrefix("&LBesluitenlijst A&&B"))
        #expect(footer.utf16.count <= 255)
    }
}
