import Glibc
import Synchronization

/// What a crash may print: nothing but that it happened, or that there was no memory left.
public enum CrashReports {
    /// The signals of a crash, which the Swift runtime catches.
    private static let signals = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    private static let text = ReadyText()

    /// Whether a thread is at it: others may fail at the same moment, for the same reason.
    private static let isReporting = Atomic(false)

    /// The stack on which the handler runs where that of the main thread cannot grow, in bytes.
    private static let stackSize = 65_536

    /// Has a crash write `text` to standard error, and nothing of what was in memory; one for want of memory ends the process
    /// with status 70, once what was begun is removed and `shortage` is said.
    ///
    /// The handlers of the Swift runtime print the memory to which the registers point, and the runtime the values over
    /// which it trapped: there citizens' answers can stand. Whoever sets `SWIFT_BACKTRACE` wants to see all that, and a
    /// signal that is ignored stays so.
    public static func silence(reporting text: @autoclosure () -> String, shortage: MemoryShortageWords) {
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        StandardStream.reserveError()
        MemoryShortage.set(shortage)
        self.text.write(to: -1)
        _ = isReporting.load(ordering: .relaxed)
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
        stack.ss_size = stackSize
        sigaltstack(&stack, nil)
        for number in signals {
            SignalHandling.install(
                { CrashReports.report($0) }, for: number,
                flags: CInt(bitPattern: UInt32(SA_RESETHAND)) | CInt(SA_ONSTACK))
        }
        // The handlers come first, since to make a text takes memory.
        self.text.set(text())
    }

    /// Writes what happened at signal `number`, and ends the process as it would have ended without.
    private static func report(_ number: CInt) {
        let error = errno
        if isReporting.exchange(true, ordering: .acquiringAndReleasing) {
            // The first one ends the process; should it have failed at that, this one does.
            sleep(1)
        } else {
            MemoryShortage.endIfReason(after: error)
            text.write(to: StandardStream.error.descriptor)
        }
        // The handler is off by now.
        raise(number)
    }
}
