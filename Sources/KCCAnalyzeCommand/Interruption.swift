import ArgumentParser
import Platform
import Synchronization

/// Ends the process within a moment when SIGINT or SIGTERM asks it to, with the status that a shell gives for the
/// signal: 130 or 143.
///
/// While a report replaces the old one the end waits until that is undone, so that nothing is left behind.
final class Interruption: Sendable {
    private struct State {
        var signal: CInt?
        var isReplacing = false
    }

    private let state = Mutex(State())

    private init() {}

    /// Begins to wait for the signals on a thread of its own; one that the process was started to ignore is ignored.
    ///
    /// Only threads that are started afterwards leave the signals to it.
    static func watching() -> Interruption {
        let interruption = Interruption()
        TerminationSignals.watch { interruption.take($0) }
        return interruption
    }

    /// Runs `body`, which puts the report where it belongs unless its argument says that it must not any more.
    func replacing<Failure: Error>(_ body: (_ isInterrupted: () -> Bool) throws(Failure) -> Void) throws(Failure) {
        // The signal may have come since: then the process ends anyhow.
        state.withLock { $0.isReplacing = true }
        defer {
            let signal = state.withLock { state in
                state.isReplacing = false
                return state.signal
            }
            if let signal { Self.end(signal) }
        }
        try body { state.withLock { $0.signal != nil } }
    }

    private func take(_ signal: CInt) {
        let isReplacing = state.withLock { state in
            state.signal = signal
            return state.isReplacing
        }
        if !isReplacing { Self.end(signal) }
    }

    private static func end(_ signal: CInt) -> Never {
        // What is drawn on the line of the cursor ends there.
        Terminal.printError("\n\(Message.interrupted.text)\n")
        CurrentProcess.end(128 + signal)
    }
}

/// A subcommand, which ends cleanly when it is interrupted.
protocol InterruptibleCommand: ParsableCommand {
    /// Runs the subcommand.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed.
    func run(_ interruption: Interruption) throws
}
