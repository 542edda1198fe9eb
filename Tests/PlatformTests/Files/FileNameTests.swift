import Testing

@testable import Platform

@Suite struct FileNameTests {
    @Test func textIsThatOfValidBytes() {
        #expect(FileName(Array("é.csv".utf8)).text == "é.csv")
        #expect(FileName([0x61, 0xFF]).text == nil)
        #expect(FileName([0x61, 0xFF]).repairedText == "a\u{FFFD}")
    }

    /// «é» of two code points comes before that of one in bytes, and is equal to it as a `String`.
    @Test func orderIsThatOfBytes() {
        let composed = FileName(Array("\u{E9}".utf8))
        let decomposed = FileName(Array("e\u{301}".utf8))
        let names = [FileName([0xFF]), composed, decomposed, FileName(Array("Z".utf8))]
        #expect(names.sorted() == [names[3], decomposed, composed, names[0]])
        #expect(composed != decomposed)
    }
}
