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
        let rows = input.intake.totals
        let coverage = Ratio(totals.withFollowUp, totals.registrations)
        let notMeasurable = totals.verdicts[.notMeasurable] ?? 0
        let insufficient = totals.verdicts[.insufficientData] ?? 0
        if totals.registrations == 0 {
            self = .noRegistrations
        } else if input.exceedsMaximumRejected, let share = wording.quality.rejectedShare(rows) {
            self = .rejectedRows(share: share)
        } else if !totals.isShown(.withFollowUp) {
            // Those that are told are not all, and show by themselves that there is follow-up.
            let told = input.analysis.products.reduce(0) { $0 + ($1.isShown(.withFollowUp) ? $1.withFollowUp : 0) }
            self =
                Self.isLow(Ratio(told, totals.registrations))
                ? .lowCoverageLeftOut : Self(notMeasurable, insufficient, asked: totals.askedFields)
        } else if coverage.numerator == 0 {
            self = .noFollowUp
        } else if Self.isLow(coverage), let share = wording.numbers.share(coverage) {
            self = .lowCoverage(share: share)
        } else {
            self = Self(notMeasurable, insufficient, asked: totals.askedFields)
        }
    }

    /// Picks by how many of the questions nothing, or too little, can be told.
    private init(_ notMeasurable: Int, _ insufficient: Int, asked: Int) {
        if notMeasurable > 0 {
            self = .notMeasurable(notMeasurable, asked: asked)
        } else if insufficient > 0 {
            self = .insufficientData(insufficient)
        } else {
            self = .readingLeavesNoTrace
        }
    }
}
