import Metrics
import RegistrationLog

extension Reservation {
    /// The share of registrations with follow-up below which its absence may well be an absence of data: one in five.
    static let lowCoverage = Ratio(1, 5)

    /// Whether so few registrations have follow-up that no use may mean no data.
    static func isLow(_ coverage: Ratio) -> Bool {
        coverage.numerator * lowCoverage.denominator < lowCoverage.numerator * coverage.denominator
    }

    /// Picks the first that holds.
    init(_ input: ReportInput) {
        let wording = input.wording
        let totals = input.analysis.totals
        if totals.counts.registrations == 0 {
            self = .noRegistrations
        } else if let file = input.intake.tooMuchRejectedFile,
            let share = file.rejectedText.flatMap(wording.numbers.share)
        {
            self = .rejectedText(share: share, file: file.name)
        } else if input.intake.rejectionLimit.isExceeded, let share = wording.quality.rejectedShare(input.intake.totals)
        {
            self = .rejectedRows(share: share)
        } else if let questions = Self.sameAnswer(input) {
            self = .sameAnswer(questions: questions)
        } else if let coverage = totals.counts.followUpCoverage.told {
            if coverage.numerator == 0 {
                let isRead = input.intake.sourceWarnings.contains { if case .nothingJoins = $0 { true } else { false } }
                self = isRead ? .nothingJoins : .noFollowUp
            } else if Self.isLow(coverage), let share = wording.numbers.share(coverage) {
                self = .lowCoverage(share: share)
            } else {
                self = Self(totals.questions)
            }
        } else {
            // What is known is not all, and shows by itself that there is follow-up.
            self = Self.isLow(totals.knownFollowUpCoverage) ? .lowCoverageLeftOut : Self(totals.questions)
        }
    }

    /// To how many questions most answers are the same as those to others, where a tenth of the proposals to drop a question are
    /// among them; nil where fewer are.
    private static func sameAnswer(_ input: ReportInput) -> Int? {
        let filled = input.intake.filledFields
        if filled.isEmpty { return nil }
        let dropped = input.analysis.products.flatMap(\.fields).filter { Proposal($0) == .drop }
        let among = dropped.count { filled.contains(Normalisation.compared($0.name)) }
        return among > 0 && among * 10 >= dropped.count ? filled.count : nil
    }

    /// Picks by how many of the questions nothing, or too little, can be told.
    private init(_ questions: QuestionCounts) {
        if questions[.notMeasurable] > 0 {
            self = .notMeasurable(questions[.notMeasurable], asked: questions.asked)
        } else if questions[.insufficientData] > 0 {
            self = .insufficientData(questions[.insufficientData])
        } else {
            self = .readingLeavesNoTrace
        }
    }
}
