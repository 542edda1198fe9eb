import RegistrationLog

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
    ///   - threads: On how many threads products are computed side by side; the figures are the same on any number.
    /// - Complexity: O(*n*) for *n* registrations, their pages of answers, actions and what these name, besides sorting the
    ///   values taken over in each registration and the fields of each product.
    init(of log: RegistrationLog, settings: AnalysisSettings, threads: Int = 1) {
        guard let end = ObservationEnd(of: log, configured: settings.observationEnd) else {
            self.init(
                products: [], totals: TotalFigures(), protocolChanges: [], observationEnd: nil, warnings: [])
            return
        }
        let uses = ProductUses.uses(in: log, settings: settings, threads: threads)
        let horizons = FollowUpHorizon.horizons(
            of: uses, in: log, settings: settings, observationEnd: end.moment, threads: threads)
        let maturities = horizons.map { Maturity(observationEnd: end.moment, days: $0.days) }
        let answers = AnswerTally.tallies(
            of: log, in: settings.period, uses: uses, maturities: maturities, threads: threads)

        let signals = SignalCounts(log.signals)
        let rules = FieldRules(log: log, settings: settings, signals: signals)
        let indices = Array(log.products.indices)
        let fields = concurrentMap(indices, threads: threads) { index in
            RankedFields(of: uses[index], answers: answers[index], rules: rules)
        }
        let products = concurrentMap(indices.filter { uses[$0].registrations > 0 }, threads: threads) { index in
            ProductFigures(
                of: uses[index], named: log.products[index], answers: answers[index], horizon: horizons[index],
                fields: fields[index], signals: signals.count(of: ProductID(index)))
        }
        .sorted { $0.precedes($1) }
        let protocolChanges = ProtocolChangeFigures.figures(
            of: products, in: log, settings: settings, uses: uses, fields: fields, maturities: maturities)
        let isAssumed = products.contains { $0.horizon.source == .assumed }
        self.init(
            products: products, totals: TotalFigures(of: products), protocolChanges: protocolChanges,
            observationEnd: end.moment, warnings: end.warnings + (isAssumed ? [.assumedHorizon] : []))
    }
}
