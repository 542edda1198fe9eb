import RegistrationLog

extension FileFindings {
    /// What the user should know of the file numbered `file`, whose pieces add up to `tally`.
    func warnings(_ file: FileID, _ tally: FileTally) -> [IntakeWarning] {
        var warnings: [IntakeWarning] = tally.counts.rows == 0 ? [.noRows(file: file)] : []
        if hasAmbiguousDates, let timeColumn { warnings.append(.ambiguousDates(file: file, column: timeColumn)) }
        for other in disagreements {
            warnings.append(
                .configuredOtherwise(
                    file: file, setting: other.setting, detected: other.detected, configured: other.configured))
        }
        if !tally.namelessWithValues.isEmpty {
            warnings.append(.namelessColumns(file: file, count: tally.namelessWithValues.count))
        }
        if let count = tally.counts.tooManyLinks, count > 0 {
            warnings.append(.tooManyLinks(file: file, count: count))
        }
        if let unlistedQuestions { warnings.append(.unlistedQuestions(file: file, column: unlistedQuestions)) }
        return warnings
    }
}
