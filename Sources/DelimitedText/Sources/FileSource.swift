import Glibc

/// The bytes of a file, read in order and never mapped, so that a file cut short cannot end the process.
public struct FileSource: ByteSource, ~Copyable {
    private let descriptor: Int32
    /// The size of a regular file when it was opened; nil for a pipe or a device, which has none.
    private let expectedSize: Int?
    private var bytesRead = 0

    /// Opens the file at `path`.
    ///
    /// - Throws: ``ByteSourceError/cannotOpen(errno:)``.
    public init(path: String) throws(ByteSourceError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(errno: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let reason = errno
            close(descriptor)
            throw .cannotOpen(errno: reason)
        }
        self.descriptor = descriptor
        expectedSize = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit {
        close(descriptor)
    }

    /// Reads the next bytes of the file.
    ///
    /// - Throws: ``ByteSourceError/cannotRead(errno:)``, or ``ByteSourceError/changedWhileReading`` when a regular file
    ///   turns out shorter or longer than it was when it was opened.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let count = try readDescriptor(descriptor, into: buffer)
        bytesRead += count
        if let expectedSize, count == 0 ? bytesRead < expectedSize : bytesRead > expectedSize {
            throw .changedWhileReading
        }
        return count
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
