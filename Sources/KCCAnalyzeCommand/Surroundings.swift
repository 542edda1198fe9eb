import ArgumentParser
import CLinux
import Glibc

/// What the program needs of the process that it runs in, whoever started it.
enum Surroundings {
    /// How many files must be able to be open at once: the system's libraries end a process that has none left for them.
    private static let descriptorsNeeded = 64

    /// From how many bytes on a piece of memory is large: more than what is used again for each piece of a file.
    private static let largeAllocation: Int32 = 2 << 20

    /// Makes the process fit to run in.
    ///
    /// 1. Where a standard stream is closed, nothing takes its place: otherwise the next file that is opened would, and
    ///    a message could end in the middle of a report.
    /// 2. Writing to a pipe that nobody reads, or beyond the size that a file may have, fails instead of ending the
    ///    process, so that what is begun is tidied up.
    /// 3. Enough files may be open at once.
    /// 4. Large pieces of memory go back to the system as soon as they are given up. Otherwise the C library keeps more of
    ///    them the more it sees, up to 32 MiB each.
    ///
    /// - Throws: `ExitCode` where they may not, after the reason was printed.
    static func prepare() throws {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken, which is this one. Standard input cannot be read then, as before.
            _ = open("/dev/null", O_WRONLY)
        }
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        try requireDescriptors()
        _ = mallopt(M_MMAP_THRESHOLD, largeAllocation)
    }

    private static func requireDescriptors() throws {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0,
            limit.rlim_cur < descriptorsNeeded
        else { return }
        limit.rlim_cur = min(limit.rlim_max, rlim_t(descriptorsNeeded))
        guard limit.rlim_cur < descriptorsNeeded || setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0
        else { return }
        throw Failure.told(
            .inputOutput, Messages.tooFewDescriptors(limit: Int(limit.rlim_max), needed: descriptorsNeeded))
    }
}
