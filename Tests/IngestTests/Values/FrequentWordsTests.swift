import Testing

@testable import Ingest

struct FrequentWordsTests {
    private func findings(_ answers: [String]) -> FrequentWords.Findings {
        var words = FrequentWords()
        for answer in answers { words.add(answer.utf8.span) }
        return words.findings
    }

    @Test func wordsAreCountedAsTheyAreSpelled() {
        let found = findings(["geen", "Geen", " geen\u{A0}", "geen antwoord", "één", "—", ".", "geen"])
        #expect(found.answers == 8)
        #expect(found.words == ["geen": 3, "Geen": 1, "één": 1, "—": 1, ".": 1])
    }

    @Test(arguments: [
        "12", "0612345678", "06-12345678", "+31", "1,5", "01-02-2024", "12:30", "twee woorden", "a\u{2003}b",
    ])
    func numbersAndSeveralWordsAreNoWord(_ answer: String) {
        let found = findings([answer, answer])
        #expect(found.answers == 2)
        #expect(found.words.isEmpty)
    }

    @Test func aWordHasAtMost32Bytes() {
        let longest = String(repeating: "é", count: 16)
        #expect(findings([longest, longest + "a"]).words == [longest: 1])
    }

    @Test func onlyWordsThatFillOneInSixteenAreTold() {
        // 2 of 32 is one in sixteen, 1 of 32 is less.
        let words = (0..<30).map { "w\($0)" }
        #expect(findings(words + ["geen", "geen"]).words == ["geen": 2])
        #expect(findings(words + ["a b", "geen", "geen"]).words == [:])
    }

    @Test func theFirstThousandAreCountedExactly() {
        // 334 of 999, in an order in which no word leads for long.
        let answers = (0..<333).flatMap { number in ["geen", "u\(number)", "v\(number)"] }
        #expect(findings(answers).words == ["geen": 333])
        #expect(findings(answers + ["geen"]).words == ["geen": 334])
    }

    @Test func theLeaderIsCountedExactlyAfterThem() {
        // Two of three are «geen», which leads from the first.
        let answers = (0..<2_000).flatMap { number in ["geen", "u\(number)", "geen"] }
        let found = findings(answers)
        #expect(found.answers == 6_000)
        #expect(found.words == ["geen": 4_000])
    }

    @Test func aLeaderIsFollowedByTheWordThatOvertakesIt() {
        // 1,000 times «ja» are voted down by 1,000 times «geen»; the next place falls free at answer 2,008, the first
        // that 8 divides; from there to 5,000 there are 2,993.
        let found = findings(Array(repeating: "ja", count: 1_000) + Array(repeating: "geen", count: 4_000))
        #expect(found.answers == 5_000)
        #expect(found.words == ["geen": 2_993])
    }

    @Test func aWordIsNeverCountedTooHigh() {
        // No word leads among the first thousand; afterwards «a» and «b» turn each other out.
        let distinct = (0..<1_000).map { "w\($0)" }
        let found = findings(distinct + (0..<9_000).map { $0.isMultiple(of: 2) ? "a" : "b" })
        #expect(found.words.values.allSatisfy { $0 <= 4_500 })
    }
}
