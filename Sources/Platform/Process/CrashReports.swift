import Glibc
import Synchronization

/// What a crash may print: nothing but that it happened.
public enum CrashReports {
    /// The signals of a crash, which the Swift runtime catches.
    private static let signals = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// Where that stands which is written at a crash: it is made before, since then nothing can be made any more.
    private static let messageAddress = Atomic<UInt>(0)
    private static let messageLength = Atomic(0)

    /// Has a crash write `text` to standard error, and nothing of what was in memory.
    ///
    /// The handlers of the Swift runtime print the memory to which the registers point, and the runtime the values over
    /// which it trapped: there citizens' answers can stand. Whoever sets `SWIFT_BACKTRACE` wants to see all that, and a
    /// signal that is ignored stays so.
    public static func silence(reporting text: String) {
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        StandardStream.reserveError()
        let text = Array(text.utf8)
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
        bytes.copyBytes(from: text)
        messageLength.store(text.count, ordering: .relaxed)
        messageAddress.store(UInt(bitPattern: bytes.baseAddress), ordering: .releasing)
        for number in signals { handle(number) }
        // Asked for by hand, which is no defect.
        leaveToTheSystem(SIGQUIT)
    }

    /// Writes the text at signal `number`, and ends the process as it would have ended without.
    private static func handle(_ number: CInt) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { CrashReports.report($0) }
        action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
        var former = sigaction()
        guard sigaction(number, &action, &former) == 0, isIgnoring(former) else { return }
        sigaction(number, &former, nil)
    }

    /// Runs within the handler of a signal, where nothing may be allocated or locked.
    private static func report(_ number: CInt) {
        let bytes = UnsafeRawPointer(bitPattern: messageAddress.load(ordering: .acquiring))
        _ = write(StandardStream.error.descriptor, bytes, messageLength.load(ordering: .relaxed))
        // The handler is off by now.
        raise(number)
    }

    private static func leaveToTheSystem(_ number: CInt) {
        var former = sigaction()
        guard sigaction(number, nil, &former) == 0, !isIgnoring(former) else { return }
        signal(number, SIG_DFL)
    }

    private static func isIgnoring(_ action: sigaction) -> Bool {
        // Handlers are C functions, which can be compared by their addresses only.
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
