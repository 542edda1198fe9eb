import RegistrationLog

@testable import Metrics
@testable import Reporting

extension ProposalCounts {
    /// Counts so many proposals of each kind.
    init(_ counts: [Proposal: Int]) {
        self.init(
            of: counts.filter { $0.key != .restrict }.flatMap { proposal, number in
                Array(repeating: Self.sketch(of: proposal).figures(FieldID(0)), count: number)
            }, conditional: counts[.restrict] ?? 0)
    }

    /// Counts the proposals for so many questions of each verdict that are still asked.
    init(_ verdicts: [Verdict: Int]) {
        self.init(
            of: verdicts.flatMap { verdict, number in
                Array(repeating: QuestionSketch("a", captured: 9, verdict).figures(FieldID(0)), count: number)
            })
    }

    private static func sketch(of proposal: Proposal) -> QuestionSketch {
        func stopped(_ verdict: Verdict) -> QuestionSketch {
            QuestionSketch("a", captured: 9, verdict).with { $0.stoppedSince = CalendarDate(dayNumber: 20_000) }
        }
        return switch proposal {
        case .drop: QuestionSketch("a", captured: 9, .drop)
        case .stopForGood: stopped(.drop)
        case .restore: stopped(.keep)
        case .add: QuestionSketch("a", captured: 0, .add)
        case .discuss: QuestionSketch("a", captured: 9, .reconsider)
        case .keep, .restrict: QuestionSketch("a", captured: 9, .keep)
        case .undecided: QuestionSketch("a", captured: 9, .insufficientData)
        }
    }
}
