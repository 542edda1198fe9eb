import RegistrationLog

@testable import Metrics

extension QuestionCounts {
    /// Counts so many questions of each verdict, of which the first `captured` were answered and the first `used` used.
    init(_ verdicts: [Verdict: Int], captured: Int, used: Int) {
        self.init()
        let each = verdicts.flatMap { Array(repeating: $0.key, count: $0.value) }
        for (index, verdict) in each.enumerated() {
            add(isAsked: true, isCaptured: index < captured, isUsed: index < used, verdict: verdict)
        }
    }
}
