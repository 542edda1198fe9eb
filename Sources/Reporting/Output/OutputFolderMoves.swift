import CLinux
import Glibc

/// The steps that move folders, as values, so that a test can have a file system that refuses them.
///
/// Each takes two paths and gives 0, or the error number of the system.
struct OutputFolderMoves: Sendable {
    /// Lets two folders change places in one step.
    let exchange: @Sendable (String, String) -> CInt
    /// Moves a folder to a path at which nothing stands.
    let moveToFreePath: @Sendable (String, String) -> CInt

    /// The steps as Linux takes them.
    static let system = OutputFolderMoves(
        exchange: { renameat2(AT_FDCWD, $0, AT_FDCWD, $1, CUnsignedInt(RENAME_EXCHANGE)) == 0 ? 0 : errno },
        moveToFreePath: { old, new in
            if renameat2(AT_FDCWD, old, AT_FDCWD, new, CUnsignedInt(RENAME_NOREPLACE)) == 0 { return 0 }
            guard isUnsupported(errno) else { return errno }
            // At worst this takes the place of an empty folder that came there in the meantime.
            return rename(old, new) == 0 ? 0 : errno
        })

    /// Whether the error says that kernel, file system or sandbox do not know the step, rather than that it failed.
    ///
    /// Older sandboxes of containers answer a system call that they do not know with `EPERM`.
    static func isUnsupported(_ error: CInt) -> Bool {
        [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(error)
    }
}

/// The way of a file to the disk.
enum Writeback {
    /// Has the system begin to write the file to the disk, and waits for nothing; where it cannot, flushing does it all.
    static func begin(_ descriptor: CInt) {
        _ = sync_file_range(descriptor, 0, 0, UInt32(SYNC_FILE_RANGE_WRITE))
    }
}
