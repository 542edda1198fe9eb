import Glibc

/// What a crash may print: nothing but that it happened.
public enum CrashReports {
    /// The signals of a crash, which the Swift runtime catches.
    private static let signals = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// Takes the handlers off with which the Swift runtime shows a crash on a terminal.
    ///
    /// It prints the memory to which the registers point: there citizens' answers can stand. Whoever sets `SWIFT_BACKTRACE`
    /// wants to see it, and a signal that is ignored stays so.
    public static func silence() {
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        for number in signals {
            let former = signal(number, SIG_DFL)
            if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
    }
}
