import Glibc

/// A failure of the operating system.
public struct SystemError: Error, Hashable, Sendable {
    /// The number of the error, as `errno` gives it.
    public let code: Int32

    /// Creates the failure numbered `code`.
    public init(code: Int32) { self.code = code }

    /// Nothing stands under a path whose folders exist.
    public static let nothingThere = SystemError(code: ENOENT)

    /// Something stands already where something was to be made.
    public static let taken = SystemError(code: EEXIST)

    /// The failure of the call that was made last on this thread.
    static var last: SystemError { SystemError(code: errno) }

    /// What went wrong, in the words of the C library, such as «Permission denied».
    public var explanation: String { String(cString: strerror(code)) }

    /// Whether no more files can be open at once, which says nothing against the file that was to be opened.
    public var isOutOfDescriptors: Bool { code == EMFILE || code == ENFILE }

    /// Whether the system has no memory for it, which says nothing against the file either.
    public var isOutOfMemory: Bool { code == ENOMEM }

    /// Whether nothing stands under the path.
    public var isNothingThere: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether a symbolic link on the path leads to itself.
    public var isLinkLoop: Bool { code == ELOOP }

    /// Whether nobody reads any more what is written to a pipe.
    public var isNobodyReading: Bool { code == EPIPE }

    /// Whether kernel, file system or sandbox do not know the step, rather than that it failed.
    ///
    /// Older sandboxes of containers answer a system call that they do not know with `EPERM`.
    public var isUnsupported: Bool { [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(code) }

    /// Whether a file would become larger than this process may make one.
    public var isFileTooLarge: Bool { code == EFBIG }
}
