import Testing

@testable import Reporting

@Suite struct NounTests {
    @Test(arguments: [(0, "0 vragen"), (1, "1 vraag"), (2, "2 vragen"), (1_200, "1.200 vragen")])
    func theFormFollowsTheNumber(number: Int, text: String) {
        #expect(Nouns.dutch.question.counted(number) == text)
    }

    @Test func partsStandInARow() {
        #expect(ListText.dutch.text([]) == "")
        #expect(ListText.dutch.text(["a"]) == "a")
        #expect(ListText.dutch.text(["a", "b"]) == "a en b")
        #expect(ListText.dutch.text(["a", "b", "c"]) == "a, b en c")
    }
}
