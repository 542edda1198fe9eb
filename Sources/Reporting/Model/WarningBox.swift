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
            if input.exceedsMaximumRejected, let share = wording.quality.rejectedShare(rows) {
                return [
                    wording.warnings.tooManyRejected(
                        share: share, rejected: rejected, rows: all,
                        maximum: wording.numbers.setting(input.maximumRejectedPercent))
                ]
            }
        }
        if !input.analysis.totals.isShown(.registrations) { return [wording.withheld.everything] }
        return input.analysis.totals.registrations == 0 ? [wording.warnings.noRegistrations] : []
    }

    private static func ofCoverage(_ input: ReportInput) -> [String] {
        let wording = input.wording
        let totals = input.analysis.totals
        let coverage = Ratio(totals.withFollowUp, totals.registrations)
        guard totals.isShown(.withFollowUp), Reservation.isLow(coverage), let share = wording.numbers.share(coverage)
        else {
            return []
        }
        return [
            wording.warnings.lowCoverage(
                share: share, withFollowUp: totals.withFollowUp, registrations: totals.registrations)
        ]
    }
}
