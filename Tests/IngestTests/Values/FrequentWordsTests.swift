import Testing

@testable import Ingest

struct FrequentWordsTests {
    private func findings(_ answers: [String]) -> FrequentWords.Findings {
        var words = FrequentWords()
        for answer in answers { words.add(answer.utf8.span) }
        words.elect()
        return words.findings
    }

    @Test func wordsAreCountedAsTheyAreSpelled() {
        let found = findings(["geen", "Geen", " geen\u{A0}", "geen antwoord", "één", "—", ".", "geen"])
        #expect(found.answers == 8)
        #expect(found.words == ["geen": 3, "Geen": 1, "één": 1, "—": 1])
    }

    @Test func aWordIsOneHoweverItsAccentsAreEncoded() {
        let composed = "\u{E9}\u{E9}n"
        let decomposed = "e\u{301}e\u{301}n"
        let found = findings([composed, decomposed, "geen", composed])
        #expect(found.words == [composed: 3, "geen": 1])
        #expect(found.words.keys.map { $0.utf8.count }.sorted() == [4, 5])
    }

    @Test(arguments: ["0", "12", "1,5", "01-01-1900", "12:30", "twee woorden", "Selecteer een waarde"])
    func numbersAndSeveralWordsAreWordsToo(_ answer: String) {
        #expect(findings([answer, answer]).words == [answer: 2])
    }

    /// An address, and what else looks like personal data.
    @Test(arguments: ["jan@gemeente.nl", "@", "0612345678", "06-12345678"])
    func whatIdentifiesAPersonIsNoWord(_ answer: String) {
        let found = findings([answer, answer])
        #expect(found.answers == 2)
        #expect(found.words.isEmpty)
    }

    @Test func aWordHasAtMost32Bytes() {
        let longest = String(repeating: "é", count: 16)
        #expect(findings([longest, longest + "a"]).words == [longest: 1])
    }

    @Test func wordsThatCanBeNoPlaceholderAreNotReported() {
        #expect(findings(["ja", "Nee", "TRUE", "false", "nb", "N.v.t.", "geen"]).words == ["geen": 1])
    }

    @Test func onlyWordsThatFillOneInSixteenAreReported() {
        // 2 of 32 is one in sixteen, 1 of 32 is less.
        let words = (0..<30).map { "w\($0)" }
        #expect(findings(words + ["geen", "geen"]).words == ["geen": 2])
        #expect(findings(words + ["a b", "geen", "geen"]).words == [:])
    }

    @Test func theFirstThousandAreCountedExactly() {
        // 334 of 1,000, in an order in which no word leads for long.
        let answers = (0..<333).flatMap { number in ["geen", "u\(number)", "v\(number)"] }
        #expect(findings(answers).words == ["geen": 333])
        #expect(findings(answers + ["geen"]).words == ["geen": 334])
    }

    @Test func whatFillsThemIsCountedExactlyToTheEnd() {
        // Of the first thousand one in ten is «geen», one in three «soms»; after them every other one is «geen», the rest «nu» or «soms».
        let first = (0..<1_000).map { $0.isMultiple(of: 10) ? "geen" : $0 % 3 == 1 ? "soms" : "u\($0)" }
        let rest = (0..<9_000).map { $0.isMultiple(of: 2) ? "geen" : $0 % 3 == 1 ? "nu" : "soms" }
        let answers = first + rest
        let found = findings(answers)
        #expect(found.answers == 10_000)
        #expect(
            found.words
                == ["geen": answers.count { $0 == "geen" }, "soms": answers.count { $0 == "soms" }])
    }

    /// Candidates with the same first eight letters, one of which has no others, behind the thousand answers that chose them.
    @Test func candidatesThatBeginAlikeAreCountedApart() {
        let words = ["misschie", "misschien", "misschien nee", "misschien wel"]
        let first = (0..<1_000).map { words[$0 % 4] }
        let rest = ["misschien wel", "misschie", " misschien\u{A0}", "misschien", "misschi", "misschien ook"]
        #expect(
            findings(first + rest).words
                == ["misschie": 251, "misschien": 252, "misschien nee": 250, "misschien wel": 251])
    }

    @Test func aWordIsNeverCountedTooHigh() {
        // No word fills the first thousand, so that none is counted.
        let distinct = (0..<1_000).map { "w\($0)" }
        #expect(findings(distinct + Array(repeating: "a", count: 9_000)).words == [:])
    }

    @Test func piecesAddUpToTheWhole() {
        let answers = (0..<3_000).map { $0.isMultiple(of: 3) ? "geen" : $0 % 3 == 1 ? "leeg" : "u\($0)" }
        var whole = FrequentWords()
        for answer in answers { whole.add(answer.utf8.span) }
        let candidates = whole.candidates
        #expect(candidates.map(\.text) == ["geen", "leeg"])
        var sums = FrequentWords(candidates: [])
        for start in stride(from: 0, to: 3_000, by: 700) {
            var piece = FrequentWords(candidates: candidates)
            for answer in answers[start..<min(start + 700, 3_000)] { piece.add(answer.utf8.span) }
            sums.add(piece)
        }
        #expect(sums.findings.words == whole.findings.words)
        #expect(sums.findings.answers == 3_000)
        #expect(sums.findings.words == ["geen": 1_000, "leeg": 1_000])
    }
}
