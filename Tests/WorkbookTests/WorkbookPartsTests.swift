import Testing

@testable import Workbook

@Suite struct WorkbookPartsTests {
    /// The rows of the only sheet that `Fixtures/make-parts.py` wrote.
    private func rows(_ name: String) throws -> [[String]] {
        let sheets = try container(fixture("parts-\(name).xlsx")).workbook().sheets
        #expect(sheets.map(\.name) == ["Blad1"])
        return try sheets[0].rows()
    }

    @Test func rowsAndCellsWithoutReferencesFollowEachOther() throws {
        #expect(try rows("without-references") == [["a", "b"], [], [], ["c"], ["d"]])
    }

    @Test func prefixesMeanNothing() throws {
        #expect(try rows("with-prefix") == [["", "7"]])
    }

    @Test func theStrictEditionIsReadToo() throws {
        #expect(try rows("strict") == [["2024-03-01T09:15:00", "2024-03-01"]])
    }

    @Test func partsAreFoundWhereTheRelationsSay() throws {
        #expect(try rows("absolute") == [["1"]])
        #expect(WorkbookParts.resolved("worksheets/sheet1.xml", in: ["xl"]) == "xl/worksheets/sheet1.xml")
        #expect(WorkbookParts.resolved("/XL/Sheet.xml", in: ["xl"]) == "xl/sheet.xml")
        #expect(WorkbookParts.resolved("../a/./b.xml", in: ["xl", "x"]) == "xl/a/b.xml")
    }

    @Test func partsOfATextAreJoinedAndEscapesResolved() throws {
        #expect(try rows("phonetic") == [["課 きく", "a\u{1E}bAcd_x0041_", "😀"]])
    }

    @Test func cellsAndRowsInAnotherOrderAreRead() throws {
        #expect(try rows("out-of-order") == [[], [], ["1", "", "3"], ["4"]])
    }
}
