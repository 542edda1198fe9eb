import Feedback
public import Metrics
import RegistrationLog

/// Reports that were made earlier, read and held against each other.
///
/// Nothing but what these reports published is looked at: no log is read.
public struct ComparisonStudy: Sendable {
    /// The name of the last report.
    public let name: String
    /// The same as it may be shown: a number where nothing may name whose a report is.
    public let shownName: String
    /// What is held against each other.
    public let comparison: ReportComparison

    /// Reads the reports in the folders `paths`, of which there are at least two, and compares them; with numbers instead of names
    /// where `isAnonymous`.
    ///
    /// - Throws: `FeedbackError` where one cannot be read; ``ReportComparisonError`` where they cannot be compared.
    /// - Complexity: that of the comparison, and linear in the bytes of the reports.
    public init(of paths: [String], isAnonymous: Bool) throws {
        let reports = try paths.map { try ReportFolder($0).read() }
        name = reports.last?.name ?? ""
        shownName = isAnonymous ? "\(reports.count)" : name
        comparison = try ReportComparison(of: reports, isAnonymous: isAnonymous)
    }
}
