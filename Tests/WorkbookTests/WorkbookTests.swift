import Foundation
import Testing

@testable import Workbook

@Suite struct WorkbookTests {
    @Test(
        arguments: ["openpyxl", "libreoffice", "xlsxwriter", "xlsxwriter-inline", "xlsxwriter-1904"], [1, 7, 65_536])
    func cellsAreThoseThatWereWritten(name: String, bytesPerRead: Int) throws {
        let lines = try String(contentsOfFile: fixture("\(name).cells"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let expected = lines.map { line in
            line.isEmpty ? [] : line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        }
        let sheet = try #require(try container(fixture("\(name).xlsx")).workbook().sheets.first)
        #expect(sheet.name == "Registraties")
        #expect(try sheet.rows(bytesPerRead: bytesPerRead) == expected)
    }

    @Test(arguments: ["openpyxl", "libreoffice"])
    func sheetsAreInOrder(name: String) throws {
        let sheets = try container(fixture("\(name).xlsx")).workbook().sheets
        #expect(sheets.map(\.name) == ["Registraties", "Verborgen", "Diep verborgen", "Blad & 2"])
        #expect(sheets.map { $0.visibility == .hidden } == [false, true, true, false])
        #expect(sheets.map(\.hasCells) == [true, true, true, true])
        #expect(try sheets[3].rows() == [[], ["", "b"]])
    }
}
