import Glibc

/// The signals with which a person or the system asks the process to end: SIGINT and SIGTERM.
public enum TerminationSignals {
    /// Begins to wait for the signals on a thread of its own, which hands the number of each to `handle`; one that the process was
    /// started to ignore is ignored.
    ///
    /// Only threads that are started afterwards leave the signals to it.
    public static func watch(_ handle: @escaping @Sendable (CInt) -> Void) {
        let signals = [SIGINT, SIGTERM].filter { !isIgnored($0) }
        var set = set(of: signals)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let thread = SystemThread {
            var set = self.set(of: signals)
            var signal: CInt = 0
            while sigwait(&set, &signal) == 0 { handle(signal) }
        }
        thread?.detach()
    }

    private static func isIgnored(_ signal: CInt) -> Bool {
        var action = sigaction()
        guard sigaction(signal, nil, &action) == 0 else { return false }
        // Handlers are C functions, which can be compared by their addresses only.
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func set(of signals: [CInt]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
