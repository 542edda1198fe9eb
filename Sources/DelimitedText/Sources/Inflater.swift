import CZlib
import Platform

/// The owner of zlib's state for one gzip stream.
///
/// zlib keeps a pointer to its own state, so that lives at one address; nobody else holds it, which is why it may move
/// from thread to thread.
struct Inflater: ~Copyable, @unchecked Sendable {
    /// Where decompression stands after a step.
    enum State {
        case inMember, memberEnded, damaged
    }

    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15: the largest window; + 16: gzip and nothing else.
        let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
        if code == Z_MEM_ERROR { MemoryShortage.end() }
        precondition(code == Z_OK, "zlib is another one than its header")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Makes ready for the next member.
    mutating func reset() {
        inflateReset(stream)
    }

    /// Decompresses as much of `range` of `input` as fits into `output`, and says how much was taken and given.
    mutating func inflate(
        _ input: [UInt8], in range: Range<Int>, into output: UnsafeMutableRawBufferPointer
    ) -> (consumed: Int, produced: Int, state: State) {
        input.withUnsafeBufferPointer { input in
            let input = UnsafeBufferPointer(rebasing: input[range])
            // zlib does not write to its input; it only lacks the const.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(clamping: input.count)
            stream.pointee.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
            stream.pointee.avail_out = UInt32(clamping: output.count)
            let code = CZlib.inflate(stream, Z_NO_FLUSH)
            let consumed = min(input.count, Int(UInt32.max)) - Int(stream.pointee.avail_in)
            let produced = min(output.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
            let state: State =
                switch code {
                case Z_OK, Z_BUF_ERROR: .inMember
                case Z_STREAM_END: .memberEnded
                case Z_MEM_ERROR: MemoryShortage.end()
                default: .damaged
                }
            return (consumed, produced, state)
        }
    }
}
