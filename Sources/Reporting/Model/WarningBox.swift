import Metrics
import RegistrationLog

/// What the reader should know before believing any figure.
struct WarningBox: Encodable {
    let label: String
    let items: [String]

    /// Gathers the warnings of a run; nil where there are none.
    init?(_ input: ReportInput) {
        let wording = input.wording
        label = wording.warnings.label
        let items = Self.ofRows(input) + Self.ofCoverage(input) + input.analysis.warnings.map(wording.warnings.text)
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    private static func ofRows(_ input: ReportInput) -> [String] {
        let wording = input.wording
        let rows = input.intake.totals
        if let all = rows.rows.exact, let rejected = rows.rejected.exact {
            if all > 0, rejected == all { return [wording.warnings.everyRowRejected(rows: all)] }
            if input.intake.rejectionLimit.isExceeded, let share = wording.quality.rejectedShare(rows) {
                return [
                    wording.warnings.tooManyRejected(
                        share: share, rejected: rejected, rows: all,
                        maximum: wording.numbers.setting(input.intake.rejectionLimit.percent))
                ]
            }
        }
        let registrations = input.analysis.totals.counts.registrations
        if registrations.exact == nil { return [wording.withheld.everything] }
        return registrations == 0 ? [wording.warnings.noRegistrations] : []
    }

    private static func ofCoverage(_ input: ReportInput) -> [String] {
        let wording = input.wording
        guard let coverage = input.analysis.totals.counts.followUpCoverage.told, Reservation.isLow(coverage),
            let share = wording.numbers.share(coverage)
        else {
            return []
        }
        return [
            wording.warnings.lowCoverage(
                share: share, withFollowUp: coverage.numerator, registrations: coverage.denominator)
        ]
    }
}
