import Glibc
import Synchronization

/// The signals with which a person or the system asks the process to end.
///
/// All is done within the handler of the signal, on whichever thread it comes to: so no thread has to be there to wait for
/// it, and nothing that the others do delays it.
public enum TerminationSignals {
    private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU]
    private static let text = ReadyText()

    /// The number of the signal that came first, and whether the end has to wait.
    private static let state = Atomic<CInt>(0)
    private static let waits: CInt = 1 << 8

    /// From now on each of the signals ends the process, with status 128 and its number, once `text` was written to standard
    /// error; one that the process was started to ignore is ignored.
    public static func watch(reporting text: String) {
        Self.text.set(text)
        // Here once, so that the handler need not make it.
        _ = state.load(ordering: .relaxed)
        for number in signals {
            SignalHandling.install({ TerminationSignals.take($0) }, for: number, flags: CInt(SA_RESTART))
        }
    }

    /// Runs `body`, behind which the end waits; its argument says whether the process was asked to end since.
    public static func postponed<Failure: Error>(
        _ body: (_ isAskedToEnd: () -> Bool) throws(Failure) -> Void
    ) throws(Failure) {
        // Where the process is ending already, on another thread, nothing is begun any more.
        if state.bitwiseOr(waits, ordering: .acquiringAndReleasing).oldValue != 0 { while true { pause() } }
        defer {
            let number = state.bitwiseAnd(~waits, ordering: .acquiringAndReleasing).newValue
            if number != 0 { end(number) }
        }
        try body { state.load(ordering: .acquiring) != waits }
    }

    /// Runs within the handler of the signal `number`.
    private static func take(_ number: CInt) {
        while true {
            let former = state.load(ordering: .acquiring)
            // The first one counts.
            if former & ~waits != 0 { return }
            let isTaken = state.compareExchange(
                expected: former, desired: former | number, ordering: .acquiringAndReleasing
            ).exchanged
            guard isTaken else { continue }
            if former == 0 { end(number) }
            return
        }
    }

    private static func end(_ number: CInt) -> Never {
        text.write(to: StandardStream.error.descriptor)
        CurrentProcess.end(128 + number)
    }
}
