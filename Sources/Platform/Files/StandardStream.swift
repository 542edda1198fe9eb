import CLinux
import Glibc
import Synchronization

/// The streams with which every process begins.
public enum StandardStream: Sendable, CaseIterable {
    case input, output, error

    /// The number of standard error, which changes once, when it is reserved.
    private static let errorDescriptor = Atomic(STDERR_FILENO)
    /// The number of the pipe's end at which what libraries write comes out, once standard error is reserved; none below 0.
    private static let librariesDescriptor = Atomic<CInt>(-1)

    /// The number under which the system keeps it.
    var descriptor: CInt {
        switch self {
        case .input: STDIN_FILENO
        case .output: STDOUT_FILENO
        case .error: Self.errorDescriptor.load(ordering: .relaxed)
        }
    }

    /// Whether a person sits at its other end.
    public var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Reads the next bytes into `buffer`, waiting for whoever writes them, and gives how many: 0 at the end.
    ///
    /// - Throws: ``SystemError`` where they cannot be read.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try Descriptor.read(descriptor, into: buffer)
    }

    /// Writes all of `text`.
    ///
    /// - Throws: ``SystemError`` where it cannot be written.
    public func write(_ text: String) throws(SystemError) {
        try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(SystemError) in
            try Descriptor.write(UnsafeRawBufferPointer(bytes), to: descriptor)
        }
    }

    /// Keeps standard error for what this program writes: what runtime and libraries write of their own accord goes into a
    /// pipe from now on, and as soon as that is full nowhere.
    ///
    /// When the Swift runtime ends a process it says over which value. Where it cannot be kept, all stays as it is.
    public static func reserveError() {
        let kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        guard kept >= 0 else { return }
        var ends: [CInt] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else {
            close(kept)
            return
        }
        errorDescriptor.store(kept, ordering: .relaxed)
        librariesDescriptor.store(ends[0], ordering: .relaxed)
        dup2(ends[1], STDERR_FILENO)
        close(ends[1])
    }

    /// What runtime and libraries wrote since standard error was reserved, read into `room`; within the handler of a signal too.
    static func wordsOfLibraries(in room: UnsafeMutableRawBufferPointer) -> UnsafeRawBufferPointer {
        let count = Glibc.read(librariesDescriptor.load(ordering: .relaxed), room.baseAddress, room.count)
        return UnsafeRawBufferPointer(rebasing: room[..<max(count, 0)])
    }

    /// Opens, for each stream that is closed, what takes nothing and gives nothing instead.
    ///
    /// Otherwise the next file that is opened would take its number, and a message could end in the middle of it.
    public static func fillClosed() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken, which is this one. Standard input cannot be read then, as before.
            _ = open("/dev/null", O_WRONLY)
        }
    }
}
