import Metrics
import RegistrationLog

/// What the reader should know before believing any figure.
struct WarningBox: Encodable {
    let label: String
    let items: [Prose]

    /// Gathers the warnings of a run; nil where there are none.
    init?(_ input: ReportInput) {
        let wording = input.wording
        label = wording.warnings.label
        let items =
            (Self.ofRows(input) + Self.ofCoverage(input)).map { Prose($0) }
            + input.intake.sourceWarnings.filter(\.isSevere).map(wording.sources.text)
            + Self.ofUnknownNames(input) + input.analysis.warnings.map(wording.warnings.text)
            + Self.ofUnseenMonths(input) + Self.ofNames(input)
        guard !items.isEmpty else { return nil }
        self.items = items
    }

    private static func ofRows(_ input: ReportInput) -> [String] {
        let wording = input.wording
        let rows = input.intake.totals
        if let all = rows.rows.exact, let rejected = rows.rejected.exact {
            if all > 0, rejected == all { return [wording.warnings.everyRowRejected(rows: all)] }
            if let file = input.intake.tooMuchRejectedFile, let share = file.rejectedText.flatMap(wording.numbers.share)
            {
                return [
                    wording.warnings.tooMuchRejected(
                        share: share, file: file.name,
                        maximum: wording.numbers.setting(input.intake.rejectionLimit.percent))
                ]
            }
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

    /// Which questions were to be protected, but under a name that no question has.
    private static func ofUnknownNames(_ input: ReportInput) -> [Prose] {
        input.intake.warnings.compactMap { warning in
            guard case .unknownName(let name) = warning, name.isProtected else { return nil }
            return input.wording.unknownNames.text(name)
        }
    }

    /// Which months of the calendar were not seen, of products with a proposal to drop a question; those that lack the same
    /// months together, in the order of the report.
    private static func ofUnseenMonths(_ input: ReportInput) -> [Prose] {
        let products = input.analysis.products.filter { !$0.unseenMonths.isEmpty && $0.questions[.drop] > 0 }
        var groups: [(months: [Int], products: [String])] = []
        for product in products {
            if let place = groups.firstIndex(where: { $0.months == product.unseenMonths }) {
                groups[place].products.append(product.name)
            } else {
                groups.append((product.unseenMonths, [product.name]))
            }
        }
        return groups.map { input.wording.warnings.unseen(months: $0.months, products: $0.products) }
    }

    /// That names in the follow-up which nobody asks may be questions.
    private static func ofNames(_ input: ReportInput) -> [Prose] {
        let questions = input.analysis.products.lazy.flatMap(\.fields).filter { $0.judgement?.isOfResemblance ?? false }
            .count
        return questions == 0 ? [] : [input.wording.warnings.resembling(questions)]
    }
}

extension Judgement {
    /// Whether the question may go by another name in the follow-up.
    fileprivate var isOfResemblance: Bool {
        grounds.contains { if case .resembles = $0 { true } else { false } }
    }
}
