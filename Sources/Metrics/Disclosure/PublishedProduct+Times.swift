import RegistrationLog

extension PublishedTimes {
    /// Publishes lags, and a horizon that is taken from lags, where they rest on uses enough.
    init(
        _ figures: ProductFigures, counts: ProductCounts<PublishedCount>, fields: [PublishedField], rule: SmallCells,
        allUsedAnswers: Int
    ) {
        let publishedUses = fields.reduce(0) { $0 + ($1.counts.used.exact ?? 0) }
        let restsOnFewUses = figures.counts.usedAnswers > 0 && publishedUses < rule.minimum
        let isHorizonPublished =
            switch figures.horizon.source {
            case .configured: true
            // Which of them it is says whether there are 30 lags, and how long they are.
            case .minimum, .product, .allProducts, .question:
                (rule.minimum <= FollowUpHorizon.fewestLags || counts.usedAnswers.exact != nil)
                    && !rule.isSmall(allUsedAnswers)
            }
        self.init(
            horizon: isHorizonPublished ? .published(figures.horizon) : .leftOut,
            clustering: rule == .publishingEverything ? .published(figures.clustering) : .leftOut,
            lag: restsOnFewUses ? .leftOut : .published(figures.lag))
    }
}

extension Published<CoverageCurve> {
    /// Publishes the curve where all uses are published and no step of it is small.
    ///
    /// Each step adds the registrations of which the next field is the last that they need.
    init(_ curve: CoverageCurve, withFollowUp: PublishedCount, fields: [PublishedField], rule: SmallCells) {
        let steps = curve.steps.map(\.numerator)
        let additions = zip(steps, [0] + steps).map { $0 - $1 }
        let isUsePublished = fields.allSatisfy { $0.counts.used.exact != nil && $0.counts.missing.exact != nil }
        let isPublished = withFollowUp.exact != nil && isUsePublished && !additions.contains(where: rule.isSmall)
        self = isPublished ? .published(curve) : .leftOut
    }
}

extension Published<[PublishedMonth]> {
    /// Publishes the months unless one of them is small, or adds up with the others to what is not published.
    init(
        _ months: [MonthFigures], counts: ProductCounts<PublishedCount>, changes: [PublishedProtocolChange],
        rule: SmallCells
    ) {
        func hasSmall(_ count: KeyPath<MonthFigures, Int>) -> Bool {
            months.contains { rule.isSmall($0[keyPath: count]) }
        }
        let areChangesPublished = changes.allSatisfy(\.areCountsPublished)
        let areAnswersPublished = counts.answers.exact != nil && areChangesPublished && !hasSmall(\.answers)
        let areUsesPublished = counts.usedAnswers.exact != nil && areChangesPublished && !hasSmall(\.usedAnswers)
        guard !hasSmall(\.registrations), changes.allSatisfy(\.areRegistrationsPublished) else {
            self = .leftOut
            return
        }
        self = .published(
            months.map { month in
                PublishedMonth(
                    month: month.month, registrations: .exact(month.registrations),
                    answers: areAnswersPublished ? .exact(month.answers) : .leftOut,
                    usedAnswers: areUsesPublished ? .exact(month.usedAnswers) : .leftOut)
            })
    }
}
