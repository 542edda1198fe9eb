import Testing

@testable import kcc_sample

@Suite struct TakeoverStudyTests {
    @Test func hasTheBoundsOfTheSpecification() {
        // Specification, section 5: 7 of 120, 0 of 59 and 10 of 10.
        #expect(abs(TakeoverStudy.wilsonLowerBound(7, of: 120) - 0.028541) < 0.0000005)
        #expect(abs(TakeoverStudy.wilsonLowerBound(0, of: 59)) < 0.0000005)
        #expect(abs(TakeoverStudy.wilsonLowerBound(10, of: 10) - 0.722467) < 0.0000005)
    }

    @Test func tellsTheSameNumberFromTheSameTown() {
        var numbers = TakeoverStudy()
        var towns = TakeoverStudy()
        for number in 0..<10 {
            numbers.add(answer: "06-00000\(number)", values: ["06-00000\(number)"])
            // Nine of ten live in one town, and nine of ten records name it: 0.9 · 0.9 + 0.1 · 0.1 by chance.
            towns.add(answer: number == 0 ? "elders" : "hier", values: [number == 1 ? "elders" : "hier"])
        }
        #expect(numbers.isBeyondChance)
        #expect(!towns.isBeyondChance)
    }

    @Test func needsFivePairs() {
        var study = TakeoverStudy()
        // Captures without a value are no pairs, but make agreement less likely by chance.
        for number in 0..<100 { study.add(answer: "\(number)", values: []) }
        for number in 0..<4 { study.add(answer: "a\(number)", values: ["a\(number)"]) }
        #expect(!study.isBeyondChance)
        study.add(answer: "a5", values: ["a5"])
        #expect(study.isBeyondChance)
    }

    @Test func countsDistinctValuesAsPairs() {
        var study = TakeoverStudy()
        // Five of ten pairs agree: 0.2366 at least. By chance half of the pairs would in one of five: 0.1.
        for number in 0..<5 { study.add(answer: "\(number)", values: ["\(number)", "iets anders"]) }
        #expect(study.isBeyondChance)
        // Five of fifteen agree: 0.1518 at least. By chance each pair would in one of five: 0.2.
        var wider = TakeoverStudy()
        for number in 0..<5 {
            wider.add(answer: "\(number)", values: ["\(number)", "\((number + 1) % 5)", "\((number + 2) % 5)"])
        }
        #expect(!wider.isBeyondChance)
    }
}
