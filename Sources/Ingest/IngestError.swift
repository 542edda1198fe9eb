/// What stops the reading of the input: a bad row or a strange file never does.
public enum IngestError: Error, Sendable {
    /// There is nothing under the path that was given.
    case noSuchPath(String)
    /// A file or folder that exists cannot be read.
    case cannotRead(name: String, SystemError)
    /// A file became shorter or longer while it was being read.
    case changedWhileReading(name: String)
    /// Compressed data of a file is damaged or ends too early.
    case damagedGzip(name: String)
    /// Something in `kcc.yaml` cannot be.
    case configuration(ConfigurationError)
}
