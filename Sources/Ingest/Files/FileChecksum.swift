import DelimitedText
import Platform
import Synchronization

/// The SHA-256 of a file, computed from its bytes as they are read for another purpose.
final class FileChecksum: Sendable {
    private struct State {
        var hash = SHA256()
        var isFinished = false
    }

    private let state = Mutex(State())

    /// The checksum in hexadecimal digits, once the file was read to its end.
    var digest: String? { state.withLock { $0.isFinished ? $0.hash.hexadecimalDigits() : nil } }

    /// Takes the next bytes of the file into account; none are its end.
    func add(_ bytes: UnsafeRawBufferPointer) {
        state.withLock { state in
            if bytes.isEmpty { state.isFinished = true } else { state.hash.add(bytes) }
        }
    }

    /// Reads all of `source`.
    ///
    /// - Throws: What the source throws.
    func read(_ source: consuming some ByteSource & ~Copyable) throws(ByteSourceError) {
        var room = [UInt8](repeating: 0, count: 65_536)
        while digest == nil {
            try room.withUnsafeMutableBufferPointer { room throws(ByteSourceError) in
                let buffer = UnsafeMutableRawBufferPointer(room)
                let count = try source.read(into: buffer)
                add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        }
    }
}
