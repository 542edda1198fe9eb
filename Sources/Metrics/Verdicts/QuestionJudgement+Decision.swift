import RegistrationLog

extension QuestionJudgement {
    /// Judges a question by the first rule that holds; nil for one that is not asked and need not be.
    ///
    /// Unknown is not unused: what follow-up could not have shown is never held against a question.
    ///
    /// - Parameters:
    ///   - figures: What is known of the question.
    ///   - threshold: The rate under which a question may be dropped; at 0 nothing is, and no use at all is not use enough.
    ///   - minimumFollowUps: How many visible captures it takes to call the absence of use a finding.
    init?(of figures: QuestionFigures, threshold: Ratio, minimumFollowUps: Int) {
        let counts = figures.counts
        let isSurelyMissed = counts.missing > 0 && figures.missingBound.map { !$0.isBelow(threshold) } ?? false
        if counts.asked == 0 {
            guard figures.rules.isKnownElsewhere, isSurelyMissed else { return nil }
            self.init(.add, on: .neededWhereMissing(counts.missing))
        } else if let reason = figures.rules.protectedReason {
            self.init(.protected, on: .protected(reason: reason))
        } else if counts.captured == 0, counts.missing == 0 {
            self.init(.neverAnswered, on: .neverAnswered(asked: counts.asked))
        } else if counts.used > 0 {
            self.init(ofUsed: figures, threshold: threshold)
        } else if counts.missing > 0 {
            self.init(isSurelyMissed ? .keep : .reconsider, on: .neededWhereMissing(counts.missing))
        } else {
            self.init(ofUnused: figures, threshold: threshold, minimumFollowUps: minimumFollowUps)
        }
    }

    /// Judges a question of which an answer was used.
    private init(ofUsed figures: QuestionFigures, threshold: Ratio) {
        let isDirected = figures.counts.directed > 0
        if isDirected, let bound = figures.directedBound, !bound.isBelow(threshold) {
            self.init(.keep, on: .usedOftenEnough)
        } else {
            self.init(
                .reconsider,
                on: [isDirected ? .notSurelyOften : .onlyTakenOver]
                    + (figures.matureUsed == 0 ? [.onlyUsedLately] : []))
        }
    }

    /// Judges a question that was answered, and neither used nor needed.
    private init(ofUnused figures: QuestionFigures, threshold: Ratio, minimumFollowUps: Int) {
        let (measured, isComplete) = (figures.measured, figures.rules.isFollowUpComplete)
        let isRare = figures.zeroUseBound?.isBelow(threshold) ?? false
        var doubts: [Ground] = []
        if let name = figures.rules.resembledName { doubts.append(.resembles(name)) }
        if measured.mature > 0 && measured.count == 0
            || !isComplete
                && (measured.mature > 0 && measured.visible == 0 || measured.visible < minimumFollowUps && isRare)
        {
            doubts.append(.hardlyVisible(visible: measured.visible, blind: measured.blind))
        }
        if !doubts.isEmpty {
            self.init(.notMeasurable, on: doubts)
        } else if isRare {
            let isVisiblyRare = figures.visibleBound?.isBelow(threshold) ?? false
            self.init(
                .drop, on: .unused(measured: measured.count),
                condition: isVisiblyRare || isComplete ? .nothing : .followUpIsComplete)
        } else {
            let needed = measuredCaptures(toExclude: threshold, clustering: figures.clustering)
            self.init(.insufficientData, on: .tooFewCaptures(stillNeeded: needed.map { max(0, $0 - measured.count) }))
        }
    }
}
