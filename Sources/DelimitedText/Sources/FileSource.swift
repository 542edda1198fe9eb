import Glibc

/// The bytes of a file, read in order and never mapped, so that a file cut short cannot end the process.
public struct FileSource: ByteSource, ~Copyable {
    /// Which version of a regular file was opened; nil for a pipe or a device.
    private let version: FileVersion?
    private let descriptor: Int32
    private var bytesRead = 0

    /// Opens the file at `path`; where `expected` is not nil, only while it is that version of a regular file.
    ///
    /// - Throws: ``ByteSourceError/cannotOpen(errno:)``, or ``ByteSourceError/changedWhileReading`` where another file, or
    ///   another version of it, stands there.
    public init(path: String, expected: FileVersion? = nil) throws(ByteSourceError) {
        // Opening a pipe that took the place of the file would wait for somebody to write to it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (expected == nil ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let reason = errno
            close(descriptor)
            throw .cannotOpen(errno: reason)
        }
        let version = FileVersion(status)
        if let expected, version != expected {
            close(descriptor)
            throw .changedWhileReading
        }
        self.descriptor = descriptor
        self.version = version
    }

    deinit {
        close(descriptor)
    }

    /// Reads the next bytes of the file.
    ///
    /// - Throws: ``ByteSourceError/cannotRead(errno:)``, or ``ByteSourceError/changedWhileReading`` when a regular file
    ///   was written to since it was opened.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try readDescriptor(descriptor, into: buffer)
        bytesRead += count
        guard let version else { return count }
        if count == 0 ? bytesRead < version.bytes : bytesRead > version.bytes { throw .changedWhileReading }
        // What was written over in place keeps its length.
        if count == 0, try currentVersion() != version { throw .changedWhileReading }
        return count
    }

    private func currentVersion() throws(ByteSourceError) -> FileVersion? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .cannotRead(errno: errno) }
        return FileVersion(status)
    }
}

/// Reads from an open descriptor, again when a signal came in between.
func readDescriptor(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
) throws(ByteSourceError) -> Int {
    while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        if errno != EINTR { throw .cannotRead(errno: errno) }
    }
}
