import Metrics

/// How many decisions that were taken earlier came to what.
struct DecisionReviewCounts: Hashable {
    private(set) var taken = 0
    private(set) var carriedOut = 0
    private(set) var notCarriedOut = 0
    private(set) var notYet = 0
    private(set) var undated = 0
    private(set) var nothingToShow = 0
    private(set) var notInLog = 0
    /// Those that did so much harm that the stop rule takes them back.
    private(set) var harmful = 0
    /// Those of which the day of evaluation has come.
    private(set) var due = 0

    /// Counts the decisions of `review`.
    init(_ review: DecisionReview) {
        for decision in review.decisions {
            taken += 1
            if decision.isHarmful { harmful += 1 }
            if decision.isDue { due += 1 }
            switch decision.execution {
            case .carriedOut: carriedOut += 1
            case .notCarriedOut: notCarriedOut += 1
            case .notYet: notYet += 1
            case .undated: undated += 1
            case .nothingToShow: nothingToShow += 1
            case .notInLog: notInLog += 1
            }
        }
    }
}
