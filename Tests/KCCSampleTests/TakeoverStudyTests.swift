import Testing

@testable import kcc_sample

@Suite struct TakeoverStudyTests {
    @Test func distinguishesTheSameNumberFromTheSameTown() {
        var numbers = TakeoverStudy()
        var towns = TakeoverStudy()
        for number in 0..<20 {
            numbers.add(answer: "06000000\(number)", values: ["06000000\(number)"])
            // All but one live in one town, and all records but another name it: 18 of 20 agree, and
            // 0.95 · 0.95 + 0.05 · 0.05 = 0.905 by chance.
            towns.add(answer: number == 0 ? "elders" : "hier", values: [number == 1 ? "elders" : "hier"])
        }
        #expect(numbers.isBeyondChance)
        #expect(towns.agreeing == 18 && !towns.isBeyondChance)
    }

    @Test func showsNothingWhereAllAnswersAreOne() {
        var study = TakeoverStudy()
        for _ in 0..<1_000 { study.add(answer: "nederland", values: ["nederland"]) }
        #expect(study.agreeing == 1_000 && !study.isBeyondChance)
    }

    @Test func needsFivePairs() {
        var study = TakeoverStudy()
        // Captures without a value are no pairs, and change nothing.
        for number in 0..<100 { study.add(answer: "\(number)", values: []) }
        for number in 0..<4 { study.add(answer: "a\(number)", values: ["a\(number)"]) }
        #expect(!study.isBeyondChance)
        // Five of five: 0.4782 at least; by chance one of five, which asks for 2 · 0.2/1.2 = 0.3333.
        study.add(answer: "a5", values: ["a5"])
        #expect(study.isBeyondChance)
    }

    @Test func countsDistinctValuesAsPairs() {
        var study = TakeoverStudy()
        for number in 0..<5 { study.add(answer: "\(number)", values: ["\(number)", "ietsanders"]) }
        #expect(study.pairs == 10 && study.agreeing == 5)
        // Five of ten: 0.1871 at least. By chance one of ten, which asks for 2 · 0.1/1.1 = 0.1818.
        #expect(study.isBeyondChance)
        // One more pair that does not agree: 5 of 11, 0.1675 at least; (5 · 2 + 1)/121 asks for 0.1667. One more than that:
        // 5 of 12, 0.1517 at least; (5 · 2 + 2)/144 asks for 0.1538.
        study.add(answer: "0", values: ["nog iets"])
        #expect(study.isBeyondChance)
        study.add(answer: "0", values: ["nog meer"])
        #expect(!study.isBeyondChance)
    }

    @Test func callsACopyWhatAgreesInNearlyAllOfThirtyPairs() {
        var study = TakeoverStudy()
        for number in 0..<29 { study.add(answer: "\(number)", values: ["\(number)"]) }
        #expect(!study.isCopy)
        study.add(answer: "x", values: ["x"])
        #expect(study.isCopy)
        // 30 of 31 are 96.8 %; 49 of 50 are 98 %.
        study.add(answer: "y", values: ["z"])
        #expect(!study.isCopy)
        for number in 0..<19 { study.add(answer: "b\(number)", values: ["b\(number)"]) }
        #expect(study.pairs == 50 && study.agreeing == 49 && study.isCopy)
    }
}
