import RegistrationLog
import Testing

@testable import Metrics

/// What each verdict rests on.
@Suite struct JudgementTests {
    private func judgement(_ facts: VerdictFacts) -> Judgement {
        Judgement(on: facts, threshold: Ratio(1, 100), minimumFollowUps: 30)
    }

    @Test func protectionSaysWhy() {
        let facts = VerdictFacts(protectedReason: "the law", asked: 9, captured: 9, used: 3, observable: 9)
        #expect(judgement(facts) == Judgement(.protected, on: [.protected(reason: "the law")]))
    }

    @Test func whatWasNeverAnsweredWasAskedSoOften() {
        let facts = VerdictFacts(asked: 9, captured: 0, used: 0, missing: 2, observable: 9)
        #expect(judgement(facts) == Judgement(.neverAnswered, on: [.neverAnswered(asked: 9), .missed(2)]))
    }

    @Test func withoutUseItSaysWhatWasSeen() {
        var facts = VerdictFacts(asked: 400, captured: 400, used: 0, observable: 29)
        facts.zeroUseBound = 0.007
        facts.stillNeeded = 0
        #expect(judgement(facts) == Judgement(.notMeasurable, on: [.rarelyObservable(29, needed: 30)]))
        facts.observable = 30
        #expect(judgement(facts) == Judgement(.drop, on: [.unused]))
        facts.zeroUseBound = 0.02
        facts.stillNeeded = 150
        #expect(judgement(facts) == Judgement(.insufficientData, on: [.tooFewCaptures(stillNeeded: .told(150))]))
    }

    @Test func whatIsKeptSaysWhoGains() {
        var facts = VerdictFacts(asked: 400, captured: 400, used: 40, observable: 400)
        facts.usageInterval = WilsonInterval(lower: 0.07, upper: 0.13)
        facts.evidence.explicit = 40
        facts.beneficiaries.both = 40
        #expect(judgement(facts) == Judgement(.keep, on: [.oftenUsed(40, beneficiaries: .told(facts.beneficiaries))]))
    }

    /// Values that were only taken over, and that seldom: both stand there.
    @Test func allGroundsThatHoldAreGiven() {
        var facts = VerdictFacts(asked: 400, captured: 400, used: 4, observable: 400)
        facts.evidence.carried = 4
        facts.usageInterval = WilsonInterval(lower: 0.004, upper: 0.03)
        let rarely = Ground.notSurelyOften(threshold: Ratio(1, 100))
        #expect(judgement(facts) == Judgement(.reconsider, on: [.onlyCarried, rarely]))
        facts.usageInterval = WilsonInterval(lower: 0.02, upper: 0.03)
        #expect(judgement(facts) == Judgement(.reconsider, on: [.onlyCarried]))
        facts.evidence.required = 1
        facts.usageInterval = nil
        #expect(judgement(facts) == Judgement(.reconsider, on: [rarely]))
    }
}
