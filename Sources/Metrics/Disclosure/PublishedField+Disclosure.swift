import RegistrationLog

extension PublishedField {
    /// The figures of a field as they may be told to anybody.
    ///
    /// Each step uses only what is told by the steps before it, so that nothing follows from what is left out.
    init(_ figures: FieldFigures, in product: ProductBounds) {
        let rule = product.rule
        let (captured, used) = (rule.published(figures.captured), rule.published(figures.used))
        let observable = rule.published(figures.observable)
        let most = product.mostMissing(captured: captured, used: used, observable: observable)
        let counts = FieldCounts(
            asked: rule.published(figures.asked), captured: captured, used: used,
            missing: most.map { rule.published(figures.missing, from: 0, to: $0) } ?? .leftOut,
            chance: rule.published(figures.chance), observable: observable, signals: rule.published(figures.signals))
        let usage = PublishedUsage(figures, captured: captured, used: used, in: product)
        let uses = PublishedUses(figures, used: used, under: rule)
        self.init(
            field: figures.field, label: Field(key: figures.key, name: figures.name),
            personalData: figures.personalData, counts: counts, usage: usage, uses: uses,
            judgement: figures.judgement?.told(counts, usage, uses, in: product))
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

extension PublishedUses {
    /// Tells of uses where their number is told.
    ///
    /// A kind that is left out with the others does not tell how small it is, nor the others by what they lack to the uses.
    fileprivate init(_ figures: FieldFigures, used: PublishedCount, under rule: SmallCells) {
        guard used.exact != nil else {
            self.init(evidence: .leftOut, beneficiaries: .leftOut, times: .leftOut)
            return
        }
        let (evidence, gaining) = (figures.evidence, figures.beneficiaries)
        let isEvidenceSmall = [evidence.explicit, evidence.carried, evidence.required].contains(where: rule.isSmall)
        let isGainSmall = [gaining.citizen, gaining.organisation, gaining.both, gaining.unknown]
            .contains(where: rule.isSmall)
        self.init(
            evidence: isEvidenceSmall ? .leftOut : .told(evidence),
            beneficiaries: isGainSmall ? .leftOut : .told(gaining), times: .told(figures.times))
    }
}
