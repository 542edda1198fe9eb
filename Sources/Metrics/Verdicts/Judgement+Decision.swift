import RegistrationLog

extension Judgement {
    /// Decides what is proposed for a question that is asked: the first of these rules that holds, with all its grounds.
    init(on facts: VerdictFacts, threshold: Ratio, minimumFollowUps: Int) {
        let (verdict, grounds) =
            if let reason = facts.protectedReason {
                (Verdict.protected, [Ground.protected(reason: reason)])
            } else if facts.captured == 0 {
                (Verdict.neverAnswered, [Ground.neverAnswered(asked: .exact(facts.asked))])
            } else if facts.used == 0 {
                Self.withoutUse(facts, threshold: threshold, minimumFollowUps: minimumFollowUps)
            } else {
                Self.withUse(facts, threshold: threshold)
            }
        let missed = facts.missing > 0 ? [Ground.missed(.exact(facts.missing))] : []
        self.init(verdict, on: grounds + missed)
    }

    private static func withoutUse(
        _ facts: VerdictFacts, threshold: Ratio, minimumFollowUps: Int
    ) -> (Verdict, [Ground]) {
        if facts.observable < minimumFollowUps, !facts.isFollowUpComplete {
            return (.notMeasurable, [.rarelyObservable(.exact(facts.observable), needed: minimumFollowUps)])
        }
        if let bound = facts.zeroUseBound, bound < threshold.value ?? 0 { return (.drop, [.unused]) }
        return (.insufficientData, [.tooFewCaptures(stillNeeded: .told(facts.stillNeeded))])
    }

    private static func withUse(_ facts: VerdictFacts, threshold: Ratio) -> (Verdict, [Ground]) {
        // What is only taken over may be copied by a machine and read by nobody.
        let isOnlyCarried = facts.evidence.explicit + facts.evidence.required == 0
        let isSurelyOften = facts.usageInterval.map { $0.lower >= threshold.value ?? 0 } ?? false
        if isSurelyOften, !isOnlyCarried {
            return (.keep, [.oftenUsed(.exact(facts.used), beneficiaries: .told(facts.beneficiaries))])
        }
        return (
            .reconsider,
            (isOnlyCarried ? [.onlyCarried] : []) + (isSurelyOften ? [] : [.notSurelyOften(threshold: threshold)])
        )
    }
}
