import RegistrationLog

extension PublishedAnalysis {
    /// The figures as they may be published under `rule`.
    ///
    /// All products have at least `rule.minimum` registrations, unless all together have fewer: ``RareProducts`` sees to
    /// that. In the latter case nothing is published but that.
    ///
    /// - Complexity: O(*n*) for *n* figures, and sorting the fields of each product.
    init(_ analysis: Analysis, under rule: SmallCells, settings: AnalysisSettings) {
        let isWhole = !rule.isSmall(analysis.totals.counts.registrations)
        let disclosures =
            isWhole
            ? analysis.products.map { product in
                ProductDisclosure(
                    product, changes: analysis.protocolChanges.filter { $0.product == product.product }, rule: rule,
                    settings: settings, allUsedAnswers: analysis.totals.counts.usedAnswers)
            } : []
        let products =
            isWhole
            ? disclosures.map(\.product) : analysis.products.map { PublishedProduct(leavingOut: $0, rule: rule) }
        let months = isWhole ? analysis.products.flatMap(\.months).map(\.month) : []
        let counts =
            isWhole
            ? ProductCounts(analysis.totals, of: disclosures, rule: rule) : ProductCounts(leavingOutUnder: rule)
        self.init(
            products: products,
            totals: PublishedTotals(
                analysis.totals, counts, products: products, months: months, rule: rule),
            protocolChanges: disclosures.flatMap(\.changes),
            days: rule == .publishingEverything ? analysis.days : nil,
            observationEnd: rule == .publishingEverything ? analysis.observationEnd : analysis.observationEnd?.day,
            warnings: isWhole ? analysis.warnings : [])
    }
}

extension Timestamp {
    /// The day of the moment, in local time, without the time of day.
    fileprivate var day: Timestamp {
        Timestamp(instant: Int64(localDate.dayNumber) * 86_400, utcOffset: 0, precision: .day)
    }
}
