import Glibc

/// A folder that is held open, so that what is done in it is done there wherever it is moved.
public struct OpenFolder: ~Copyable, Sendable {
    /// What came of an attempt to lock a folder.
    public enum Lock: Sendable {
        /// It is ours, until the folder is closed or the process ends, however it ends.
        case taken
        /// Another process works in it.
        case heldByOther
        /// The file system has no locks.
        case unsupported
    }

    private let descriptor: CInt

    /// Opens the folder at `path`, which may be a symbolic link only where `followsLink`.
    ///
    /// - Throws: ``SystemError`` where there is none, or it may not be read.
    public init(_ path: String, followsLink: Bool) throws(SystemError) {
        descriptor = try SystemCall.result {
            open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW))
        }
    }

    deinit { close(descriptor) }

    /// Shows other processes that this one works here.
    public func lock() -> Lock {
        do throws(SystemError) {
            _ = try SystemCall.result { flock(descriptor, LOCK_EX | LOCK_NB) }
            return .taken
        } catch {
            return error.code == EWOULDBLOCK ? .heldByOther : .unsupported
        }
    }

    /// Whether the folder was removed since it was opened.
    ///
    /// - Throws: ``SystemError`` where the system does not say.
    public func isRemoved() throws(SystemError) -> Bool { try Descriptor.status(of: descriptor).nameCount == 0 }

    /// Which folder it is, by whatever path it is reached.
    ///
    /// - Throws: ``SystemError`` where that cannot be learnt.
    public func key() throws(SystemError) -> FileKey { try Descriptor.status(of: descriptor).key }

    /// The names in the folder in byte order, `.` and `..` left out.
    ///
    /// - Throws: ``SystemError`` where they cannot be listed.
    public func names() throws(SystemError) -> [FileName] {
        // A directory stream takes the descriptor that it is given along when it is closed.
        let second = try SystemCall.result { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        var opened = fdopendir(second)
        while opened == nil, errno == EINTR { opened = fdopendir(second) }
        guard let stream = opened else {
            let failure = SystemError.last
            close(second)
            throw failure
        }
        defer { closedir(stream) }
        var names: [FileName] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno == EINTR { continue }
                if errno != 0 { throw .last }
                return names.sorted()
            }
            // Read where it stands, since an entry may end before its name's room of 256 bytes does.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(FileName(name)) }
        }
    }

    /// What stands in the folder under `name`, a symbolic link too.
    ///
    /// - Throws: ``SystemError`` where nothing can be learnt of it.
    public func status(of name: String) throws(SystemError) -> FileStatus {
        var status = stat()
        _ = try SystemCall.result { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
        return FileStatus(status)
    }

    /// Opens what stands in the folder under `name` for reading, unless it is a symbolic link; a pipe is not waited for.
    ///
    /// - Throws: ``SystemError`` where it cannot be opened.
    public func openFile(_ name: String) throws(SystemError) -> OpenFile {
        OpenFile(
            owning: try SystemCall.result {
                openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            })
    }

    /// Makes the file `name`, under which nothing may stand yet, with the permissions that the umask leaves.
    ///
    /// - Throws: ``SystemError`` where it cannot be made.
    public func makeFile(_ name: String) throws(SystemError) -> OpenFile {
        OpenFile(
            owning: try SystemCall.result {
                openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            })
    }

    /// Removes the file or link `name`; where that cannot be, it stays.
    public func removeFile(_ name: String) { unlinkat(descriptor, name, 0) }

    /// Waits until the names in the folder are on the disk.
    ///
    /// - Throws: ``SystemError`` where they cannot get there.
    public func flush() throws(SystemError) {
        _ = try SystemCall.result { fsync(descriptor) }
    }
}
