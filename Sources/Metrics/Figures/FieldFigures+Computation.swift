import RegistrationLog

extension FieldFigures {
    /// Computes the figures of the field with `slot` of a product from what was counted of it.
    ///
    /// - Parameters:
    ///   - slot: The slot of the field.
    ///   - uses: The uses of the product.
    ///   - answers: What is counted of the answers to the field.
    ///   - lag: Time from registration to first use; nil without use.
    ///   - product: What is known of the product.
    ///   - rules: What all fields need.
    init(
        _ slot: Int, of uses: ProductUses, answers: AnswerCounts, lag: LagSummary?, in product: ProductFacts,
        rules: FieldRules
    ) {
        let (field, useCounts) = (uses.fields[slot], uses.counts[slot])
        let label = rules.log.fields[field.index]
        // What stands for many names is no question, and a product that does is none of which anything can be decided.
        let isOfGroup = label.isGroup || rules.log.products[uses.product.index].isGroup
        let counts = FieldCounts(
            asked: answers.asked, captured: answers.captured, used: useCounts.used, directed: useCounts.directed,
            missing: useCounts.missing, chance: useCounts.chance,
            observable: uses.observableForEveryField + useCounts.observable,
            signals: rules.signals.counts(of: uses.product, field))
        let missing = ClopperPearsonInterval(answers.matureMissing, of: answers.matureWithout)
        let figures = QuestionFigures(
            counts: QuestionFigures.Counts(counts), measured: answers.measured, matureUsed: answers.matureUsed,
            clustering: product.clustering,
            directedBound: RoundedBound(
                directed: answers.matureDirected, of: answers.measured, sample: answers.lookedAt),
            missingBound: missing?.lower,
            rules: QuestionFigures.Rules(
                protectedReason: rules.settings.fields[label.key]?.protectedReason,
                isFollowUpComplete: product.isFollowUpComplete, isKnownElsewhere: rules.isKnown(field),
                resembledName: product.resembledNames[slot]))
        self.init(
            field: field, label: label, counts: counts, answers: answers,
            uses: FieldUses(
                evidence: useCounts.evidence, beneficiaries: useCounts.beneficiaries,
                actions: useCounts.actions.ranked(rules.log.actionTypes),
                times: UseTimes(useCounts, lag: lag)),
            certainty: FieldCertainty(of: figures, answers, missing: missing, in: product),
            stoppedSince: product.stoppedSince(answers),
            personalData: rules.personalData(of: field),
            judgement: isOfGroup
                ? nil
                : QuestionJudgement(
                    of: figures, threshold: rules.settings.threshold,
                    minimumFollowUps: rules.settings.minimumFollowUps))
    }
}

extension UseTimes {
    /// When captured answers were used; nil without use.
    fileprivate init?(_ counts: UseCounts, lag: LagSummary?) {
        guard let first = counts.firstUse, let last = counts.lastUse, let lag else { return nil }
        self.init(first: first.localDate, last: last.localDate, lag: lag)
    }
}

extension QuestionFigures.Counts {
    fileprivate init(_ counts: FieldCounts<Int>) {
        self.init(
            asked: counts.asked, captured: counts.captured, used: counts.used, directed: counts.directed,
            missing: counts.missing)
    }
}
