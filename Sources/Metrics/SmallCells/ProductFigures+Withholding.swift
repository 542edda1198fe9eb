import RegistrationLog

/// The sum of a count over the fields of a product, with what is not told of it.
struct HiddenSum {
    /// The counts of fields that are not told.
    let parts: [HiddenCount]
    /// Whether more is known of them than their bounds, so that no sum of them may be told.
    let isBound: Bool
    /// The sum itself.
    let sum: HiddenCount
    /// The sum as it may be told.
    let published: PublishedCount

    /// Decides how `sum` is told.
    init(_ sum: Int, hiding parts: [HiddenCount], isBound: Bool, rule: SmallCells) {
        self.parts = parts
        self.isBound = isBound && !parts.isEmpty
        published = self.isBound ? .leftOut : rule.published(sum, hiding: parts)
        self.sum = HiddenCount(
            sum, hiding: parts, limit: published == .fewer(than: rule.minimum) ? rule.minimum - 1 : nil)
    }
}

/// A product as it may be told to anybody, with the counts that are not told and that sums over products could tell.
struct WithheldProduct {
    /// The figures, with stand-ins.
    let figures: ProductFigures
    /// The changes of its questions, with stand-ins.
    let changes: [ProtocolChangeFigures]
    /// The sums over its fields: of captured, used and missing answers.
    let hiddenSums: [ProductCell: HiddenSum]

    /// Withholds what may not be told of a product.
    ///
    /// - Parameters:
    ///   - figures: Its figures, of at least `rule.minimum` registrations.
    ///   - changes: The figures around the changes of its questions.
    ///   - rule: The rule.
    ///   - settings: What the user decided.
    ///   - allUsedAnswers: The used answers of all products, on which a horizon may rest.
    init(
        _ figures: ProductFigures, changes: [ProtocolChangeFigures], rule: SmallCells, settings: AnalysisSettings,
        allUsedAnswers: Int
    ) {
        let product = PublishedProduct(
            rule: rule, registrations: figures.registrations, mature: rule.published(figures.mature),
            withFollowUp: rule.published(figures.withFollowUp), minimumFollowUps: settings.minimumFollowUps,
            isFollowUpComplete: settings.products[figures.key]?.followUpComplete ?? false)
        let pairs = figures.fields.map { (real: $0, told: $0.withholding(in: product)) }
            .sorted { $0.told.precedes($1.told) }
        let fields = pairs.map(\.told)
        self.changes = ProtocolChangeFigures.withholding(changes, fields: fields, in: product)

        func hidden(_ cell: FieldCell, limit: (FieldFigures) -> Int = { _ in .max }) -> [HiddenCount] {
            pairs.filter { !$0.told.withheld.isShown(cell) }.map { real, told in
                HiddenCount(real.count(in: cell), minimum: rule.minimum, limit: limit(told))
            }
        }
        // What bounds all uses is not told either.
        let hasFewFollowUps = product.withFollowUp.exact == nil
        let usesLieWithinHidden = fields.contains { !$0.isUseShown && !$0.withheld.isShown(.captured) }
        hiddenSums = [
            .answers: HiddenSum(figures.answers, hiding: hidden(.captured), isBound: false, rule: rule),
            .usedAnswers: HiddenSum(
                figures.usedAnswers, hiding: hidden(.used), isBound: hasFewFollowUps || usesLieWithinHidden,
                rule: rule),
            .missing: HiddenSum(
                figures.missing, hiding: hidden(.missing) { $0.mostMissing(in: product) },
                isBound: hasFewFollowUps || fields.contains { $0.published(.missing) == .leftOut }, rule: rule),
        ]
        var withheld = Withholding<ProductCell>()
        withheld.set(.mature, product.mature)
        withheld.set(.withFollowUp, product.withFollowUp)
        for (cell, sum) in hiddenSums { withheld.set(cell, sum.published) }
        let otherSignals = figures.signals - figures.fields.reduce(0) { $0 + $1.signals }
        withheld.set(.otherSignals, rule.published(otherSignals))
        withheld.withholdTimes(of: figures, fields: fields, rule: rule, allUsedAnswers: allUsedAnswers)
        withheld.withholdMonths(of: figures, changes: self.changes, rule: rule)
        self.figures = figures.standingIn(withheld, fields: fields)
    }
}

extension Withholding<ProductCell> {
    /// Withholds what rests on few uses: lags, the horizon that is taken from them, and the coverage curve.
    fileprivate mutating func withholdTimes(
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
    fileprivate mutating func withholdMonths(
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
    fileprivate func standingIn(_ withheld: Withholding<ProductCell>, fields: [FieldFigures]) -> ProductFigures {
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
