import Glibc

/// The identifier by which a file reached by two paths is known to be one.
public struct FileKey: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt

    /// Takes the identifier from what the system says of a file.
    init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }
}
