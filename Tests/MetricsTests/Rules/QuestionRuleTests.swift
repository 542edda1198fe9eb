import RegistrationLog
import Testing

@testable import Metrics

/// The verdicts in the order of the definition, at the threshold of 1 in 10: 29 measured captures are enough.
@Suite struct QuestionRuleTests {
    private func rule(
        _ excluded: ConditionCounts, includedUsed: Int = 5, names: [String] = ["post"], later: Int = 25,
        otherwise: Bool = false, isComplete: Bool = false, minimum: Int = 30
    ) -> QuestionRule {
        var included = ConditionCounts()
        included.measured.mature = 50
        included.used = includedUsed
        let condition = FoundCondition(
            attribute: .registration(.channel),
            values: names.map { RuleColumn.Value(key: $0, name: $0, isGroup: false) }, found: 40, fewestLater: later,
            excluded: excluded, included: included)
        return QuestionRule(
            of: RuleCandidate(
                field: FieldID(1), question: ProductFieldID(1), matureCaptured: 600, mayBeNamedOtherwise: otherwise),
            in: ProductID(0), condition,
            limits: RuleLimits(
                clustering: .undeterminable, isFollowUpComplete: isComplete, threshold: Ratio(1, 10),
                minimumFollowUps: minimum))
    }

    private func counts(_ mature: Int, visible: Int, blind: Int = 0, used: Int = 0, missing: Int = 0) -> ConditionCounts
    {
        ConditionCounts(
            measured: MeasuredCaptures(mature: mature, visible: visible, blind: blind), used: used, missing: missing)
    }

    @Test func aConditionThatHoldsIsPublishedWithAllThatItRestsOn() throws {
        let rule = rule(counts(100, visible: 40), names: ["counter", "post"])
        #expect(rule.verdict == .published)
        #expect(rule.condition?.attribute == .registration(.channel))
        #expect(rule.condition?.values == ["counter", "post"])
        let test = try #require(rule.test)
        #expect([test.tested, test.excluded, test.excludedUsed, test.includedUsed] == [150, 100, 0, 5])
        // 1 − 0.05^(1/100) is 0.0295130 (scipy 1.17), rounded up.
        #expect(test.excludedBound == 0.029514)
        #expect(test.share == Ratio(100, 150))
    }

    @Test func whereItIsNeededLaterOnThereIsNoRule() {
        let used = rule(counts(100, visible: 40, used: 1))
        #expect(used.verdict == .noRule && used.test?.excludedUsed == 1)
        #expect(used.test?.excludedBound == nil)
        #expect(used.condition?.values == [])
        #expect(rule(counts(100, visible: 40, missing: 1)).verdict == .noRule)
    }

    @Test func whatCouldHardlyBeSeenIsNotMeasurable() {
        #expect(rule(counts(100, visible: 30)).verdict == .published)
        #expect(rule(counts(100, visible: 29)).verdict == .notMeasurable)
        #expect(rule(counts(100, visible: 29), minimum: 29).verdict == .published)
        #expect(rule(counts(100, visible: 0), minimum: 0).verdict == .notMeasurable)
        #expect(rule(counts(100, visible: 0), isComplete: true).verdict == .published)
        #expect(rule(counts(100, visible: 0, blind: 9), isComplete: true).verdict == .notMeasurable)
        #expect(rule(counts(100, visible: 40), otherwise: true).verdict == .notMeasurable)
    }

    /// Of those that are visible alone, 29 are enough.
    @Test func aRuleSupposesWhatAProposalToDropWould() {
        #expect(rule(counts(100, visible: 30)).test?.condition == .nothing)
        #expect(rule(counts(100, visible: 28), minimum: 28).test?.condition == .followUpIsComplete)
        #expect(rule(counts(100, visible: 28), isComplete: true).test?.condition == .nothing)
        #expect(rule(counts(100, visible: 40, used: 1)).test?.condition == nil)
    }

    @Test func withTooFewThereIsTooLittleData() {
        #expect(rule(counts(60, visible: 30, blind: 32)).verdict == .published)
        #expect(rule(counts(60, visible: 30, blind: 35)).verdict == .insufficientData)
        #expect(rule(counts(28, visible: 0), isComplete: true).verdict == .insufficientData)
        #expect(rule(counts(29, visible: 0), isComplete: true).verdict == .published)
    }

    @Test func whereNothingElseIsUsedThereIsNoRule() {
        #expect(rule(counts(100, visible: 40), includedUsed: 0).verdict == .noRule)
    }

    @Test func withoutAConditionThereIsNoRule() {
        let rule = QuestionRule(
            of: RuleCandidate(
                field: FieldID(1), question: ProductFieldID(1), matureCaptured: 600, mayBeNamedOtherwise: false),
            in: ProductID(0), nil,
            limits: RuleLimits(
                clustering: .undeterminable, isFollowUpComplete: false, threshold: Ratio(1, 10), minimumFollowUps: 30))
        #expect(rule.verdict == .noRule && rule.condition == nil && rule.test == nil)
    }

    /// Whatever the second half says, also that it does not hold.
    @Test(arguments: [
        "a@b", "1234", "zaak 12 van 34", "١٢٣٤", String(repeating: "x", count: 41),
    ])
    func aValueThatMayNotBeShownWithholdsAll(name: String) {
        for excluded in [counts(100, visible: 40), counts(100, visible: 40, used: 9), counts(28, visible: 28)] {
            let rule = rule(excluded, names: ["post", name])
            #expect(rule.verdict == .withheld && rule.condition == nil && rule.test == nil)
        }
    }

    @Test(arguments: ["123", "at", String(repeating: "x", count: 40)]) func otherValuesAreShown(name: String) {
        #expect(rule(counts(100, visible: 40), names: [name]).condition?.values == [name])
    }

    @Test func aValueNeedsTwentyFiveRegistrationsInTheSecondHalfToo() {
        #expect(rule(counts(100, visible: 40), later: 24).verdict == .withheld)
    }
}
