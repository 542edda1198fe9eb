import RegistrationLog

extension PublishedTimes {
    /// Tells lags, and a horizon that is taken from lags, where they rest on uses enough.
    init(
        _ figures: ProductFigures, counts: ProductCounts<PublishedCount>, fields: [PublishedField], rule: SmallCells,
        allUsedAnswers: Int
    ) {
        let toldUses = fields.reduce(0) { $0 + ($1.counts.used.exact ?? 0) }
        let restsOnFewUses = figures.counts.usedAnswers > 0 && toldUses < rule.minimum
        let isHorizonTold =
            switch figures.horizon.source {
            case .configured: true
            // Which of them it is tells whether there are 30 lags, and how long they are.
            case .minimum, .product, .allProducts, .question:
                (rule.minimum <= FollowUpHorizon.fewestLags || counts.usedAnswers.exact != nil)
                    && !rule.isSmall(allUsedAnswers)
            }
        self.init(
            horizon: isHorizonTold ? .told(figures.horizon) : .leftOut,
            clustering: rule == .tellingEverything ? .told(figures.clustering) : .leftOut,
            lag: restsOnFewUses ? .leftOut : .told(figures.lag))
    }
}

extension Published<CoverageCurve> {
    /// Tells the curve where all uses are told and no step of it is small.
    ///
    /// Each step adds the registrations of which the next field is the last that they need.
    init(_ curve: CoverageCurve, withFollowUp: PublishedCount, fields: [PublishedField], rule: SmallCells) {
        let steps = curve.steps.map(\.numerator)
        let additions = zip(steps, [0] + steps).map { $0 - $1 }
        let isUseTold = fields.allSatisfy { $0.counts.used.exact != nil && $0.counts.missing.exact != nil }
        let isTold = withFollowUp.exact != nil && isUseTold && !additions.contains(where: rule.isSmall)
        self = isTold ? .told(curve) : .leftOut
    }
}

extension Published<[PublishedMonth]> {
    /// Tells the months unless one of them is small, or adds up with the others to what is not told.
    init(
        _ months: [MonthFigures], counts: ProductCounts<PublishedCount>, changes: [PublishedProtocolChange],
        rule: SmallCells
    ) {
        func hasSmall(_ count: KeyPath<MonthFigures, Int>) -> Bool {
            months.contains { rule.isSmall($0[keyPath: count]) }
        }
        let areChangesTold = changes.allSatisfy(\.areCountsTold)
        let areAnswersTold = counts.answers.exact != nil && areChangesTold && !hasSmall(\.answers)
        let areUsesTold = counts.usedAnswers.exact != nil && areChangesTold && !hasSmall(\.usedAnswers)
        guard !hasSmall(\.registrations), changes.allSatisfy(\.areRegistrationsTold) else {
            self = .leftOut
            return
        }
        self = .told(
            months.map { month in
                PublishedMonth(
                    month: month.month, registrations: .exact(month.registrations),
                    answers: areAnswersTold ? .exact(month.answers) : .leftOut,
                    usedAnswers: areUsesTold ? .exact(month.usedAnswers) : .leftOut)
            })
    }
}
