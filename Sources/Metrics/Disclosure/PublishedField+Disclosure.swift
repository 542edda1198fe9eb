import RegistrationLog

extension PublishedField {
    /// The figures of a field as they may be told to anybody.
    ///
    /// Each step uses only what is told by the steps before it, so that nothing follows from what is left out.
    init(_ figures: FieldFigures, in product: ProductBounds) {
        let rule = product.rule
        let isWhole = rule == .tellingEverything
        let (captured, used) = (rule.published(figures.counts.captured), rule.published(figures.counts.used))
        let observable = rule.published(figures.counts.observable)
        let most = product.mostMissing(captured: captured, used: used, observable: observable)
        let counts = FieldCounts(
            asked: rule.published(figures.counts.asked), captured: captured, used: used,
            directed: isWhole ? .exact(figures.counts.directed) : .leftOut,
            missing: most.map { rule.published(figures.counts.missing, from: 0, to: $0) } ?? .leftOut,
            chance: rule.published(figures.counts.chance), observable: observable,
            signals: QuestionSignals(figures.counts.signals, under: rule))
        let usage = PublishedUsage(figures, captured: captured, used: used, in: product)
        let uses = PublishedUses(figures, used: used, under: rule)
        self.init(
            field: figures.field, label: figures.label, personalData: figures.personalData, counts: counts,
            usage: usage,
            need: isWhole ? PublishedNeed(figures) : .leftOut,
            asking: isWhole
                ? .told(PublishedAsking(last: figures.answers.lastAsked, stoppedSince: figures.stoppedSince))
                : .leftOut,
            uses: uses, judgement: figures.judgement?.told(figures, counts, usage, uses, in: product))
    }

    /// Whether this field is reported before `other`: most used first, then most captured, then by compared name.
    func precedes(_ other: PublishedField) -> Bool {
        let (order, others) = (
            [ToldOrder(counts.used), ToldOrder(counts.captured)],
            [ToldOrder(other.counts.used), ToldOrder(other.counts.captured)]
        )
        return order == others ? key < other.key : others.lexicographicallyPrecedes(order)
    }
}

extension QuestionSignals<PublishedCount> {
    /// Tells of signals; what they say of the question only where everything is told, since it adds up.
    fileprivate init(_ signals: QuestionSignals<Int>, under rule: SmallCells) {
        let isWhole = rule == .tellingEverything
        self.init(
            all: rule.published(signals.all), needless: isWhole ? .exact(signals.needless) : .leftOut,
            needed: isWhole ? .exact(signals.needed) : .leftOut)
    }
}

extension PublishedUses {
    /// Tells of uses where their number is told.
    ///
    /// A kind that is left out with the others does not tell how small it is, nor the others by what they lack to the uses.
    fileprivate init(_ figures: FieldFigures, used: PublishedCount, under rule: SmallCells) {
        guard used.exact != nil else {
            self.init(evidence: .leftOut, beneficiaries: .leftOut, times: .leftOut)
            return
        }
        let (evidence, gaining) = (figures.uses.evidence, figures.uses.beneficiaries)
        let isEvidenceSmall = [evidence.explicit, evidence.carried, evidence.required].contains(where: rule.isSmall)
        let isGainSmall = [gaining.citizen, gaining.organisation, gaining.both, gaining.unknown]
            .contains(where: rule.isSmall)
        self.init(
            evidence: isEvidenceSmall ? .leftOut : .told(evidence),
            beneficiaries: isGainSmall ? .leftOut : .told(gaining), times: .told(figures.uses.times))
    }
}

extension PublishedNeed {
    /// Tells everything.
    fileprivate init(_ figures: FieldFigures) {
        self.init(
            without: .exact(figures.answers.matureWithout), missing: .exact(figures.answers.matureMissing),
            interval: .told(figures.certainty.missing))
    }
}
