import RegistrationLog

extension FileFindings {
    /// The numbers of rows at which systems, databases and spreadsheets stop writing: pages of ServiceNow, Salesforce and Power BI, and
    /// the sheets of old and new workbooks below their header.
    private static let rowLimits: Set = [1_000, 5_000, 10_000, 30_000, 50_000, 65_535, 100_000, 1_048_575]

    /// What the user should know of the file numbered `file`, whose pieces add up to `tally`.
    func warnings(_ file: FileID, _ tally: FileTally) -> [IntakeWarning] {
        var warnings: [IntakeWarning] = tally.counts.rows == 0 ? [.noRows(file: file)] : []
        if hasAmbiguousDates, let timeColumn { warnings.append(.ambiguousDates(file: file, column: timeColumn)) }
        if let unread = unreadTimes {
            warnings.append(
                .unreadTimes(
                    file: file, column: unread.column, read: unread.read, of: unread.of, shape: unread.shape))
        }
        for other in disagreements {
            warnings.append(
                .configuredOtherwise(
                    file: file, setting: other.setting, detected: other.detected, configured: other.configured))
        }
        if !tally.namelessWithValues.isEmpty {
            warnings.append(.namelessColumns(file: file, count: tally.namelessWithValues.count))
        }
        if tally.lostActionIDs > 0 {
            warnings.append(.actionIDsLostDigits(file: file, count: tally.lostActionIDs))
        }
        if tally.longNames > 0 { warnings.append(.longNames(file: file, count: tally.longNames)) }
        if let count = tally.counts.tooManyLinks, count > 0 {
            warnings.append(.tooManyLinks(file: file, count: count))
        }
        if let unlistedQuestions { warnings.append(.unlistedQuestions(file: file, column: unlistedQuestions)) }
        // A twentieth is no accident of overlapping exports.
        if tally.duplicatesWithOtherAnswers > 0, tally.duplicatesWithOtherAnswers * 20 >= tally.counts.duplicates {
            warnings.append(.mergeableRepeats(file: file, count: tally.duplicatesWithOtherAnswers))
        }
        let counts = tally.counts
        let broken = min(tally.brokenRows, counts.short)
        if counts.short * 100 > counts.rows || broken > 0 {
            warnings.append(.shortRows(file: file, count: counts.short, broken: broken))
        }
        if let header = tally.otherHeader { warnings.append(.otherHeader(file: file, line: Int(header.line))) }
        if !tally.outsideColumns.isEmpty {
            warnings.append(.outsideColumns(file: file, columns: tally.outsideColumns))
        }
        if !tally.unaskedQuestions.isEmpty {
            warnings.append(.unaskedQuestions(file: file, questions: tally.unaskedQuestions))
        }
        if Self.rowLimits.contains(counts.rows) { warnings.append(.stopsAtLimit(file: file, count: counts.rows)) }
        if tally.isCutOff { warnings.append(.cutOff(file: file)) }
        return warnings
    }
}
