import Platform

/// The bytes of standard input.
public struct StandardInputSource: ByteSource, ~Copyable {
    /// Creates the source; one process has one standard input, so what is read here is gone for every other reader.
    public init() {}

    /// Reads the next bytes, waiting for the program at the other end of a pipe.
    ///
    /// - Throws: ``ByteSourceError/cannotRead(_:)``.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        do throws(SystemError) { return try StandardStream.input.read(into: buffer) } catch { throw .cannotRead(error) }
    }
}
