import RegistrationLog

extension Analysis {
    /// The figures as they may be told to anybody, with a stand-in for each count that is withheld.
    ///
    /// All products have at least `rule.minimum` registrations, unless all together have fewer: ``RareProducts`` sees to
    /// that. In the latter case nothing is told but that.
    ///
    /// - Complexity: O(*n*) for *n* figures, and sorting the fields of each product.
    func withholding(_ rule: SmallCells, settings: AnalysisSettings) -> Analysis {
        let end = observationEnd.map { moment in
            Timestamp(instant: Int64(moment.localDate.dayNumber) * 86_400, utcOffset: 0, precision: .day)
        }
        if rule.isSmall(totals.registrations) {
            let told = products.map { $0.withholdingEverything(rule) }
            var totals = TotalFigures(of: told)
            for cell in ProductCell.allCases { totals.withheld.set(cell, .leftOut) }
            totals.withheld.set(.registrations, .fewer(than: rule.minimum))
            return Analysis(products: told, totals: totals, observationEnd: end, warnings: [])
        }
        let told = products.map { product in
            WithheldProduct(
                product, changes: protocolChanges.filter { $0.product == product.product }, rule: rule,
                settings: settings, allUsedAnswers: totals.usedAnswers)
        }
        return Analysis(
            products: told.map(\.figures), totals: withheldTotals(of: told, rule: rule),
            protocolChanges: told.flatMap(\.changes), observationEnd: end, warnings: warnings)
    }

    /// The sums that determine no count of a product of which the own sum is not told.
    private func withheldTotals(of products: [WithheldProduct], rule: SmallCells) -> TotalFigures {
        let real = totals
        var totals = TotalFigures(of: products.map(\.figures))
        func unsummed(_ cell: ProductCell) -> [WithheldProduct] { products.filter { !$0.figures.isShown(cell) } }
        func set(_ cell: ProductCell, _ sum: WritableKeyPath<TotalFigures, Int>, _ told: PublishedCount) {
            totals.withheld.set(cell, told)
            totals[keyPath: sum] = told.standIn
        }
        set(.mature, \.mature, unsummed(.mature).isEmpty ? rule.published(real.mature) : .leftOut)
        set(
            .withFollowUp, \.withFollowUp,
            unsummed(.withFollowUp).isEmpty ? rule.published(real.withFollowUp) : .leftOut)
        for (cell, sum) in [
            (ProductCell.answers, \TotalFigures.answers), (.usedAnswers, \.usedAnswers), (.missing, \.missing),
        ] {
            let hidden = unsummed(cell).compactMap { $0.hiddenSums[cell] }
            // The sum of a product can be small itself.
            let areSumsTold = !HiddenCount.areUndetermined(hidden.map(\.sum)) || hidden.contains(where: \.isBound)
            set(
                cell, sum,
                areSumsTold ? .leftOut : rule.published(real[keyPath: sum], hiding: hidden.flatMap(\.parts)))
        }
        if products.contains(where: { !$0.figures.isShown(.otherSignals) })
            || products.contains(where: { $0.figures.fields.contains { !$0.withheld.isShown(.signals) } })
        {
            totals.withheld.set(.otherSignals, .leftOut)
        }
        return totals
    }
}
