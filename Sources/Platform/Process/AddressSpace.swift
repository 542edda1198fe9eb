import Glibc

/// The memory that the process has, may have and can still get; all of it can be asked within the handler of a signal.
enum AddressSpace {
    /// Less than this is as good as nothing, in bytes.
    private static let least = 1 << 20

    /// Whether the system gives any more.
    static var isAnyLeft: Bool {
        let piece = mmap(nil, least, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard piece != MAP_FAILED else { return false }
        munmap(piece, least)
        return true
    }

    /// How many bytes of addresses the process may have; nil where nobody set a limit.
    static var limit: Int? {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < rlim_t(Int.max)
        else { return nil }
        return Int(limit.rlim_cur)
    }

    private static let usage: StaticString = "/proc/self/statm"

    /// How many bytes it has: of addresses where these are limited, else of memory; nil where the system does not say.
    ///
    /// What the system says is read into `room`.
    static func bytesInUse(isLimited: Bool, room: UnsafeMutableRawBufferPointer) -> Int? {
        // A literal where a path is expected is copied.
        let path = UnsafeRawPointer(usage.utf8Start).assumingMemoryBound(to: CChar.self)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        let count = read(file, room.baseAddress, room.count)
        close(file)
        guard count > 0 else { return nil }
        // The first number is that of pages of addresses, the second that of pages of memory.
        var pages = 0
        var isBehindFirst = false
        for position in 0..<count {
            if room[position] >= 0x30, room[position] <= 0x39 {
                pages = pages * 10 + Int(room[position] - 0x30)
            } else if isLimited || isBehindFirst {
                break
            } else {
                isBehindFirst = true
                pages = 0
            }
        }
        return pages * Int(getpagesize())
    }
}
