import CLinux
import Glibc

/// A file in memory alone, for a library that writes to nothing but a path.
public struct MemoryFile: ~Copyable, Sendable {
    /// Where the library finds it as long as this value lives; no other process does.
    public let path: String
    private let file: OpenFile

    /// Makes an empty one.
    ///
    /// - Throws: ``SystemError`` where the system has no such files.
    public init() throws(SystemError) {
        let descriptor = try SystemCall.result { memfd_create("kcc-analyze", CUnsignedInt(MFD_CLOEXEC)) }
        file = OpenFile(owning: descriptor)
        path = "/proc/self/fd/\(descriptor)"
    }

    /// All that was written to it at ``path``.
    ///
    /// - Throws: ``SystemError`` where it cannot be read.
    public consuming func contents() throws(SystemError) -> [UInt8] { try file.read(atMost: .max) }
}
