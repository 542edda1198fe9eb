import Testing

@testable import kcc_sample

/// The verdicts of the specification, section 5.2, at their edges.
@Suite struct FieldFindingsTests {
    private func knowledge(
        isPrescribed: Bool = false, isComplete: Bool = false, isAskedElsewhere: Bool = false,
        misspelling: String? = nil
    ) -> FieldFindings.Knowledge {
        FieldFindings.Knowledge(
            isPrescribed: isPrescribed, isFollowUpComplete: isComplete, isAskedElsewhere: isAskedElsewhere,
            misspelling: misspelling)
    }

    /// The words of the decision on a question of which nothing was used in `mature` captures.
    private func unused(
        _ mature: Int, visible: Int, blind: Int = 0, clustering: Int = 100,
        knowing knowledge: FieldFindings.Knowledge? = nil
    ) -> [String] {
        let tally = FieldTally(asked: mature, captured: mature)
        return words(
            FieldFindings(
                tally: tally, mature: tally, seen: (visible, blind), matureWithout: 0, clustering: clustering,
                knowledge: knowledge ?? self.knowledge()))
    }

    private func words(_ findings: FieldFindings) -> [String] {
        let (verdict, condition, grounds) = findings.decision
        return [verdict ?? ""] + (condition.map { [$0] } ?? []) + grounds
    }

    @Test func dropsFrom299MeasuredCapturesOn() {
        #expect(unused(299, visible: 30) == ["schrappen", "onder", "unused 299"])
        #expect(unused(298, visible: 30) == ["te weinig gegevens", "tooFewCaptures 1"])
        #expect(unused(299, visible: 299) == ["schrappen", "zonder", "unused 299"])
        #expect(unused(299, visible: 298) == ["schrappen", "onder", "unused 299"])
        #expect(unused(448, visible: 30, clustering: 150) == ["schrappen", "onder", "unused 448"])
        #expect(unused(447, visible: 30, clustering: 150) == ["te weinig gegevens", "tooFewCaptures 1"])
    }

    @Test func countsBlindCapturesForWhatTheyAreWorth() {
        // 598 · 150/300 = 299, and 599 · 150/301 = 298.5.
        #expect(unused(598, visible: 150, blind: 150) == ["schrappen", "onder", "unused 299"])
        #expect(unused(599, visible: 150, blind: 151) == ["te weinig gegevens", "tooFewCaptures 1"])
        #expect(unused(5_000, visible: 0, blind: 1) == ["niet meetbaar", "hardlyVisible 0 1"])
    }

    @Test func needsThirtyVisibleCaptures() {
        #expect(unused(299, visible: 29) == ["niet meetbaar", "hardlyVisible 29 0"])
        #expect(unused(298, visible: 29) == ["te weinig gegevens", "tooFewCaptures 1"])
        #expect(unused(100, visible: 0) == ["niet meetbaar", "hardlyVisible 0 0"])
        let complete = knowledge(isComplete: true)
        #expect(unused(299, visible: 0, knowing: complete) == ["schrappen", "zonder", "unused 299"])
        // That all follow-up is there does not make it show what it does not.
        #expect(unused(299, visible: 0, blind: 1, knowing: complete) == ["niet meetbaar", "hardlyVisible 0 1"])
    }

    @Test func doubtsAQuestionThatFollowUpMayCallByAnotherName() {
        let doubt = knowledge(misspelling: "e-mail adres")
        #expect(unused(299, visible: 299, knowing: doubt) == ["niet meetbaar", "resembles e-mail adres"])
        #expect(
            unused(299, visible: 0, knowing: doubt)
                == ["niet meetbaar", "resembles e-mail adres", "hardlyVisible 0 0"])
    }

    @Test func keepsOrAddsWhatIsMissed() {
        func missed(_ missing: Int, of without: Int, asked: Int, elsewhere: Bool = false) -> [String] {
            words(
                FieldFindings(
                    tally: FieldTally(asked: asked, captured: asked, missing: missing),
                    mature: FieldTally(asked: asked, captured: asked, missing: missing), seen: (asked, 0),
                    matureWithout: without, clustering: 100, knowledge: knowledge(isAskedElsewhere: elsewhere)))
        }
        // At least 0.5225 % and 2.3772 % (specification, section 5.2).
        #expect(missed(31, of: 4_036, asked: 500) == ["heroverwegen", "neededWhereMissing 31"])
        #expect(missed(7, of: 120, asked: 500) == ["behouden", "neededWhereMissing 7"])
        #expect(missed(7, of: 120, asked: 0, elsewhere: true) == ["toevoegen", "neededWhereMissing 7"])
        #expect(missed(7, of: 120, asked: 0) == [""])
        #expect(missed(31, of: 4_036, asked: 0, elsewhere: true) == [""])
    }

    @Test func keepsWhatIsUsedOftenEnough() {
        func used(_ directed: Int, of captured: Int, carried: Int = 0, mature: Int? = nil) -> [String] {
            let all = FieldTally(
                asked: captured, captured: captured, used: max(directed, carried), directed: directed, carried: carried)
            let uses = mature ?? all.used
            return words(
                FieldFindings(
                    tally: all,
                    mature: FieldTally(
                        asked: captured, captured: captured, used: uses, directed: min(uses, directed)),
                    seen: (captured, 0), matureWithout: 0, clustering: 100, knowledge: knowledge()))
        }
        // At least 1.0256 % and 0.9840 %.
        #expect(used(2, of: 24) == ["behouden", "usedOftenEnough"])
        #expect(used(2, of: 25) == ["heroverwegen", "notSurelyOften"])
        #expect(used(0, of: 25, carried: 25) == ["heroverwegen", "onlyTakenOver"])
        #expect(used(2, of: 24, mature: 0) == ["heroverwegen", "notSurelyOften", "onlyUsedLately"])
    }

    /// Forty looked at, of which ten used it, and a fifth followed up: 2.5 % (specification, section 5.1).
    @Test func takesASampleForAllThatWasFollowedUp() {
        func used(_ directed: Int, lookedAt: Int) -> FieldFindings {
            let tally = FieldTally(asked: 1_000, captured: 1_000, used: directed, directed: directed)
            return FieldFindings(
                tally: tally, mature: tally, seen: (lookedAt, 200 - lookedAt), sample: (lookedAt, directed),
                matureWithout: 0, clustering: 100, knowledge: knowledge())
        }
        // At least 12.6914 % of the sample, a fifth of which is more than the 0.4804 % of all that 10 of 1,000 are.
        #expect(used(10, lookedAt: 40).directedMillionths == 25_382)
        #expect(words(used(10, lookedAt: 40)) == ["behouden", "usedOftenEnough"])
        // At least 1.5742 %, a fifth of which is less than one in a hundred.
        #expect(words(used(3, lookedAt: 40)) == ["heroverwegen", "notSurelyOften"])
        // Under thirty a sample says nothing of its own.
        #expect(words(used(10, lookedAt: 29)) == ["heroverwegen", "notSurelyOften"])
        #expect(words(used(10, lookedAt: 30)) == ["behouden", "usedOftenEnough"])
    }

    @Test func saysNothingAgainstWhatIsPrescribedOrNeverAnswered() {
        #expect(unused(299, visible: 299, knowing: knowledge(isPrescribed: true)) == ["beschermd", "protected"])
        let tally = FieldTally(asked: 10_163)
        let findings = FieldFindings(
            tally: tally, mature: tally, seen: (0, 0), matureWithout: 9_000, clustering: 100, knowledge: knowledge())
        #expect(words(findings) == ["nooit beantwoord", "neverAnswered 10163"])
    }
}
