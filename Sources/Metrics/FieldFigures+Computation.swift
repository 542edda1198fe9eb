import RegistrationLog

extension FieldFigures {
    /// Computes for each product of the log the figures of the fields that were asked or missed, in the order of its
    /// coverage curve.
    ///
    /// - Complexity: O(*n*) for *n* uses, and sorting the fields of each product.
    static func figures(
        of uses: UseTable, answers: AnswerTable, in log: RegistrationLog, settings: AnalysisSettings,
        signals: SignalCounts
    ) -> [[FieldFigures]] {
        let lags = Grouping(count: answers.slots.count) { visit in
            for use in uses.used.elements { visit(Int(use.slot), Int(use.lag)) }
        }
        let rules = FieldRules(log: log, settings: settings, signals: signals)
        var figures = [[FieldFigures]](repeating: [], count: log.products.count)
        for (slot, pair) in answers.slots.pairs.enumerated() {
            let field = FieldFigures(
                pair, useCounts: slot < uses.counts.count ? uses.counts[slot] : UseCounts(),
                answerCounts: answers.counts[slot],
                observableForEveryField: uses.products[pair.product.index].observableForEveryField,
                lag: LagSummary(of: lags[slot]), rules: rules)
            if field.asked > 0 || field.missing > 0 { figures[pair.product.index].append(field) }
        }
        return figures.map { $0.sorted { $0.precedes($1) } }
    }

    /// Computes the figures of a field from what was counted of it.
    private init(
        _ pair: ProductField, useCounts: UseCounts, answerCounts: AnswerCounts, observableForEveryField: Int,
        lag: LagSummary?, rules: FieldRules
    ) {
        let name = rules.log.fields[pair.field.index]
        let settings = rules.settings.fields[name.key]
        let isUnused = answerCounts.captured > 0 && useCounts.used == 0
        let observable = observableForEveryField + useCounts.observable
        let interval = WilsonInterval(answerCounts.matureUsed, of: answerCounts.matureCaptured)
        let bound = isUnused ? Metrics.zeroUseBound(captures: answerCounts.matureCaptured) : nil
        let grounds = VerdictGrounds(
            isProtected: settings?.protectedReason != nil, captured: answerCounts.captured, used: useCounts.used,
            evidence: useCounts.evidence, observable: observable,
            isFollowUpComplete: rules.isFollowUpComplete(for: pair.product), zeroUseBound: bound,
            usageInterval: interval)
        self.init(
            field: pair.field, key: name.key, name: name.name, asked: answerCounts.asked,
            captured: answerCounts.captured, used: useCounts.used, matureCaptured: answerCounts.matureCaptured,
            matureUsed: answerCounts.matureUsed, missing: useCounts.missing, evidence: useCounts.evidence,
            chance: useCounts.chance, observable: observable, beneficiaries: useCounts.beneficiaries,
            firstUse: useCounts.firstUse?.localDate, lastUse: useCounts.lastUse?.localDate, lag: lag,
            signals: rules.signals.count(of: pair.product, pair.field), usageInterval: interval, zeroUseBound: bound,
            stillNeeded: isUnused ? rules.capturesToDrop.map { max(0, $0 - answerCounts.matureCaptured) } : nil,
            personalData: settings?.personalData,
            verdict: answerCounts.asked > 0 ? rules.verdict(on: grounds) : nil)
    }

    /// Whether this field comes before `other` on the coverage curve: most used first, then most captured, then by
    /// compared name.
    private func precedes(_ other: FieldFigures) -> Bool {
        if used != other.used { return used > other.used }
        return captured != other.captured ? captured > other.captured : key < other.key
    }
}

/// What the figures of every field need besides what was counted of it.
private struct FieldRules {
    let log: RegistrationLog
    let settings: AnalysisSettings
    let signals: SignalCounts
    /// The least number of captures without use that is enough to drop a question; nil where none is.
    let capturesToDrop: Int?

    init(log: RegistrationLog, settings: AnalysisSettings, signals: SignalCounts) {
        self.log = log
        self.settings = settings
        self.signals = signals
        capturesToDrop = capturesToExclude(settings.threshold)
    }

    func isFollowUpComplete(for product: ProductID) -> Bool {
        settings.products[log.products[product.index].key]?.followUpComplete ?? false
    }

    func verdict(on grounds: VerdictGrounds) -> Verdict {
        Verdict(on: grounds, threshold: settings.threshold, minimumFollowUps: settings.minimumFollowUps)
    }
}
