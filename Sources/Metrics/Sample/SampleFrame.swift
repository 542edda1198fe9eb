public import RegistrationLog

/// From what a sample of a log's follow-up is drawn, as if nobody had drawn one yet.
public struct SampleFrame: Sendable {
    /// A product of whose follow-up something is hidden.
    public struct Stratum: Sendable {
        /// The product in the log.
        public let product: ProductID
        /// The questions that are asked, in the order in which a report lists them.
        public let questions: [FieldID]
        /// The positions in the log of its mature registrations with follow-up, ascending.
        public let population: [Int]
        /// What a sample would bring.
        public let outlook: SampleOutlook
    }

    /// The products, in the order in which they are reported.
    public let strata: [Stratum]
    /// The day of the last registration; nil without one.
    public let lastDay: CalendarDate?

    /// Finds from what is drawn.
    ///
    /// - Parameters:
    ///   - log: The log; what samples in it say is not looked at.
    ///   - settings: What the user decided.
    ///   - size: How many rows a sample of a product is to have; nil for as many as it takes.
    ///   - threads: On how many threads products are computed.
    /// - Complexity: that of the figures of the log.
    public init(of log: RegistrationLog, settings: AnalysisSettings, size: Int?, threads: Int = 1) {
        let log = log.withoutSurvey
        lastDay = log.registrations.days?.upperBound
        guard let end = ObservationEnd(of: log, configured: settings.observationEnd) else {
            strata = []
            return
        }
        let study = FollowUpStudy(of: log, settings: settings, observationEnd: end.moment, threads: threads)
        let analysis = Analysis(
            of: log, study, until: end, settings: settings, threads: threads, sampleSize: size)
        strata = analysis.products.compactMap { figures in
            guard let outlook = figures.outlook, !figures.label.isGroup else { return nil }
            let maturity = study.maturities[figures.product.index]
            let population = study.registrations[figures.product].map { Int($0) }.filter { position in
                maturity.isReached(by: log.registrations.time(of: position))
                    && !study.followUps.actions.range(of: position).isEmpty
            }
            return Stratum(
                product: figures.product,
                questions: figures.fields.filter { $0.counts.asked > 0 && !$0.label.isGroup }.map(\.field),
                population: population.sorted(), outlook: outlook)
        }
    }
}
