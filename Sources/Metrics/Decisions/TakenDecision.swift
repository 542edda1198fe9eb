import RegistrationLog

/// A decision that was taken, with what of it a log can show.
struct TakenDecision {
    /// What is to be seen of a decision in the log.
    private enum Aim {
        /// The question is asked no longer, or no longer where a condition holds.
        case asksLess
        /// The question is asked.
        case asks
        /// Nothing.
        case nothing
    }

    private let decision: ListedDecision
    private let product: ProductID?
    private let field: FieldID?
    private let aim: Aim
    /// What is to be looked up in the log; nil where ``reason`` says why nothing is.
    let question: SinceQuestion?
    private let reason: ReviewedDecision.Execution

    /// Reads a row of a list; nil where nothing was decided in it.
    init?(_ decision: ListedDecision, _ names: DecisionNames, lastDay: CalendarDate?) {
        guard let outcome = decision.decision else { return nil }
        self.decision = decision
        product = names.product(of: decision)
        field = names.field(of: decision)
        let condition = outcome == .restrict ? names.condition(of: decision) : nil
        aim =
            switch outcome {
            case .restrict where condition == nil: .nothing
            case .restore, .add: .asks
            default: outcome.asksLess ? .asksLess : .nothing
            }
        reason =
            if aim == .nothing {
                .nothingToShow
            } else if product == nil {
                .notInLog
            } else if let day = decision.effectiveDate {
                lastDay.map { day <= $0 } ?? false ? .notInLog : .notYet
            } else {
                .undated
            }
        guard reason == .notInLog, let product, let day = decision.effectiveDate else {
            question = nil
            return
        }
        question = SinceQuestion(product: product, field: field, day: day.dayNumber, condition: condition)
    }

    /// What became of it, by what the log shows of its question.
    func reviewed(
        in log: RegistrationLog, _ counts: SinceCounts?, settings: AnalysisSettings, lastDay: CalendarDate?
    ) -> ReviewedDecision {
        let counts = counts.flatMap { $0.registrations > 0 ? $0 : nil }
        return ReviewedDecision(
            decision: decision, product: product.map { log.products[$0.index] },
            field: field.map { log.fields[$0.index] },
            execution: counts.map(execution) ?? reason,
            harm: aim == .asksLess ? counts.flatMap { ReviewedDecision.Harm($0, settings: settings) } : nil,
            isDue: decision.evaluationDate.map { day in lastDay.map { day <= $0 } ?? false } ?? false)
    }

    private func execution(_ counts: SinceCounts) -> ReviewedDecision.Execution {
        if (counts.asked == 0) == (aim == .asksLess) { return .carriedOut(registrations: counts.registrations) }
        return .notCarriedOut(
            count: aim == .asksLess ? counts.asked : counts.registrations, of: counts.registrations)
    }
}

extension ReviewedDecision.Harm {
    /// What not asking cost; nil where every registration still asks.
    fileprivate init?(_ counts: SinceCounts, settings: AnalysisSettings) {
        guard counts.asked < counts.registrations else { return nil }
        let interval = ClopperPearsonInterval(counts.matureMissing, of: counts.matureWithout)
        self.init(
            missing: counts.missing, matureWithout: counts.matureWithout, matureMissing: counts.matureMissing,
            isOverStopRule: counts.missing > settings.stopRuleMissing
                && interval.map { !$0.lower.isBelow(settings.threshold) } ?? false)
    }
}
