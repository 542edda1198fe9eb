import CLinux
import Glibc

/// A file that is held open for reading or for writing, and closed at the end of its life.
public struct OpenFile: ~Copyable, Sendable {
    private let descriptor: CInt

    init(owning descriptor: CInt) { self.descriptor = descriptor }

    /// Opens the file at `path` for reading; a pipe that nobody writes to yet is waited for only where `waitsForWriter`.
    ///
    /// - Throws: ``SystemError`` where it cannot be opened.
    public init(reading path: String, waitsForWriter: Bool = true) throws(SystemError) {
        descriptor = try SystemCall.result { open(path, O_RDONLY | O_CLOEXEC | (waitsForWriter ? 0 : O_NONBLOCK)) }
    }

    deinit { close(descriptor) }

    /// What the system says of the file now.
    ///
    /// - Throws: ``SystemError`` where it says nothing.
    public func status() throws(SystemError) -> FileStatus { try Descriptor.status(of: descriptor) }

    /// Reads the next bytes into `buffer`, and gives how many: 0 at the end, or where `buffer` is empty.
    ///
    /// - Throws: ``SystemError`` where they cannot be read.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try Descriptor.read(descriptor, into: buffer)
    }

    /// Goes on reading at the byte `position` of a regular file, from 0.
    ///
    /// - Throws: ``SystemError`` where nobody can read there.
    public func seek(to position: Int) throws(SystemError) {
        _ = try SystemCall.result { lseek(descriptor, off_t(position), SEEK_SET) }
    }

    /// The bytes from here to the end of the file; of a longer one no more than `limit`.
    ///
    /// - Throws: ``SystemError`` where they cannot be read.
    public func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < limit {
            let wanted = min(room.count, limit - bytes.count)
            let count = try room.withUnsafeMutableBufferPointer { (room) throws(SystemError) in
                try read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[..<wanted])))
            }
            if count == 0 { break }
            bytes += room.prefix(count)
        }
        return bytes
    }

    /// Writes `bytes` behind what was written before, and has the system begin to bring them to the disk.
    ///
    /// - Throws: ``SystemError`` where they cannot be written.
    public func write(_ bytes: [UInt8]) throws(SystemError) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
            try Descriptor.write(UnsafeRawBufferPointer(bytes), to: descriptor)
        }
        // Where the system cannot, flushing does it all.
        _ = sync_file_range(descriptor, 0, 0, UInt32(SYNC_FILE_RANGE_WRITE))
    }

    /// Waits until what was written is on the disk, and closes the file.
    ///
    /// - Throws: ``SystemError`` where it cannot get there.
    public consuming func flushAndClose() throws(SystemError) {
        let descriptor = descriptor
        discard self
        do throws(SystemError) { _ = try SystemCall.result { fsync(descriptor) } } catch {
            close(descriptor)
            throw error
        }
        // A file that a signal came in between of is closed all the same.
        if close(descriptor) != 0, errno != EINTR { throw .last }
    }
}
