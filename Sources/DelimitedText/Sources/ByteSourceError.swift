public import Platform

/// Why bytes cannot be had from a source; what they mean is never an error.
public enum ByteSourceError: Error, Hashable, Sendable {
    /// The file cannot be opened.
    case cannotOpen(SystemError)
    /// Reading failed.
    case cannotRead(SystemError)
    /// A regular file was written to or replaced since it was opened.
    case changedWhileReading
    /// Compressed data ends too early, fails its checksum, or is followed by something else.
    case damagedGzip
    /// Compressed data is over `limit` times as long once it is decompressed, as none but a trap is.
    case expandsTooMuch(limit: Int)
}
