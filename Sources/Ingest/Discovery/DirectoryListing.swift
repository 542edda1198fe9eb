import DelimitedText
import Glibc

/// What stands under a path, as the operating system tells it.
struct FileStatus: Sendable {
    /// What kind of thing it is.
    enum Kind: Sendable {
        case regular, directory, other
    }

    /// The identity by which a file reached by two paths is known to be one.
    struct Identity: Hashable, Sendable {
        let device: UInt
        let inode: UInt
    }

    let kind: Kind
    let identity: Identity
    /// Which version of a regular file it is; nil for everything else.
    let version: FileVersion?

    /// The status of what `path` leads to, symbolic links followed.
    ///
    /// - Throws: The `errno` of the failure.
    init(path: String) throws(SystemError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw SystemError(code: errno) }
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            default: .other
            }
        identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
        version = FileVersion(status)
    }
}

/// A failure of the operating system.
public struct SystemError: Error, Hashable, Sendable {
    /// The number of the error, as `errno` gives it.
    public let code: Int32

    /// Creates the failure numbered `code`.
    public init(code: Int32) { self.code = code }

    /// What went wrong, in the words of the C library, such as «Permission denied».
    public var explanation: String { String(cString: strerror(code)) }

    /// Whether no more files can be open at once, which says nothing against the file that was to be opened.
    public var isOutOfDescriptors: Bool { code == EMFILE || code == ENFILE }
}

/// The names in a folder in byte order, `.` and `..` left out; nil for each name that is no valid UTF-8.
///
/// - Throws: The `errno` of the failure.
func entries(ofDirectory path: String) throws(SystemError) -> [String?] {
    guard let directory = opendir(path) else { throw SystemError(code: errno) }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while true {
        errno = 0
        guard let entry = readdir(directory) else {
            if errno != 0 { throw SystemError(code: errno) }
            break
        }
        // Read in place, since an entry may end before its name's room of 256 bytes does.
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
        if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(validating: $0, as: UTF8.self) }
}
