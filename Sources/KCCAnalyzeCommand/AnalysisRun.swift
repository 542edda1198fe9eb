import ArgumentParser
import Ingest
import Metrics
import RegistrationLog
import Reporting

/// One run of `analyze`: paths in, report out.
///
/// 1. The place of the output is checked, so that a doomed run ends before its work.
/// 2. The files are found and read.
/// 3. The figures are computed.
/// 4. The report is made and put in place as a whole.
/// 5. The table and the warnings are printed.
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
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed.
    func run() throws {
        let threads = command.input.threads ?? terminal.processorCount
        let name = Intake.reportName(of: command.input.paths)
        let output = command.output ?? "reports/\(name)"
        let folder = OutputFolder(output)
        do throws(OutputFolderError) { try folder.check() } catch {
            throw Failure.exit(.cannotCreate, Messages.text(error))
        }

        let reading = InputReading(
            command.input, terminal: terminal, isQuiet: command.quiet, hasChecksums: command.checksums)
        let (intake, configuration) = try reading.read(configuration: command.configuration.config)
        do throws(IngestError) { try configuration.limits.check(intake.log) } catch { throw Failure.exit(error) }
        var settings = configuration.settings
        settings.period = ReportingPeriod(from: command.from, to: command.to)
        settings.smallCells = command.smallCells
        let publication = Publication(
            of: intake.log, ledger: intake.ledger, settings: settings, substitutes: .dutch, threads: threads)
        try warn(of: intake.ledger, publication.analysis)
        try Failure.unlessUsable(intake.ledger)
        let input = ReportInput(
            name: name, version: version, publication: publication, maximumRejectedPercent: command.maxRejected)
        let files = try ReportFiles.all(for: input, dialect: command.csvDialect, threads: threads)
        do throws(OutputFolderError) {
            try interruption.placing { isInterrupted throws(OutputFolderError) in
                try folder.replace(with: files, unless: isInterrupted)
            }
        } catch {
            throw Failure.exit(.cannotCreate, Messages.text(error))
        }
        let printing = Result {
            if command.quiet { return }
            try Failure.print(
                TerminalSummary.text(for: input, output: output, style: terminal.style), report: output)
        }
        if input.exceedsMaximumRejected {
            throw Failure.exit(
                .data, Messages.tooMuchRejected(intake.ledger.totals, maximum: command.maxRejected, report: output))
        }
        try printing.get()
    }

    private func warn(of ledger: IntakeLedger, _ analysis: Analysis) throws {
        for file in ledger.files {
            guard case .notPlaced(let problem) = file.placement else { continue }
            Terminal.printError("Warning: \(try Messages.text(problem, file: file.name))\n")
        }
        let names = ledger.files.map(\.name)
        for warning in ledger.warnings {
            Terminal.printError("Warning: \(Messages.text(warning, fileNames: names))\n")
        }
        for warning in analysis.warnings { Terminal.printError("Warning: \(Messages.text(warning))\n") }
    }
}
