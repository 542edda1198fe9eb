public import Platform

/// Why what came back cannot be read.
public enum FeedbackError: Error {
    /// Nothing stands at the path.
    case noSuchPath(String)
    /// What stands there cannot be read.
    case cannotRead(path: String, SystemError)
}
