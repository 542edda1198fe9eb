public import Metrics

/// Everything that the files of a comparison are made of.
public struct ComparisonInput: Sendable {
    /// The name of the last report.
    public let name: String
    /// The version of the program.
    public let version: String
    /// What is held against each other.
    public let subject: ReportComparison
    /// The words in which it is written.
    public let wording: Wording

    /// Creates the input of the files of a comparison.
    public init(name: String, version: String, subject: ReportComparison, wording: Wording) {
        self.name = name
        self.version = version
        self.subject = subject
        self.wording = wording
    }
}
