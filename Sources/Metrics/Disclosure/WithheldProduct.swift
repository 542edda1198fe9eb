import RegistrationLog

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
        let product = ProductBounds(
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
