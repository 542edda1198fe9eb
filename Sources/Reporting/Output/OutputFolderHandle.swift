import Glibc

/// A folder that is held open, so that what is done in it is done there wherever it is moved.
struct OutputFolderHandle: ~Copyable {
    /// What came of an attempt to lock a folder.
    enum Lock: Sendable {
        /// It is ours, until the folder is closed or the process ends, however it ends.
        case taken
        /// Another run works in it.
        case heldByOther
        /// The file system has no locks.
        case unsupported
    }

    private let path: String
    private let descriptor: CInt

    /// Opens the folder at `path`, which may not be a link.
    init(_ path: String) throws(OutputFolderError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(path: path, errno: errno) }
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Tells other runs that this one works here.
    func lock() -> Lock {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .taken }
        return errno == EWOULDBLOCK ? .heldByOther : .unsupported
    }

    /// Whether the folder was removed since it was opened.
    func isRemoved() -> Bool {
        var status = stat()
        return fstat(descriptor, &status) != 0 || status.st_nlink == 0
    }

    /// The names of what stands in the folder, in no particular order; bytes that are no UTF-8 are replaced.
    func names() throws(OutputFolderError) -> [String] {
        // A directory stream takes the descriptor that it is given along when it is closed.
        let second = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard second >= 0, let stream = fdopendir(second) else { throw .cannotRead(path: path, errno: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            names.append(Self.name(of: entry))
            errno = 0
        }
        guard errno == 0 else { throw .cannotRead(path: path, errno: errno) }
        return names.filter { $0 != "." && $0 != ".." }
    }

    /// Whether `name` in the folder is something other than a file, such as a folder or a link.
    func isNoFile(_ name: String) -> Bool {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    /// Writes the files and flushes them to the disk, unless `isInterrupted` says before one of them that it must not.
    ///
    /// All are on their way to the disk before the first is waited for: then one wait is mostly enough. The file by which a
    /// report is known comes last, so that an interrupted run leaves nothing that passes for one.
    func write(_ files: [ReportFile], unless isInterrupted: () -> Bool) throws(OutputFolderError) {
        let isRecord = { (file: ReportFile) in file.name == ReportFileName.runRecord }
        let ordered = files.filter { !isRecord($0) } + files.filter(isRecord)
        var outputs: [CInt] = []
        defer { for output in outputs { close(output) } }
        for file in ordered {
            if isInterrupted() { throw .interrupted(path: path) }
            let output = openat(descriptor, file.name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard output >= 0 else { throw .cannotWrite(path: "\(path)/\(file.name)", errno: errno) }
            outputs.append(output)
            let failure = Self.fill(output, with: file.bytes)
            if failure != 0 { throw .cannotWrite(path: "\(path)/\(file.name)", errno: failure) }
        }
        for file in ordered {
            let failure = Self.flushAndClose(outputs.removeFirst())
            if failure != 0 { throw .cannotWrite(path: "\(path)/\(file.name)", errno: failure) }
        }
        if fsync(descriptor) != 0 { throw .cannotWrite(path: path, errno: errno) }
    }

    /// Removes the files of a report, the one by which it is known first, and the folder, which stands at `path` now.
    ///
    /// What the program does not write is never removed, and keeps its folder.
    func removeReport(at path: String) {
        for name in OutputFolder.fileNames.reversed() { unlinkat(descriptor, name, 0) }
        rmdir(path)
    }

    /// Flushes the names in the folder at `path` to the disk, where the file system can.
    static func flush(_ path: String) {
        guard let folder = try? OutputFolderHandle(path) else { return }
        fsync(folder.descriptor)
    }

    /// Writes all bytes and has the system begin to bring them to the disk; 0, or its error number.
    private static func fill(_ output: CInt, with bytes: [UInt8]) -> CInt {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return errno }
            }
            Writeback.begin(output)
            return 0
        }
    }

    /// Waits until a file is on the disk; 0, or the error number of the system.
    private static func flushAndClose(_ output: CInt) -> CInt {
        let flushing = fsync(output) == 0 ? 0 : errno
        return close(output) == 0 || flushing != 0 ? flushing : errno
    }

    /// The name in an entry, read where it stands, since an entry ends before its declared type does.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        return String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
    }
}
