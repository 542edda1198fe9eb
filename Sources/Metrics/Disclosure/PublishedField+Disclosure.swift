import RegistrationLog

extension PublishedField {
    /// The figures of a field as they may be published.
    ///
    /// Each step uses only what is published by the steps before it, so that nothing follows from what is left out.
    init(_ figures: FieldFigures, in product: ProductBounds) {
        let rule = product.rule
        let isWhole = rule == .publishingEverything
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
                ? .published(PublishedAsking(last: figures.answers.lastAsked, stoppedSince: figures.stoppedSince))
                : .leftOut,
            uses: uses, judgement: figures.judgement?.published(figures, counts, usage, uses, in: product))
    }

    /// Whether this field is reported before `other`: most used first, then most captured, then by compared name.
    func precedes(_ other: PublishedField) -> Bool {
        let (order, others) = (
            [PublishedOrder(counts.used), PublishedOrder(counts.captured)],
            [PublishedOrder(other.counts.used), PublishedOrder(other.counts.captured)]
        )
        return order == others ? key < other.key : others.lexicographicallyPrecedes(order)
    }
}

extension QuestionSignals<PublishedCount> {
    /// Publishes signals; what they say of the question only where everything is published, since it adds up.
    fileprivate init(_ signals: QuestionSignals<Int>, under rule: SmallCells) {
        let isWhole = rule == .publishingEverything
        self.init(
            all: rule.published(signals.all), needless: isWhole ? .exact(signals.needless) : .leftOut,
            needed: isWhole ? .exact(signals.needed) : .leftOut)
    }
}

extension PublishedUses {
    /// Publishes uses where their number is published.
    ///
    /// A kind that is left out with the others does not reveal how small it is, nor the others by what they lack to the uses.
    fileprivate init(_ figures: FieldFigures, used: PublishedCount, under rule: SmallCells) {
        guard used.exact != nil else {
            self.init(evidence: .leftOut, beneficiaries: .leftOut, actions: .leftOut, times: .leftOut)
            return
        }
        let (evidence, gaining) = (figures.uses.evidence, figures.uses.beneficiaries)
        let isEvidenceSmall = [evidence.explicit, evidence.surveyed, evidence.carried, evidence.required]
            .contains(where: rule.isSmall)
        let isGainSmall = [gaining.citizen, gaining.organisation, gaining.both, gaining.unknown]
            .contains(where: rule.isSmall)
        self.init(
            evidence: isEvidenceSmall ? .leftOut : .published(evidence),
            beneficiaries: isGainSmall ? .leftOut : .published(gaining),
            actions: rule == .publishingEverything ? .published(figures.uses.actions) : .leftOut,
            times: .published(figures.uses.times))
    }
}

extension PublishedNeed {
    /// Publishes everything.
    fileprivate init(_ figures: FieldFigures) {
        self.init(
            without: .exact(figures.answers.matureWithout), missing: .exact(figures.answers.matureMissing),
            interval: .published(figures.certainty.missing))
    }
}
