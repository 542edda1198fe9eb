import RegistrationLog

/// What follow-up shows of a log before answers are counted: its sources, the uses, and when all of it is in the data.
struct FollowUpStudy: Sendable {
    /// The actions by registration.
    let followUps: FollowUpIndex
    /// The registrations of the period.
    let registrations: RegistrationsByDay
    /// Where values that actions took over are evidence.
    let evidence: CarriedEvidence
    /// For each product of the log its uses in the period.
    let uses: [ProductUses]
    /// For each product of the log the days within which follow-up normally comes.
    let horizons: [FollowUpHorizon]
    /// For each product of the log what it takes for its registrations to be mature.
    let maturities: [Maturity]
    /// Whom the sources serve and when they were silent.
    let service: SourceService
    /// Whether any use was seen in the whole log.
    private let hasLags: Bool

    /// Looks at the follow-up of `log`.
    ///
    /// Agreement and uses are those of the period; sources, whom they serve, silence and lags are of the whole log.
    init(of log: RegistrationLog, settings: AnalysisSettings, observationEnd: Timestamp, threads: Int) {
        let all = RegistrationsByDay(of: log)
        let isWhole = settings.period == ReportingPeriod()
        let registrations = isWhole ? all : RegistrationsByDay(of: log, in: settings.period)
        let followUps = FollowUpIndex(of: log, settings: settings)
        let evidence = CarriedEvidence(in: log, registrations: registrations, followUps: followUps)
        func uses(_ registrations: RegistrationsByDay) -> [ProductUses] {
            ProductUses.uses(
                in: log, registrations: registrations, followUps: followUps, evidence: evidence, threads: threads)
        }
        let usesOfAll = uses(all)
        let horizons = FollowUpHorizon.horizons(
            of: usesOfAll, in: log, settings: settings, observationEnd: observationEnd, threads: threads)
        let service = SourceService(
            of: followUps.sources, in: log, followUp: followUps.actions, registrations: all,
            until: observationEnd.localDate.dayNumber)
        maturities = log.products.indices.map { index in
            let isComplete = settings.products[log.products[index].key]?.followUpComplete ?? false
            return Maturity(
                observationEnd: observationEnd, days: horizons[index].days,
                silence: isComplete ? DaySet() : service.silence(of: ProductID(index)))
        }
        self.followUps = followUps
        self.registrations = registrations
        self.evidence = evidence
        self.uses = isWhole ? usesOfAll : uses(registrations)
        self.horizons = horizons
        self.service = service
        hasLags = usesOfAll.contains { $0.used.elements.contains { !$0.isOnlySurveyed } }
    }

    /// What the reader should know of the follow-up.
    func warnings(in log: RegistrationLog) -> [AnalysisWarning] {
        let copies = evidence.copies.map { ($0.product, $0.source) }.sorted { $0 < $1 }
        return (hasLags ? [] : [.noLags])
            + copies.map { product, source in
                .copiedRecords(
                    source: followUps.sources.names[source], product: log.products[product.index].name)
            }
    }

    /// For each file of the log what is known of its source.
    func sourceFigures(ofFiles log: RegistrationLog) -> [SourceFigures?] {
        let last = log.followUpFiles.map(\.file.index).max() ?? -1
        let unasked = UnaskedNames.bySource(in: log, followUps.sources)
        return (0...max(0, last)).map { file in
            followUps.sources.number(of: FileID(file)).map {
                SourceFigures(
                    number: $0, name: followUps.sources.names[$0], silentDays: service.silentDays(of: $0),
                    unaskedNames: unasked[$0])
            }
        }
    }
}
