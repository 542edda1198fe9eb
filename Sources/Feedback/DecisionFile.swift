public import RegistrationLog

/// A list of decisions that came back.
public struct DecisionFile: Sendable {
    private let path: String

    /// The file at `path`.
    public init(_ path: String) { self.path = path }

    /// Reads what it says.
    ///
    /// - Throws: ``FeedbackError``.
    public func read() throws(FeedbackError) -> DecisionList { throw .noSuchPath(path) }
}
