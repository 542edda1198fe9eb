import Metrics
import RegistrationLog

/// What the reader should know before believing any figure.
struct WarningBox: Encodable {
    let label = WarningWording.label
    let items: [String]

    /// Gathers the warnings of a run; nil where there are none.
    init?(_ input: ReportInput) {
        let items = Self.ofRows(input) + Self.ofCoverage(input) + input.analysis.warnings.map(WarningWording.text)
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    private static func ofRows(_ input: ReportInput) -> [String] {
        let rows = input.intake.totals
        if let all = rows.rows.exact, let rejected = rows.rejected.exact {
            if all > 0, rejected == all { return [WarningWording.everyRowRejected(rows: all)] }
            if input.exceedsMaximumRejected, let share = QualityWording.rejectedShare(rows) {
                return [
                    WarningWording.tooManyRejected(
                        share: share, rejected: rejected, rows: all,
                        maximum: NumberText.setting(input.maximumRejectedPercent))
                ]
            }
        }
        if !input.analysis.totals.isShown(.registrations) { return [SmallCellsWording.everything] }
        return input.analysis.totals.registrations == 0 ? [WarningWording.noRegistrations] : []
    }

    private static func ofCoverage(_ input: ReportInput) -> [String] {
        let totals = input.analysis.totals
        let coverage = Ratio(totals.withFollowUp, totals.registrations)
        guard totals.isShown(.withFollowUp), Reservation.isLow(coverage), let share = NumberText.share(coverage) else {
            return []
        }
        return [
            WarningWording.lowCoverage(
                share: share, withFollowUp: totals.withFollowUp, registrations: totals.registrations)
        ]
    }
}
