import ArgumentParser
import Platform

/// That the process ends within a moment when it is asked to (SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU), with the status that
/// a shell gives for the signal, such as 130.
///
/// While a report replaces the old one the end waits until that is undone, so that nothing is left behind.
struct Interruption: Sendable {
    private init() {}

    /// From now on the process ends so; a signal that it was started to ignore is ignored.
    static func watching() -> Interruption {
        // What is drawn on the line of the cursor ends there.
        TerminationSignals.watch(reporting: "\n\(Message.interrupted.text)\n")
        return Interruption()
    }

    /// Runs `body`, which puts the report where it belongs unless its argument says that it must not any more.
    func replacing<Failure: Error>(_ body: (_ isInterrupted: () -> Bool) throws(Failure) -> Void) throws(Failure) {
        MemoryShortage.begin(" to write the output")
        try TerminationSignals.postponed(body)
    }
}

/// A subcommand, which ends cleanly when it is interrupted.
protocol InterruptibleCommand: ParsableCommand {
    /// Runs the subcommand.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed.
    func run(_ interruption: Interruption) throws
}
