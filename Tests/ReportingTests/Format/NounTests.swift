import Testing

@testable import Reporting

@Suite struct NounTests {
    @Test(arguments: [(0, "0 vragen"), (1, "1 vraag"), (2, "2 vragen"), (1_200, "1.200 vragen")])
    func theFormFollowsTheNumber(number: Int, text: String) {
        #expect(Noun.question.counted(number) == text)
    }

    @Test func partsStandInARow() {
        #expect(DutchList.text([]) == "")
        #expect(DutchList.text(["a"]) == "a")
        #expect(DutchList.text(["a", "b"]) == "a en b")
        #expect(DutchList.text(["a", "b", "c"]) == "a, b en c")
    }
}
