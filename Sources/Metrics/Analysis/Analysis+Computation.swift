import RegistrationLog
import Threads

extension Analysis {
    /// Computes all figures of `log`.
    ///
    /// The stages in order: where the data ends; which fields the follow-up actions used, and where nothing could have shown
    /// it; from the lags of those uses the horizon of each product, and from the sources their silences; with both the counts
    /// of mature answers; and from all this the figures. An empty log, or a period without a registration, gives no products
    /// and totals of 0.
    ///
    /// - Parameters:
    ///   - log: What was read.
    ///   - settings: What the user decided.
    ///   - threads: On how many threads products are computed side by side; the figures are the same on any number.
    /// - Complexity: O(*n*) for *n* registrations, their pages of answers, actions and what these name, besides sorting the
    ///   values taken over in each registration, registrations that are not in order of time, and the fields of each product.
    init(of log: RegistrationLog, settings: AnalysisSettings, threads: Int = 1) {
        self.init(of: log, settings: settings, threads: threads) { _ throws(Never) in nil }
    }

    /// Computes all figures of `log`, with the conditions under which questions are not used.
    ///
    /// No condition is sought where small counts are withheld.
    ///
    /// - Parameters:
    ///   - log: What was read.
    ///   - settings: What the user decided.
    ///   - threads: On how many threads products are computed side by side.
    ///   - followUp: What its follow-up shows; nil where nobody looked yet.
    ///   - isSeekingRules: Whether conditions are sought at all.
    ///   - answers: Reads what was answered to these fields; nil where it cannot be read. It is called at most once, and only where
    ///     answers to them could be a condition.
    /// - Throws: What `answers` throws.
    init<Failure: Error>(
        of log: RegistrationLog, settings: AnalysisSettings, threads: Int, followUp: ObservedFollowUp? = nil,
        isSeekingRules: Bool = true, answers: ([FieldID]) throws(Failure) -> AnswerReading?
    ) throws(Failure) {
        guard let followUp = followUp ?? ObservedFollowUp(of: log, settings: settings, threads: threads) else {
            self.init(
                products: [], totals: TotalFigures(of: [], threshold: settings.threshold), protocolChanges: [],
                sources: [], days: nil, observationEnd: nil, warnings: [])
            return
        }
        self.init(
            of: log, followUp.study, until: followUp.end, settings: settings, threads: threads,
            isSeekingRules: isSeekingRules && settings.smallCells == nil)
        try findRules(in: log, settings: settings, threads: threads, answers: answers)
    }

    /// Computes all figures of `log`, whose follow-up was looked at already.
    ///
    /// - Parameters:
    ///   - log: What was read.
    ///   - study: What its follow-up shows.
    ///   - end: Where the data ends.
    ///   - settings: What the user decided.
    ///   - threads: On how many threads products are computed side by side.
    ///   - sampleSize: How many rows a sample of a product is to have, where somebody asks for a number.
    ///   - isSeekingRules: Whether conditions are to be sought.
    init(
        of log: RegistrationLog, _ study: FollowUpStudy, until end: ObservationEnd, settings: AnalysisSettings,
        threads: Int, sampleSize: Int? = nil, isSeekingRules: Bool = false
    ) {
        let totals = { TotalFigures(of: $0, threshold: settings.threshold) }
        // Where small counts are withheld, only what `kcc.yaml` assumes is published.
        let handlingTime =
            settings.smallCells == nil ? HandlingTimeFinding(of: log, study.registrations, threads: threads) : nil
        let rules = FieldRules(
            log: log, settings: settings, signals: SignalCounts(log.signals), followUps: study.followUps,
            secondsPerQuestion: QuestionDuration(handlingTime, settings: settings)?.seconds)
        let warnings =
            end.warnings + study.warnings(in: log)
            + [AnalysisWarning(handlingTime, settings: settings)].compactMap(\.self)
        let sources = log.followUpFiles.isEmpty ? [] : study.sourceFigures(ofFiles: log)
        guard let days = TallyDays(of: study.registrations, in: log, observationEnd: end.moment) else {
            self.init(
                products: [], totals: totals([]), protocolChanges: [], sources: sources, days: nil,
                observationEnd: end.moment, warnings: warnings)
            return
        }
        let answers = AnswerTally.tallies(
            of: log, uses: study.uses, maturities: study.maturities, days: days, threads: threads)
        let facts = concurrentMap(Array(log.products.indices), threads: threads) { index in
            ProductFacts(
                of: study.uses[index], answers: answers[index], horizon: study.horizons[index], days: days, rules: rules
            )
        }
        let fields = concurrentMap(Array(log.products.indices), threads: threads) { index in
            RankedFields(of: study.uses[index], answers: answers[index], product: facts[index], rules: rules)
        }
        let reported = log.products.indices.filter { study.uses[$0].registrations > 0 }
        let products = concurrentMap(reported, threads: threads) { index in
            ProductFigures(
                of: study.uses[index], answers: answers[index], horizon: study.horizons[index], fields: fields[index],
                facts: facts[index], days: days, rules: rules, sampleSize: sampleSize)
        }
        .sorted { $0.precedes($1) }
        self.init(
            products: products, totals: totals(products),
            protocolChanges: ProtocolChangeFigures.figures(
                of: products, in: log, settings: settings, uses: study.uses, fields: fields,
                maturities: study.maturities),
            protocolEffects: settings.smallCells == nil
                ? PublishedProtocolEffect.effects(
                    of: products, in: log, settings: settings, uses: study.uses, maturities: study.maturities) : [],
            handlingTime: handlingTime,
            sources: sources, days: days.first...days.lastOfAll, observationEnd: end.moment, warnings: warnings)
        if !isSeekingRules { return }
        ruleSearches = reported.compactMap { index in
            RuleSearch(
                of: study.uses[index], fields: fields[index].figures, facts: facts[index],
                maturity: study.maturities[index], rules: rules)
        }
    }
}
