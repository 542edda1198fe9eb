public import RegistrationLog

extension Analysis {
    /// Computes all figures of `log`.
    ///
    /// The stages in order: where the data ends; which fields the follow-up actions used; from the lags of those uses
    /// the horizon of each product; with the horizons the counts of mature answers; and from all this the figures. An
    /// empty log, or a period without a registration, gives no products and totals of 0.
    ///
    /// - Parameters:
    ///   - log: What was read.
    ///   - settings: What the user decided.
    /// - Complexity: O(*n*) for *n* answers, actions and links, besides sorting the values taken over in each
    ///   registration and the fields of each product.
    public init(of log: RegistrationLog, settings: AnalysisSettings) {
        guard let end = ObservationEnd(of: log, configured: settings.observationEnd) else {
            self.init(products: [], totals: TotalFigures(), observationEnd: nil, warnings: [])
            return
        }
        let uses = UseTable(of: log, settings: settings)
        let horizons = FollowUpHorizon.horizons(of: uses, in: log, settings: settings, observationEnd: end.moment)
        let maturities = horizons.map { Maturity(observationEnd: end.moment, days: $0.days) }
        let answers = AnswerTable(of: log, uses: uses, maturities: maturities)

        let signals = SignalCounts(log.signals)
        let fields = FieldFigures.figures(of: uses, answers: answers, in: log, settings: settings, signals: signals)
        let ranks = FieldRanks(of: fields, slots: answers.slots)
        let curves = CoverageCurve.curves(of: uses, fieldCounts: fields.map(\.count), ranks: ranks, in: log)
        let lags = LagSummary.summaries(of: uses, in: log)
        let products = log.products.indices
            .filter { uses.products[$0].registrations > 0 }
            .map { index in
                ProductFigures(
                    of: ProductID(index), named: log.products[index], useCounts: uses.products[index],
                    mature: answers.mature[index], horizon: horizons[index], lag: lags[index], coverage: curves[index],
                    months: answers.months[index].figures, fields: fields[index],
                    signals: signals.count(of: ProductID(index)))
            }
            .sorted { $0.precedes($1) }
        let protocolChanges = ProtocolChangeFigures.figures(
            of: products, uses: uses, ranks: ranks, maturities: maturities, in: log, changes: settings.protocolChanges)
        let isAssumed = products.contains { $0.horizon.source == .assumed }
        self.init(
            products: products, totals: TotalFigures(of: products), protocolChanges: protocolChanges,
            observationEnd: end.moment, warnings: end.warnings + (isAssumed ? [.assumedHorizon] : []))
    }
}
