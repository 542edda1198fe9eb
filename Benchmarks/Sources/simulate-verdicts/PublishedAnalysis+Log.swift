import Metrics
import RegistrationLog
import TestSupport

extension PublishedAnalysis {
    /// The figures of a log of a world, of registrations in `period`, of which nothing is withheld.
    init(of log: RegistrationLog, in period: ReportingPeriod = ReportingPeriod()) {
        var settings = UseWorld.settings
        settings.period = period
        self = Publication(of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
    }

    /// For each question that is studied its figures, in order of the log.
    var questions: [PublishedField] {
        products.flatMap(\.fields).filter { $0.verdict != .protected }.sorted { $0.field < $1.field }
    }
}
