/// Bytes that are in memory already.
public struct MemorySource: ByteSource, ~Copyable {
    private let bytes: [UInt8]
    private let bytesPerRead: Int
    private var position = 0

    /// Creates a source of `bytes` that gives at most `bytesPerRead` of them at a time, as a pipe would.
    public init(_ bytes: [UInt8], bytesPerRead: Int = .max) {
        precondition(bytesPerRead > 0)
        self.bytes = bytes
        self.bytesPerRead = bytesPerRead
    }

    /// Reads the next bytes.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(bytes.count - position, buffer.count, bytesPerRead)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
