import ArgumentParser

/// The program as a process runs it.
public enum Program {
    /// Runs the command line of this process, and ends the process with the status that it deserves.
    public static func run() -> Never {
        do {
            var command = try KCCAnalyze.parseAsRoot()
            if let subcommand = command as? any InterruptibleCommand {
                try subcommand.run(.watching())
            } else {
                try command.run()
            }
            KCCAnalyze.exit()
        } catch {
            KCCAnalyze.exit(withError: error)
        }
    }
}
