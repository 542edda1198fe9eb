import RegistrationLog

extension ComparisonReservation {
    /// What the reader should know of two reports of one organisation, which are known by the names of their folders.
    static func all(of older: ReportRecord, _ newer: ReportRecord) -> [ComparisonReservation] {
        var found = common(to: [older, newer], names: [older.name, newer.name])
        guard let before = older.terms.days, let after = newer.terms.days else { return [.orderAsGiven] + found }
        if before.overlaps(after) { found.insert(.overlappingDays, at: 0) }
        if before.upperBound == after.upperBound { found.insert(.orderAsGiven, at: 0) }
        return found
    }

    /// What the reader should know of reports, whosever they are, which are called `names`.
    static func common(to reports: [ReportRecord], names: [String]) -> [ComparisonReservation] {
        var found: [ComparisonReservation] = []
        let seasons = Set(reports.compactMap { $0.terms.days.map { months(in: $0) } })
        if seasons.count > 1 { found.append(.otherMonths) }
        if Set(reports.compactMap(\.terms.threshold)).count > 1 { found.append(.otherThresholds) }
        for (report, name) in zip(reports, names) where report.origin.format != ReportRecord.Origin.currentFormat {
            found.append(.otherFormat(report: name, format: report.origin.format))
        }
        for (report, name) in zip(reports, names) where report.terms.smallCells != nil {
            found.append(.smallCells(report: name))
        }
        return found
    }

    /// The months of the calendar, within 1…12, in which any of `days` lies.
    private static func months(in days: ClosedRange<CalendarDate>) -> Set<Int> {
        let (first, last) = (days.lowerBound.month, days.upperBound.month)
        let count = min(12, (last.year - first.year) * 12 + last.month - first.month + 1)
        return Set((0..<count).map { (first.month - 1 + $0) % 12 + 1 })
    }
}
