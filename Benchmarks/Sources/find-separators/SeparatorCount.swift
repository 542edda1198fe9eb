import Dispatch
import Glibc
import Synchronization

/// How many commas, quotes and line feeds a file has.
struct SeparatorCount {
    /// A file could not be read; the number is the system's.
    struct ReadError: Error {
        let errno: Int32
    }

    private static let chunkSize = 1 << 18

    let count: Int

    /// Counts in the file at `path`, of which every thread reads one chunk after the other.
    init(path: String, threads: Int) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadError(errno: errno) }
        defer { close(descriptor) }
        let nextChunk = Atomic(0)
        let total = Atomic(0)
        let failure = Atomic<Int32>(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var buffer = [UInt8](repeating: 0, count: Self.chunkSize)
            while true {
                let chunk = nextChunk.wrappingAdd(1, ordering: .relaxed).oldValue
                let size = pread(descriptor, &buffer, buffer.count, off_t(chunk * Self.chunkSize))
                guard size > 0 else {
                    if size < 0 { failure.store(errno, ordering: .relaxed) }
                    return
                }
                let count = buffer.withUnsafeBytes { Self.count(in: UnsafeRawBufferPointer(rebasing: $0[..<size])) }
                total.wrappingAdd(count, ordering: .relaxed)
            }
        }
        let code = failure.load(ordering: .relaxed)
        guard code == 0 else { throw ReadError(errno: code) }
        count = total.load(ordering: .relaxed)
    }

    private static func count(in bytes: UnsafeRawBufferPointer) -> Int {
        let commas = SIMD16<UInt8>(repeating: UInt8(ascii: ","))
        let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let lineFeeds = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
        let blocksEnd = bytes.count & ~15
        var count = 0
        for start in stride(from: 0, to: blocksEnd, by: 16) {
            let block = bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
            let isFound: SIMDMask<SIMD16<Int8>> = (block .== commas) .| (block .== quotes) .| (block .== lineFeeds)
            let halves = unsafeBitCast(isFound, to: SIMD2<UInt64>.self)
            // Each byte that matches has all its eight bits set.
            count &+= (halves[0].nonzeroBitCount &+ halves[1].nonzeroBitCount) / 8
        }
        for byte in bytes[blocksEnd...] where byte == 0x2C || byte == 0x22 || byte == 0x0A { count += 1 }
        return count
    }
}
