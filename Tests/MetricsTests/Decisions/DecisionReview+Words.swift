import RegistrationLog
import TestSupport

@testable import Metrics

extension LogSketch {
    /// What became of `decisions` in the log.
    func review(
        of decisions: [ListedDecision], rules: [ListedRule] = [], _ settings: AnalysisSettings = AnalysisSettings(),
        threads: Int = 1
    ) -> DecisionReview {
        let log = self.log
        return DecisionReview(
            of: DecisionList(file: "list.csv", decisions: decisions, rules: rules), in: log,
            PublishedAnalysis(Analysis(of: log, settings: settings), settings: settings), settings: settings,
            threads: threads, followUp: ObservedFollowUp(of: log, settings: settings, threads: threads))
    }
}

extension ListedDecision {
    /// A decision since a day, in a list whose proposal it was.
    init(
        _ product: String, _ field: String, _ decision: Proposal?, from day: String? = nil, evaluated: String? = nil,
        line: Int = 2
    ) {
        self.init(
            product: ListedName(product), field: ListedName(field), proposal: decision, decision: decision, line: line)
        effectiveDate = day.map { Timestamp(sketch: $0).localDate }
        evaluationDate = evaluated.map { Timestamp(sketch: $0).localDate }
    }
}

extension ReviewedDecision {
    /// What became of it, in the words of the naive reference.
    var words: String {
        let harm = harm.map { harm in
            let over = harm.isOverStopRule ? ", over" : ""
            return ", missing \(harm.missing), \(harm.matureMissing) of \(harm.matureWithout)\(over)"
        }
        return execution.words + (harm ?? "") + (isDue ? ", due" : "")
    }
}

extension ReviewedDecision.Execution {
    fileprivate var words: String {
        switch self {
        case .carriedOut(let registrations): "carried out \(registrations)"
        case .notCarriedOut(let count, let all): "not carried out \(count) of \(all)"
        case .notYet: "not yet"
        case .undated: "undated"
        case .nothingToShow: "nothing to show"
        case .notInLog: "not in log"
        }
    }
}
