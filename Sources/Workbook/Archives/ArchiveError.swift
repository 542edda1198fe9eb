public import Platform

/// Why the bytes of an archive or a workbook cannot be had.
public enum ArchiveError: Error, Hashable, Sendable {
    /// The file cannot be opened.
    case cannotOpen(SystemError)
    /// Reading failed.
    case cannotRead(SystemError)
    /// The file was written to or replaced since it was found.
    case changedWhileReading
    /// It ends too early, or is not what it begins as.
    case damaged
    /// It is over `limit` times as long once it is decompressed, as none but a trap is.
    case expandsTooMuch(limit: Int)
    /// It has more than `limit` members.
    case tooManyMembers(limit: Int)
    /// The texts of a workbook are longer together than `limit` bytes, all of which would be in memory.
    case tooMuchText(limit: Int)
    /// The name of a member is beyond ASCII, and the system has no locale in which it could be read.
    case noLocale
}
