import Testing

@testable import Reporting

@Suite struct SheetTextTests {
    @Test(arguments: [
        ("", 1), ("tien tekens", 2), ("tien teken", 1), ("een twee drie vier", 2), ("onafscheidelijk", 2),
        ("a onafscheidelijk", 3),
        ("een twee drie vier vijf", 3),
    ])
    func wordsAreWrappedAtTheWidthOfTheColumn(text: String, lines: Int) {
        #expect(SheetText.lines(of: text, width: 10) == lines)
    }

    @Test(arguments: [(1, 15.0), (3, 45), (27, 405), (28, 409), (1_000, 409)])
    func aRowIsAsHighAsItsLinesAndNoHigherThanARowCanBe(lines: Int, points: Double) {
        #expect(SheetText.height(ofLines: lines) == points)
    }

    @Test func onPaperAnAmpersandBeginsNothing() {
        #expect(SheetText.footer("B&W &P") == "B&&W &&P")
    }
}
