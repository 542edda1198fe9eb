/// Bytes that are read once, from their beginning to their end.
///
/// A source owns what it reads from (a file, a stream of compressed data) and lets go of it at the end of its life.
public protocol ByteSource: ~Copyable, Sendable {
    /// Reads the next bytes into `buffer`, which is not empty, and gives how many: 0 at the end and ever after.
    ///
    /// - Throws: ``ByteSourceError`` when the bytes cannot be had; nothing can be read after that.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int
}
