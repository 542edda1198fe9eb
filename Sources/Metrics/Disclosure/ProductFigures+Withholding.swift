import RegistrationLog

extension Withholding<ProductCell> {
    /// Withholds what rests on few uses: lags, the horizon that is taken from them, and the coverage curve.
    mutating func withholdTimes(
        of figures: ProductFigures, fields: [FieldFigures], rule: SmallCells, allUsedAnswers: Int
    ) {
        let toldUses = fields.reduce(0) { $0 + ($1.isUseShown ? $1.used : 0) }
        if figures.usedAnswers > 0, toldUses < rule.minimum { set(.lag, .leftOut) }
        switch figures.horizon.source {
        case .configured, .assumed: break
        case .product, .allProducts:
            // Which of both it is tells whether there are 30 lags.
            let tellsLags = rule.minimum > FollowUpHorizon.fewestLags && !isShown(.usedAnswers)
            if tellsLags || rule.isSmall(allUsedAnswers) { set(.horizon, .leftOut) }
        }
        // Each step adds the registrations of which the next field is the last that they need.
        let steps = figures.coverage.steps.map(\.numerator)
        let additions = zip(steps, [0] + steps).map { $0 - $1 }
        let isUseTold = fields.allSatisfy { $0.isUseShown && $0.withheld.isShown(.missing) }
        if !isShown(.withFollowUp) || !isUseTold || additions.contains(where: rule.isSmall) {
            set(.coverage, .leftOut)
        }
    }

    /// Withholds the months where one of them is small, or adds up with the others to what is withheld.
    mutating func withholdMonths(
        of figures: ProductFigures, changes: [ProtocolChangeFigures], rule: SmallCells
    ) {
        func hasSmall(_ count: KeyPath<MonthFigures, Int>) -> Bool {
            figures.months.contains { rule.isSmall($0[keyPath: count]) }
        }
        let areChangesTold = changes.allSatisfy(\.areCountsShown)
        if hasSmall(\.registrations) || !changes.allSatisfy(\.areRegistrationsShown) { set(.months, .leftOut) }
        if !isShown(.months) || !isShown(.answers) || !areChangesTold || hasSmall(\.answers) {
            set(.monthlyAnswers, .leftOut)
        }
        if !isShown(.months) || !isShown(.usedAnswers) || !areChangesTold || hasSmall(\.usedAnswers) {
            set(.monthlyUsedAnswers, .leftOut)
        }
    }
}

extension ProductFigures {
    /// The figures with a stand-in wherever one of them is withheld.
    func standingIn(_ withheld: Withholding<ProductCell>, fields: [FieldFigures]) -> ProductFigures {
        func standIn(_ cell: ProductCell, _ count: Int) -> Int { withheld.published(cell, count).standIn }
        let otherSignals = signals - self.fields.reduce(0) { $0 + $1.signals }
        return ProductFigures(
            product: product, key: key, name: name, registrations: standIn(.registrations, registrations),
            mature: standIn(.mature, mature), withFollowUp: standIn(.withFollowUp, withFollowUp),
            answers: standIn(.answers, answers), usedAnswers: standIn(.usedAnswers, usedAnswers),
            missing: standIn(.missing, missing),
            droppableAnswers: fields.reduce(0) { $0 + ($1.verdict == .drop ? $1.captured : 0) },
            horizon: withheld.isShown(.horizon) ? horizon : FollowUpHorizon(days: 0, source: .allProducts),
            lag: withheld.isShown(.lag) ? lag : nil,
            coverage: withheld.isShown(.coverage) ? coverage : CoverageCurve(steps: []),
            months: months.map { month in
                MonthFigures(
                    month: month.month, registrations: withheld.isShown(.months) ? month.registrations : 0,
                    answers: withheld.isShown(.monthlyAnswers) ? month.answers : 0,
                    usedAnswers: withheld.isShown(.monthlyUsedAnswers) ? month.usedAnswers : 0)
            },
            fields: fields,
            signals: fields.reduce(standIn(.otherSignals, otherSignals)) { $0 + $1.signals }, withheld: withheld)
    }

    /// The figures of a product whose registrations are fewer than may be told: nothing but that.
    func withholdingEverything(_ rule: SmallCells) -> ProductFigures {
        var withheld = Withholding<ProductCell>()
        for cell in ProductCell.allCases { withheld.set(cell, .leftOut) }
        withheld.set(.registrations, .fewer(than: rule.minimum))
        return ProductFigures(
            product: product, key: key, name: name, registrations: 1, mature: 0, withFollowUp: 0, answers: 0,
            usedAnswers: 0, missing: 0, droppableAnswers: 0, horizon: FollowUpHorizon(days: 0, source: .allProducts),
            lag: nil, coverage: CoverageCurve(steps: []), months: [], fields: [], signals: 0, withheld: withheld)
    }
}
