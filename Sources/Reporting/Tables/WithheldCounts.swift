import Metrics
import RegistrationLog

/// What reports that are compared withhold.
struct WithheldCounts: Hashable, Sendable {
    /// The least counts that they show, ascending; none where they only leave counts out.
    let limits: [Int]

    /// What `reports` withhold; nil where every count of them is there.
    ///
    /// - Complexity: linear in the number of questions.
    init?(in reports: [ReportRecord]) {
        var limits = Set(reports.compactMap(\.terms.smallCells))
        var withholds = !limits.isEmpty
        for field in reports.lazy.flatMap(\.products).flatMap(\.fields) {
            for count in [field.counts.matureCaptured, field.counts.matureUsed, field.counts.measured] {
                if case .fewer(let limit) = count { limits.insert(limit) }
                withholds = withholds || count.isWithheld
            }
        }
        guard withholds else { return nil }
        self.limits = limits.sorted()
    }
}

/// A question in one of the reports, with whether that report withholds small counts.
struct ReportedCell: Sendable {
    /// The question; nil where the report does not have it.
    let field: ReportedField?
    /// Whether a figure that is not there was left out for being small, or could reveal one that is.
    let isWithholding: Bool

    /// A question of `report`.
    init(_ field: ReportedField?, in report: ReportRecord) {
        self.field = field
        isWithholding = report.terms.smallCells != nil
    }

    /// A count of it; nil where the report does not have it.
    func count(_ part: KeyPath<ReportedField.Counts, ReportedCount>) -> PublishedCount? {
        switch field?.counts[keyPath: part] {
        case .exact(let number): .exact(number)
        case .fewer(let limit): .fewer(than: limit)
        case .leftOut: .leftOut
        case .absent: isWithholding ? .leftOut : nil
        case nil: nil
        }
    }

    /// The mature uses of its mature captures: of no cases where the report does not have them.
    var rate: Published<Ratio> {
        let (captured, used) = (count(\.matureCaptured), count(\.matureUsed))
        guard let captured, let used else { return .published(Ratio(0, 0)) }
        guard let cases = captured.exact, let part = used.exact else { return .leftOut }
        return .published(Ratio(part, cases))
    }
}
