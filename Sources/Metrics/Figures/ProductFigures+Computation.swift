import RegistrationLog

extension ProductFigures {
    /// Puts together the figures of a product from those of its fields and what was counted of its registrations.
    init(
        of uses: ProductUses, answers: AnswerTally, horizon: FollowUpHorizon, fields: RankedFields, facts: ProductFacts,
        days: TallyDays, rules: FieldRules, sampleSize: Int? = nil
    ) {
        let figures = fields.figures
        self.init(
            product: uses.product, label: rules.log.products[uses.product.index],
            counts: ProductCounts(
                of: uses, mature: answers.mature, fields: figures, signals: rules.signals.count(of: uses.product)),
            sample: uses.sample,
            outlook: uses.sample.drawn == 0 && figures.contains { $0.counts.asked > 0 && $0.answers.blind > 0 }
                ? SampleOutlook(
                    size: sampleSize, population: answers.matureWithFollowUp, fields: figures, product: facts,
                    rules: rules)
                : nil,
            horizon: horizon, clustering: answers.clustering,
            lag: LagSummary(of: uses.used.elements.lazy.map(\.lag)),
            coverage: CoverageCurve(of: uses, ranks: fields.ranks, fieldCount: figures.count),
            months: answers.months.figures,
            present: ProductPresent(of: uses, answers: answers, fields: figures, days: days, rules: rules),
            unseenMonths: UnseenMonths.months(of: answers.matureDays.days.lazy.map { CalendarDate(dayNumber: $0) }),
            attributeGroups: AttributeGroup.groups(of: uses, in: rules.log), fields: figures)
    }
}

extension ProductCounts<Int> {
    /// Adds up what was counted of a product and its fields.
    fileprivate init(of uses: ProductUses, mature: Int, fields: [FieldFigures], signals: Int) {
        func sum(_ count: KeyPath<FieldCounts<Int>, Int>) -> Int {
            fields.reduce(0) { $0 + $1.counts[keyPath: count] }
        }
        self.init(
            registrations: uses.registrations, mature: mature, withFollowUp: uses.withFollowUp,
            answers: sum(\.captured), usedAnswers: sum(\.used), missing: sum(\.missing),
            droppableAnswers: fields.reduce(0) { $0 + ($1.verdict == .drop ? $1.counts.captured : 0) },
            otherSignals: signals - sum(\.signals.all))
    }
}
