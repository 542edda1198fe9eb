import CLinux
import Glibc

/// The process that runs.
public enum CurrentProcess {
    /// The number under which the system knows it; another container or machine may have one of the same number.
    public static var number: Int32 { getpid() }

    /// Ends it at once, with `status`; nothing that was begun is finished.
    public static func end(_ status: Int32) -> Never { _exit(status) }

    /// Why the process does not see the command line that it was started with; nil where it sees it.
    ///
    /// Swift looks in `/proc` where it lies in memory, and takes it to be empty where it cannot look.
    public static var commandLineError: SystemError? {
        if CommandLine.argc > 0 { return nil }
        do throws(SystemError) { _ = try OpenFile(reading: "/proc/self/maps") } catch { return error }
        return nil
    }

    /// Lets writing to a pipe that nobody reads, or beyond the size that a file may have, fail instead of ending the process,
    /// so that what is begun is tidied up.
    public static func surviveFailedWrites() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Lets pieces of memory of at least `bytes` go back to the system as soon as they are given up.
    ///
    /// Otherwise the C library keeps more of them the more it sees, up to 32 MiB each.
    public static func giveBackMemory(from bytes: Int32) { _ = mallopt(M_MMAP_THRESHOLD, bytes) }

    /// Lets all threads share one pool of memory where less than `bytes` of addresses may be had.
    ///
    /// Otherwise the C library wants 64 MiB of addresses for each thread, and where it gets none it asks again at every turn.
    public static func sharePoolOfMemory(below bytes: Int) {
        if let limit = AddressSpace.limit, limit < bytes { _ = mallopt(M_ARENA_MAX, 1) }
    }

    /// The permissions that are taken from whatever is made; nil where the system does not say.
    ///
    /// Asking by setting it would change it for other threads.
    public static var umask: UInt32? {
        guard let file = try? OpenFile(reading: "/proc/self/status"), let bytes = try? file.read(atMost: 4_096) else {
            return nil
        }
        let line = bytes.split(separator: 0x0A).first { $0.starts(with: "Umask:".utf8) }
        return line.flatMap { UInt32(String(decoding: $0.dropFirst(6), as: UTF8.self).filter(\.isNumber), radix: 8) }
    }

    /// Lets at least `count` files be open at once where that is allowed, and gives how many may be; nil where the system does
    /// not say.
    public static func openFileLimit(raisedTo count: Int) -> Int? {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return nil }
        if limit.rlim_cur < count {
            let former = limit.rlim_cur
            limit.rlim_cur = min(limit.rlim_max, rlim_t(count))
            if setrlimit(resource, &limit) != 0 { limit.rlim_cur = former }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
