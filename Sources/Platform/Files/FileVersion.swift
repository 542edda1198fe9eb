import Glibc

/// What says whether a regular file is still the one that it was: which it is, how long, when it was last written, and when the system
/// last changed anything of it: who overwrites it can set the former time back, but not the latter.
public struct FileVersion: Hashable, Sendable {
    /// The length in bytes.
    public let bytes: Int
    private let key: FileKey
    private let seconds: Int
    private let nanoseconds: Int
    private let changeSeconds: Int
    private let changeNanoseconds: Int

    /// Takes the version from what the system says of a file; nil for what is no regular file.
    init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        bytes = Int(status.st_size)
        key = FileKey(status)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        changeSeconds = status.st_ctim.tv_sec
        changeNanoseconds = status.st_ctim.tv_nsec
    }
}
