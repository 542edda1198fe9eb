import RegistrationLog

extension PublishedAnalysis {
    /// All figures under `settings`.
    ///
    /// - Complexity: O(*n*) for *n* figures.
    init(_ analysis: Analysis, settings: AnalysisSettings) {
        let months = analysis.products.flatMap(\.months).map(\.month)
        let products = analysis.products.map { PublishedProduct($0, threshold: settings.threshold) }
        self.init(
            products: products,
            totals: PublishedTotals(
                of: products, months: months.min().flatMap { first in months.max().map { first...$0 } },
                chanceDrops: .published(analysis.totals.chanceDrops)),
            protocolChanges: analysis.protocolChanges.map { PublishedProtocolChange($0) },
            protocolEffects: analysis.protocolEffects, handlingTime: .published(analysis.handlingTime),
            questionDuration: QuestionDuration(analysis.handlingTime, settings: settings), days: analysis.days,
            observationEnd: analysis.observationEnd, warnings: analysis.warnings)
    }

    /// What is published of the figures where small cells are withheld by `rule`.
    ///
    /// Of a product with fewer than `rule.minimum` registrations nothing is, not even that it is there; of when anything happened
    /// nothing is, and of all products together what follows from each that is published.
    ///
    /// - Complexity: O(*n*) for *n* figures, and sorting the fields of each product.
    init(_ analysis: Analysis, settings: AnalysisSettings, under rule: SmallCells) {
        let products = analysis.products.filter { $0.counts.registrations >= rule.minimum }
            .map { PublishedProduct($0, settings: settings, under: rule) }
        let names = Set(products.map(\.name))
        self.init(
            products: products,
            totals: products.isEmpty && !analysis.products.isEmpty
                ? .leftOut : PublishedTotals(of: products, months: nil, chanceDrops: .leftOut),
            protocolChanges: [], protocolEffects: [], handlingTime: .leftOut,
            questionDuration: QuestionDuration(nil, settings: settings), days: nil, observationEnd: nil,
            warnings: analysis.warnings.filter { warning in
                switch warning {
                case .noLags: true
                // The day of a single action.
                case .isolatedObservationEnd: false
                // What handling times show is not published.
                case .assumedSecondsOutside: false
                case .copiedRecords(_, let product): names.contains(product)
                }
            })
    }
}

extension PublishedProtocolChange {
    /// Publishes everything.
    fileprivate init(_ change: ProtocolChangeFigures) {
        self.init(
            product: change.product, productName: change.productName, date: change.date, notes: change.notes,
            registrationsBefore: .exact(change.registrationsBefore),
            registrationsAfter: .exact(change.registrationsAfter),
            fields: change.fields.map {
                PublishedFieldChange(
                    field: $0.field, name: $0.name, before: PublishedChangeCounts($0.before),
                    after: PublishedChangeCounts($0.after))
            })
    }
}

extension PublishedChangeCounts {
    /// Publishes everything.
    fileprivate init(_ counts: ChangeCounts) {
        self.init(captured: .exact(counts.captured), used: .exact(counts.used), missing: .exact(counts.missing))
    }
}
