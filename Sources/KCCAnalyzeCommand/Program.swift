import ArgumentParser
import Platform
import Reporting

/// The program as a process runs it.
public enum Program {
    /// Runs the command line of this process, and ends the process with the status that it deserves.
    public static func run() -> Never {
        // Otherwise the next file that is opened would replace a stream that is closed, and a message could end in the
        // middle of a report.
        StandardStream.fillClosed()
        CrashReports.silence(reporting: "Error: \(Message.crash.text)\n", shortage: .errorInEnglish)
        // Before all work, so that whoever asks the process to end is heard from the beginning.
        let interruption = Interruption.watching()
        do {
            try Surroundings.prepare()
            try run(nil, interruption)
            KCCAnalyze.exit()
        } catch {
            exit(with: error)
        }
    }

    /// Runs the command line with these arguments; nil for that of this process.
    static func run(_ arguments: [String]?, _ interruption: Interruption) throws {
        var command = try KCCAnalyze.parseAsRoot(arguments)
        if let subcommand = command as? any InterruptibleCommand {
            try subcommand.run(interruption)
        } else {
            try command.run()
        }
    }

    /// Prints what `error` says and ends the process; words of the command line are printed so that they steer no terminal.
    private static func exit(with error: any Error) -> Never {
        let status = KCCAnalyze.exitCode(for: error)
        let message = KCCAnalyze.fullMessage(for: error)
        if status.isSuccess {
            if let script = CompletionScript.completing(message) { endPrinting(script + "\n") }
            // Help that was asked for goes to standard output.
            KCCAnalyze.exit(withError: error)
        }
        if !message.isEmpty { Terminal.printError(printableLines(message) + "\n") }
        KCCAnalyze.exit(withError: status)
    }

    /// Prints `text` on standard output and ends the process, with the status that it deserves.
    private static func endPrinting(_ text: String) -> Never {
        do { try Failure.print(text) } catch { KCCAnalyze.exit(withError: error) }
        KCCAnalyze.exit()
    }
}
