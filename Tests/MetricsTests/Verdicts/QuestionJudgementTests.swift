import RegistrationLog
import Testing

@testable import Metrics

@Suite struct QuestionJudgementTests {
    typealias Ground = QuestionJudgement.Ground

    private func judge(
        minimumFollowUps: Int = 30, threshold: Ratio = Ratio(1, 100), _ change: (inout QuestionFigures) -> Void
    ) -> QuestionJudgement? {
        var figures = QuestionFigures()
        figures.counts.asked = 1_000
        figures.counts.captured = 1_000
        figures.measured = MeasuredCaptures(mature: 900, visible: 300, blind: 0)
        change(&figures)
        return QuestionJudgement(of: figures, threshold: threshold, minimumFollowUps: minimumFollowUps)
    }

    /// A bound of so many per cent.
    private func percent(_ percent: Int) -> RoundedBound { RoundedBound(millionths: percent * 10_000) }

    @Test func whatIsProtectedStays() {
        #expect(
            judge { $0.rules.protectedReason = "law" } == QuestionJudgement(.protected, on: .protected(reason: "law")))
    }

    @Test func neverAnsweredIsNeitherAnsweredNorNeeded() {
        #expect(
            judge { $0.counts.captured = 0 } == QuestionJudgement(.neverAnswered, on: .neverAnswered(asked: 1_000)))
        let needed = judge {
            $0.counts.captured = 0
            $0.counts.missing = 2
        }
        #expect(needed == QuestionJudgement(.reconsider, on: .neededWhereMissing(2)))
    }

    // What follow-up misses never goes, however surely it was not used where it was there.
    @Test(arguments: [(1, Verdict.keep), (0, .reconsider)])
    func whatIsMissedNeverGoes(lower: Int, verdict: Verdict) {
        let judgement = judge {
            $0.counts.missing = 31
            $0.missingBound = percent(lower)
            $0.rules.isFollowUpComplete = true
        }
        #expect(judgement == QuestionJudgement(verdict, on: .neededWhereMissing(31)))
    }

    // 300 visible of 300 with follow-up: bound 0.009937 on all 900 and on the visible ones alike.
    @Test func droppedWithoutCondition() {
        #expect(
            judge { _ in }
                == QuestionJudgement(.drop, on: .unused(measured: 900), condition: DropCondition.nothing))
    }

    // 298 visible ones leave 0.010003; all 900 leave 0.003323. Whether follow-up is complete, the municipality knows.
    @Test func droppedOnCondition() {
        let visible = MeasuredCaptures(mature: 900, visible: 298, blind: 0)
        #expect(
            judge { $0.measured = visible }
                == QuestionJudgement(.drop, on: .unused(measured: 900), condition: .followUpIsComplete))
        let complete = judge {
            $0.measured = visible
            $0.rules.isFollowUpComplete = true
        }
        #expect(complete?.condition == DropCondition.nothing)
    }

    @Test func underThirtyVisibleOnesAreNotMeasurable() {
        func judgement(visible: Int, isComplete: Bool = false) -> QuestionJudgement? {
            judge {
                $0.measured = MeasuredCaptures(mature: 900, visible: visible, blind: 0)
                $0.rules.isFollowUpComplete = isComplete
            }
        }
        #expect(
            judgement(visible: 29) == QuestionJudgement(.notMeasurable, on: .hardlyVisible(visible: 29, blind: 0)))
        #expect(judgement(visible: 30)?.verdict == .drop)
        #expect(judgement(visible: 0)?.verdict == .notMeasurable)
        #expect(judgement(visible: 0, isComplete: true)?.verdict == .drop)
        // Too few to drop anyway: not the few visible ones are what is lacking.
        let few = judge { $0.measured = MeasuredCaptures(mature: 200, visible: 10, blind: 0) }
        #expect(few == QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: 99)))
    }

    // Complete follow-up does not make an action show what it does not.
    @Test func blindStaysBlind() {
        let blind = judge {
            $0.measured = MeasuredCaptures(mature: 900, visible: 0, blind: 400)
            $0.rules.isFollowUpComplete = true
        }
        #expect(blind == QuestionJudgement(.notMeasurable, on: .hardlyVisible(visible: 0, blind: 400)))
    }

    @Test func aNameThatNobodyAsksMayBeTheQuestion() {
        let alike = judge { $0.rules.resembledName = "phone nr" }
        #expect(alike == QuestionJudgement(.notMeasurable, on: .resembles("phone nr")))
        let both = judge {
            $0.rules.resembledName = "phone nr"
            $0.measured = MeasuredCaptures(mature: 900, visible: 3, blind: 0)
        }
        #expect(both?.grounds == [.resembles("phone nr"), .hardlyVisible(visible: 3, blind: 0)])
    }

    // 448 captures are needed at φ = 1.5, 299 without clusters.
    @Test(arguments: [(100, 298, 1), (100, 0, 299), (150, 447, 1)])
    func tooFewCaptures(hundredths: Int, mature: Int, stillNeeded: Int) {
        let judgement = judge {
            $0.measured = MeasuredCaptures(mature: mature, visible: mature, blind: 0)
            $0.clustering = Clustering(hundredths: hundredths)
        }
        #expect(judgement == QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: stillNeeded)))
    }

    @Test func whatIsSurelyNamedOrNeededStays() {
        func judgement(directed: Int, bound: RoundedBound?, matureUsed: Int = 9) -> QuestionJudgement? {
            judge {
                $0.counts.used = 50
                $0.counts.directed = directed
                $0.directedBound = bound
                $0.matureUsed = matureUsed
            }
        }
        #expect(judgement(directed: 20, bound: percent(1)) == QuestionJudgement(.keep, on: .usedOftenEnough))
        #expect(
            judgement(directed: 20, bound: RoundedBound(millionths: 9_999))
                == QuestionJudgement(.reconsider, on: .notSurelyOften))
        #expect(judgement(directed: 0, bound: .zero) == QuestionJudgement(.reconsider, on: .onlyTakenOver))
        #expect(
            judgement(directed: 20, bound: nil, matureUsed: 0)
                == QuestionJudgement(.reconsider, on: .notSurelyOften, .onlyUsedLately))
    }

    @Test func aThresholdOfNothingDropsNothing() {
        let none = judge(threshold: Ratio(0, 1)) { _ in }
        #expect(none == QuestionJudgement(.insufficientData, on: .tooFewCaptures(stillNeeded: nil)))
        let taken = judge(threshold: Ratio(0, 1)) {
            $0.counts.used = 5
            $0.directedBound = .zero
            $0.matureUsed = 5
        }
        #expect(taken == QuestionJudgement(.reconsider, on: .onlyTakenOver))
    }

    @Test func whatIsNotAskedIsAddedWhereItIsSurelyNeeded() {
        func judgement(isKnown: Bool, lower: Int) -> QuestionJudgement? {
            judge {
                $0.counts = QuestionFigures.Counts(missing: 40)
                $0.missingBound = percent(lower)
                $0.rules.isKnownElsewhere = isKnown
            }
        }
        #expect(judgement(isKnown: true, lower: 1) == QuestionJudgement(.add, on: .neededWhereMissing(40)))
        #expect(judgement(isKnown: true, lower: 0) == nil)
        #expect(judgement(isKnown: false, lower: 1) == nil)
    }
}
