import Testing

@testable import Metrics

@Suite struct PairedAgreementTests {
    private func agreement(_ pairs: [(Int?, Int?)]) -> PairedAgreement {
        func areSame(_ left: Int?, _ right: Int?) -> Bool { left != nil && left == right }
        return PairedAgreement(
            pairs: pairs.count, agreeing: pairs.count { areSame($0.0, $0.1) },
            chanceMatches: pairs.reduce(0) { sum, one in sum + pairs.count { areSame(one.0, $0.1) } })
    }

    // Five telephone numbers, all different and all the same on both sides: e = 5/25 = 0.2, 2e/(1 + e) = 0.3333, and the lower
    // end of 5/5 is 0.478176 (scipy 1.17.1).
    @Test func fiveDifferentNumbersAgreeForAReason() {
        let five = agreement((1...5).map { ($0, $0) })
        #expect(five.pairs == 5 && five.agreeing == 5 && five.chanceMatches == 5)
        #expect(five.isBeyondChance)
    }

    // Four can show nothing, however they agree.
    @Test func fourPairsShowNothing() { #expect(!agreement((1...4).map { ($0, $0) }).isBeyondChance) }

    // Of five numbers four agree: e = 4/25 (the fifth has nothing equal), 2e/(1 + e) = 0.27586; the lower end of 4/5 is 0.283582.
    // With two of the numbers equal: e = (4 + 1 + 1)/25 = 0.24, 0.387, which is more than it.
    @Test func theBoundaryLiesAtHalfForAReason() {
        #expect(agreement([(1, 1), (2, 2), (3, 3), (4, 4), (5, 9)]).isBeyondChance)
        #expect(!agreement([(1, 1), (1, 1), (3, 3), (4, 4), (5, 9)]).isBeyondChance)
    }

    // The same town in every record: e = 1, and nothing can be said.
    @Test func aConstantShowsNothing() { #expect(!agreement(Array(repeating: (7, 7), count: 500)).isBeyondChance) }

    // `ja` and `nee`, half of each on both sides and independent: 25 of 50 agree, as chance would have it.
    @Test func halfOfTwoIsChance() {
        let pairs: [(Int?, Int?)] = (0..<50).map { ($0 % 2, $0 / 2 % 2) }
        let coins = agreement(pairs)
        #expect(coins.agreeing == 25)
        #expect(!coins.isBeyondChance)
    }

    @Test func withoutAgreementThereIsNoEvidence() {
        #expect(!agreement((1...9).map { ($0, $0 + 100) }).isBeyondChance)
        #expect(!agreement([]).isBeyondChance)
    }

    // What equals no other makes pairs and never agrees.
    @Test func unknownValuesNeverAgree() {
        let unknown = agreement(Array(repeating: (nil, nil), count: 9))
        #expect(unknown.pairs == 9 && unknown.agreeing == 0 && unknown.chanceMatches == 0)
        #expect(!unknown.isBeyondChance)
    }
}
