import RegistrationLog

extension PublishedProduct {
    /// All figures of a product; `threshold` is the rate under which a question may be dropped.
    init(_ figures: ProductFigures, threshold: Ratio) {
        let fields = figures.fields.map { PublishedField($0, threshold: threshold) }.sorted { $0.precedes($1) }
        self.init(
            product: figures.product, label: figures.label,
            counts: ProductCounts(
                registrations: figures.counts.registrations, mature: .exact(figures.counts.mature),
                withFollowUp: .exact(figures.counts.withFollowUp), fields: fields,
                otherSignals: .exact(figures.counts.otherSignals)),
            sample: .published(figures.sample), outlook: figures.outlook,
            times: PublishedTimes(
                horizon: .published(figures.horizon), clustering: .published(figures.clustering),
                lag: .published(figures.lag)),
            coverage: .published(figures.coverage), present: .published(figures.present),
            unseenMonths: figures.unseenMonths, months: .published(figures.months.map { PublishedMonth($0) }),
            attributeGroups: .published(figures.attributeGroups.map { PublishedAttributeGroup($0) }),
            rules: .published(figures.rules), fields: fields)
    }

    /// What is published of a product where small cells are withheld.
    ///
    /// It is its registrations, of which there are at least `rule.minimum`, its fields, and the horizon where the user set it.
    init(_ figures: ProductFigures, settings: AnalysisSettings, under rule: SmallCells) {
        let context = QuestionContext(figures, settings: settings, under: rule)
        let fields = figures.fields.map { PublishedField($0, of: context, under: rule) }
            .sorted { $0.precedes($1) }
        self.init(
            product: figures.product, label: figures.label,
            counts: ProductCounts(
                registrations: figures.counts.registrations, mature: .leftOut, withFollowUp: .leftOut, fields: fields,
                otherSignals: .leftOut),
            sample: .leftOut, outlook: nil,
            times: PublishedTimes(
                horizon: figures.horizon.source == .configured ? .published(figures.horizon) : .leftOut,
                clustering: .leftOut, lag: .leftOut),
            coverage: .leftOut, present: .leftOut, unseenMonths: [], months: .leftOut, attributeGroups: .leftOut,
            rules: .leftOut, fields: fields)
    }
}

extension ProductCounts<PublishedCount> {
    /// Publishes nothing.
    static let leftOut = ProductCounts(
        registrations: .leftOut, mature: .leftOut, withFollowUp: .leftOut, answers: .leftOut, usedAnswers: .leftOut,
        missing: .leftOut, droppableAnswers: .leftOut, otherSignals: .leftOut)

    /// Adds up what is published of `fields`.
    init(
        registrations: Int, mature: PublishedCount, withFollowUp: PublishedCount, fields: [PublishedField],
        otherSignals: PublishedCount
    ) {
        self.init(
            registrations: .exact(registrations), mature: mature, withFollowUp: withFollowUp,
            answers: .sum(of: fields.map(\.counts.captured)), usedAnswers: .sum(of: fields.map(\.counts.used)),
            missing: .sum(of: fields.map(\.counts.missing)),
            droppableAnswers: .sum(of: fields.filter { $0.verdict == .drop }.map(\.counts.captured)),
            otherSignals: otherSignals)
    }
}

extension PublishedMonth {
    /// Publishes everything.
    fileprivate init(_ month: MonthFigures) {
        self.init(
            month: month.month, registrations: .exact(month.registrations), answers: .exact(month.answers),
            usedAnswers: .exact(month.usedAnswers))
    }
}

extension PublishedAttributeGroup {
    /// Publishes everything.
    fileprivate init(_ group: AttributeGroup) {
        self.init(
            attribute: group.attribute, value: group.value, registrations: .exact(group.counts.registrations),
            answers: .exact(group.counts.answers), withFollowUp: .exact(group.counts.withFollowUp),
            usedAnswers: .exact(group.counts.usedAnswers))
    }
}
