public import RegistrationLog

/// The folder of a report that was made earlier.
public struct ReportFolder: Sendable {
    private let path: String

    /// The folder at `path`.
    public init(_ path: String) { self.path = path }

    /// Reads what the report says.
    ///
    /// - Throws: ``FeedbackError``.
    public func read() throws(FeedbackError) -> ReportRecord { throw .noSuchPath(path) }
}
