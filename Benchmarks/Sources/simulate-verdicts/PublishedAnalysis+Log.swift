import Metrics
import RegistrationLog
import TestSupport

extension PublishedAnalysis {
    /// The figures of a log of which nothing is withheld.
    init(of log: RegistrationLog, settings: AnalysisSettings) {
        self = Publication(of: log, ledger: IntakeLedger(), settings: settings, substitutes: .test).analysis
    }
}
