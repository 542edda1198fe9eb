import Glibc

/// Handlers of signals, which are functions of C and may run between any two instructions: they neither allocate nor lock.
enum SignalHandling {
    /// Has `handler` called at signal `number` from now on, unless the process was started to ignore that.
    ///
    /// A signal that is held back, as whoever starts a process from a thread of libdispatch leaves it, is let through.
    static func install(_ handler: @escaping @convention(c) (CInt) -> Void, for number: CInt, flags: CInt) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = flags
        var former = sigaction()
        guard sigaction(number, &action, &former) == 0 else { return }
        if isIgnoring(former) {
            sigaction(number, &former, nil)
            return
        }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private static func isIgnoring(_ action: sigaction) -> Bool {
        // Handlers are C functions, which can be compared by their addresses only.
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
