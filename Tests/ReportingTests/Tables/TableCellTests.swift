import RegistrationLog
import Testing

@testable import Reporting

@Suite struct TableCellTests {
    @Test(
        arguments: CSVDialect.allCases,
        [
            "=1+1", "@x", "+a", "-a", "\tx", "\rx", "\r\nx", "=", "=\u{301}x",
            // Full-width and small forms, and what stands behind what cannot be seen: blanks, a mark of direction, of order, a control character.
            "\u{FF1D}1+1", "\u{FF0B}a", "\u{FF0D}a", "\u{FF20}x", "\u{FE66}1", " =1", "\u{A0}=1", "\u{3000}@x",
            "\u{202E}=1",
            "\u{FEFF}-1", "\u{200B}\u{2060}+1", "\u{0}=1", "\n@x", " \u{FF1D}1", "\u{AD}=1", "\u{FE0F}=1",
        ])
    func textThatASpreadsheetWouldRunGetsAnApostrophe(dialect: CSVDialect, text: String) {
        #expect(Array(TableCell.text(text).text(in: dialect).unicodeScalars) == ["'"] + Array(text.unicodeScalars))
    }

    @Test(arguments: ["", "a=1", "1+1", "'=1", " a=1", " ", "\u{200B}", "é", "_x", "(=1)"])
    func otherTextStaysAsItIs(text: String) {
        #expect(TableCell.text(text).text(in: .excelNL) == text)
    }

    @Test func numbersNeverGetAnApostrophe() {
        #expect(TableCell.integer(-5).text(in: .excelNL) == "-5")
        #expect(TableCell.number(FixedDecimal(-1, over: 4, decimals: 2)).text(in: .excelNL) == "-0,25")
        #expect(TableCell.number(FixedDecimal(-1, over: 4, decimals: 2)).text(in: .rfc4180) == "-0.25")
    }

    @Test(arguments: CSVDialect.allCases)
    func datesAndEmptyCellsAreTheSameInEveryDialect(dialect: CSVDialect) {
        #expect(TableCell.empty.text(in: dialect).isEmpty)
        // 19,787 days after 1 January 1970.
        #expect(TableCell.date(CalendarDate(dayNumber: 19_787)).text(in: dialect) == "2024-03-05")
        #expect(TableCell.month(CalendarMonth(year: 2024, month: 3)).text(in: dialect) == "2024-03")
    }
}
