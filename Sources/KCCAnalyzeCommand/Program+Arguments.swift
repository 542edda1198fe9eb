import ArgumentParser

extension Program {
    /// How this process hears of signals, however many command lines it runs.
    private static let interruption = Interruption.watching()

    /// Runs a command line within this process, and gives the status that it ends with.
    ///
    /// What it prints is printed as ever, but for help and what is wrong with the command line itself.
    package static func status(of arguments: [String]) -> Int32 {
        do {
            try run(arguments, interruption)
            return ExitCode.success.rawValue
        } catch {
            return KCCAnalyze.exitCode(for: error).rawValue
        }
    }
}
