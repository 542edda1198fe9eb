import RegistrationLog

extension FieldFigures {
    /// Computes the figures of a field from what was counted of it.
    init(
        _ field: FieldID, of product: ProductID, useCounts: UseCounts, answerCounts: AnswerCounts,
        observableForEveryField: Int,
        lag: LagSummary?, rules: FieldRules
    ) {
        let name = rules.log.fields[field.index]
        let settings = rules.settings.fields[name.key]
        let isUnused = answerCounts.captured > 0 && useCounts.used == 0
        let observable = observableForEveryField + useCounts.observable
        let interval = WilsonInterval(answerCounts.matureUsed, of: answerCounts.matureCaptured)
        let bound = isUnused ? Metrics.zeroUseBound(captures: answerCounts.matureCaptured) : nil
        let stillNeeded = isUnused ? rules.capturesToDrop.map { max(0, $0 - answerCounts.matureCaptured) } : nil
        let facts = VerdictFacts(
            protectedReason: settings?.protectedReason, asked: answerCounts.asked, captured: answerCounts.captured,
            used: useCounts.used, missing: useCounts.missing, evidence: useCounts.evidence,
            beneficiaries: useCounts.beneficiaries, observable: observable,
            isFollowUpComplete: rules.isFollowUpComplete(for: product), zeroUseBound: bound, stillNeeded: stillNeeded,
            usageInterval: interval)
        self.init(
            field: field, key: name.key, name: name.name, asked: answerCounts.asked,
            captured: answerCounts.captured, used: useCounts.used, matureCaptured: answerCounts.matureCaptured,
            matureUsed: answerCounts.matureUsed, missing: useCounts.missing, evidence: useCounts.evidence,
            chance: useCounts.chance, observable: observable, beneficiaries: useCounts.beneficiaries,
            firstUse: useCounts.firstUse?.localDate, lastUse: useCounts.lastUse?.localDate, lag: lag,
            signals: rules.signals.count(of: product, field), usageInterval: interval, zeroUseBound: bound,
            stillNeeded: stillNeeded, personalData: rules.personalData(of: field),
            judgement: answerCounts.asked > 0 ? rules.judgement(on: facts) : nil)
    }

    /// Whether this field comes before `other` on the coverage curve: most used first, then most captured, then by
    /// compared name.
    func precedes(_ other: FieldFigures) -> Bool {
        if used != other.used { return used > other.used }
        return captured != other.captured ? captured > other.captured : key < other.key
    }
}
