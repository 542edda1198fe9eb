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
    /// An archive or a workbook ends too early, or is not what it begins as.
    case damagedArchive
    /// The name of a member of an archive is beyond ASCII, and the system has no locale in which it could be read.
    case noLocale
    /// An archive has more than `limit` members.
    case tooManyMembers(limit: Int)
    /// The texts of a workbook are longer together than `limit` bytes.
    case tooMuchText(limit: Int)
    /// Compressed data is over `limit` times as long once it is decompressed, as none but a trap is.
    case expandsTooMuch(limit: Int)
}
