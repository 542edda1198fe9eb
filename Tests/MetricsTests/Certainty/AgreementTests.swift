import Testing

@testable import Metrics

@Suite struct AgreementTests {
    // The lower Wilson bound of 5 of 5 is 1/(1 + 1.96²/5) = 0.5655; the chance level is matches / (captures × pairs).
    @Test(arguments: [(28, true), (29, false)])
    func theLowerBoundMustExceedTheChanceLevel(chanceMatches: Int, isBeyondChance: Bool) {
        // 28 of 5 × 10 is 0.56, 29 is 0.58.
        let agreement = Agreement(pairs: 5, agreeing: 5, captures: 10, chanceMatches: chanceMatches)
        #expect(agreement.isBeyondChance == isBeyondChance)
    }

    @Test func fourPairsAreNeverEnough() {
        #expect(!Agreement(pairs: 4, agreeing: 4, captures: 1_000_000, chanceMatches: 4).isBeyondChance)
        #expect(!Agreement().isBeyondChance)
    }

    // Without any agreement the bound is 0, which does not exceed a chance level of 0.
    @Test func noAgreementDoesNotExceedNoChance() {
        #expect(!Agreement(pairs: 5, agreeing: 0, captures: 5, chanceMatches: 0).isBeyondChance)
    }
}
