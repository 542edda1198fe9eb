import Testing

@testable import Ingest

/// 111222333 and 123456782 are the numbers with which Dutch software is tested (RvIG and many others publish them).
@Suite struct CitizenServiceNumberTests {
    @Test(arguments: [
        "111222333", "123456782", "111.222.333", "1112.22.333", "111 222 333", "1112 22 333", "1234.56.782",
        // 9·0 + 8·1 + 7·2 + 6·3 + 5·4 + 4·5 + 3·6 + 2·7 − 2 = 110 = 10·11; a spreadsheet leaves the zero out.
        "012345672", "12345672",
    ])
    func isOne(text: String) {
        let found = CitizenServiceNumber.passes(text.utf8.span)
        #expect(found == true)
    }

    @Test(arguments: ["111222334", "123456789", "000000000", "111.222.334"])
    func isANumberOfNineDigitsAlone(text: String) {
        let found = CitizenServiceNumber.passes(text.utf8.span)
        #expect(found == false)
    }

    @Test(arguments: [
        "", "1234567", "1112223330", "11122233a", "111-222-333", "11.122.2333", "111.222 333", "111..222333",
        ".111222333",
        "111222333.", "111.222333",
        // Dates, the last of which passes with a zero in front: 9·0 + 8·2 + 7·0 + 6·2 + 5·4 + 4·0 + 3·1 + 2·2 − 0 = 55.
        "20240701", "01072024", "20240120",
    ])
    func isNone(text: String) {
        let found = CitizenServiceNumber.passes(text.utf8.span)
        #expect(found == nil)
    }

    /// Of all numbers of nine digits 1 in 11 passes, whatever range they come from: here 909 of 10,000.
    @Test func oneInElevenPassesByChance() {
        let passing = (340_120_000..<340_130_000).count { CitizenServiceNumber.passes(String($0).utf8.span) == true }
        #expect((905...915).contains(passing))
    }
}
