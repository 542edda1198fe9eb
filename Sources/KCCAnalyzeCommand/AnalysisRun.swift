import ArgumentParser
import Ingest
import Metrics
import RegistrationLog
import Reporting
import Study

/// One run of `analyze`: its study, placed as a report and printed.
///
/// 1. The place of the output is checked, so that a doomed run ends before its work.
/// 2. The study is made.
/// 3. The warnings are printed.
/// 4. The report is made and put in place as a whole.
/// 5. The table is printed.
struct AnalysisRun {
    private let command: AnalyzeCommand
    private let interruption: Interruption
    private let terminal = Terminal()

    /// Creates the run that `command` asks for.
    init(_ command: AnalyzeCommand, _ interruption: Interruption) {
        self.command = command
        self.interruption = interruption
    }

    /// Runs it.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed; or why nothing could be read
    ///   or placed, which is still to be printed.
    func run() throws {
        let output = command.output ?? "reports/\(StudyInput.name(of: command.input.paths))"
        let folder = OutputFolder(output)
        try folder.check()

        let options = self.options
        let study = try Study(of: command.input.paths, options)
        try warn(of: study.publication, options.substitutes)
        try Failure.unlessUsable(study.input)
        let input = ReportInput(
            name: study.name, version: version, publication: study.publication, wording: .dutch)
        let files = try ReportFiles.all(for: input, dialect: command.csvDialect, threads: options.threads)
        try interruption.placing { isInterrupted throws(OutputFolderError) in
            try folder.replace(with: files, unless: isInterrupted)
        }
        let printing = Result {
            if command.quiet { return }
            try Failure.print(
                TerminalSummary.text(for: input, output: output, style: terminal.style), report: output)
        }
        if study.publication.intake.rejectionLimit.isExceeded {
            throw Failure.told(.data, .tooMuchRejected(study.publication.intake, report: output))
        }
        try printing.get()
    }

    private var options: StudyOptions {
        var options = command.input.options(terminal, isQuiet: command.quiet)
        options.configuration = command.configuration.config
        options.period = ReportingPeriod(from: command.from, to: command.to)
        options.smallCells = command.smallCells
        options.maximumRejectedPercent = command.maxRejected
        options.hasChecksums = command.checksums
        return options
    }

    /// Prints what the user should know before believing the figures, no more of it than the report tells; in the place of
    /// names that are not shown stand `substitutes`.
    private func warn(of publication: Publication, _ substitutes: SubstituteLabels) throws {
        let files = publication.intake.files
        for file in files {
            guard case .notPlaced(let problem) = file.placement else { continue }
            Terminal.printError("Warning: \(try Message.settling(problem, file: file.name))\n")
        }
        let names = files.map(\.name)
        let warnings =
            publication.intake.warnings.map { Message($0, fileNames: names, substitutes: substitutes) }
            + publication.analysis.warnings.map { Message($0) }
        for warning in warnings { Terminal.printError("Warning: \(warning.text)\n") }
    }
}
