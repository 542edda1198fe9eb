import Glibc

/// What stands under a path, as the operating system describes it.
public struct FileStatus: Sendable {
    /// What kind of thing it is.
    public enum Kind: Sendable {
        case regular, directory, symbolicLink, other
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// Which file or folder it is.
    public let key: FileKey
    /// Which version of a regular file it is; nil for everything else.
    public let version: FileVersion?
    /// Under how many names it stands; none once it was removed while it is held open.
    public let nameCount: Int

    /// The status of what `path` leads to, symbolic links followed.
    ///
    /// - Throws: ``SystemError`` where nothing can be learnt of it.
    public init(path: String) throws(SystemError) {
        var status = stat()
        _ = try SystemCall.result { stat(path, &status) }
        self.init(status)
    }

    /// The status of what stands at `path` itself, a symbolic link too.
    ///
    /// - Throws: ``SystemError`` where nothing can be learnt of it.
    public init(ofLink path: String) throws(SystemError) {
        var status = stat()
        _ = try SystemCall.result { lstat(path, &status) }
        self.init(status)
    }

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            default: .other
            }
        key = FileKey(status)
        version = FileVersion(status)
        nameCount = Int(status.st_nlink)
    }
}
