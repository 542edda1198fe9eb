import ArgumentParser
import Feedback
import Metrics
import Platform
import RegistrationLog
import Reporting
import Study

/// One run of `simulate`: what would have happened under a proposal, put in its folder and summed up.
///
/// 1. The location of the output is checked, and the proposal read, so that a doomed run ends before its work.
/// 2. The study is made, and what to know before believing its figures is printed.
/// 3. The proposal is simulated.
/// 4. The files replace the old ones as a whole.
/// 5. What came out is printed.
struct SimulationRun {
    private let command: SimulateCommand
    private let interruption: Interruption
    private let terminal = Terminal()

    /// Creates the run that `command` asks for.
    init(_ command: SimulateCommand, _ interruption: Interruption) {
        self.command = command
        self.interruption = interruption
    }

    /// Runs it.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed; or why nothing could be read
    ///   or put in its folder, which is still to be printed.
    func run() throws {
        let output = try command.output ?? "reports/\(StudyInput.name(of: command.input.paths))-simulatie"
        let folder = OutputFolder(output, kind: .simulation)
        try folder.check()
        let list = try command.proposal.map { try DecisionFile($0).read() }

        var options = self.options
        // A list says itself which rules are simulated.
        options.seeksRules = list == nil
        let study = try Study(of: command.input.paths, options)
        let warnings = try Message.warnings(
            of: study.publication, options.substitutes, isAttentionCalled: false, hasFigures: study.hasRegistrations)
        for warning in warnings { Terminal.printError("Warning: \(warning)\n") }
        try Failure.unlessUsable(study.input)
        try Failure.unlessRegistered(study)
        let input = try SimulationInput(simulation(of: list, in: study, options), of: study, list)
        MemoryShortage.begin(" to make the report")
        let files = try SimulationFiles.all(for: input, dialect: command.csvDialect)
        try interruption.replacing { isInterrupted throws(OutputFolderError) in
            try folder.replace(with: files, unless: isInterrupted)
        }
        let printing = Result {
            if command.quiet { return }
            try Failure.print(
                SimulationText.text(for: input, output: output, style: terminal.style), report: output)
        }
        if study.publication.intake.rejectionLimit.isExceeded {
            throw Failure.reported(.data, .tooMuchRejected(study.publication.intake, report: nil))
        }
        try printing.get()
    }

    private var options: StudyOptions {
        var options = command.input.options(terminal, isQuiet: command.quiet)
        options.configuration = command.configuration.config
        options.period = command.period.period
        options.keepsFollowUp = true
        return options
    }

    /// Simulates what was decided.
    ///
    /// - Throws: `ExitCode` where it does not fit the log, after the reason was printed; or why a file cannot be read once more.
    private func simulation(
        of list: DecisionList?, in study: Study, _ options: StudyOptions
    ) throws -> Simulation {
        do {
            return try study.simulation(of: list, threads: options.threads)
        } catch let error as ProposalError {
            throw Failure.reported(error == .readOnce ? .usage : .data, Message(error, in: list?.file ?? ""))
        }
    }
}

extension SimulationInput {
    /// Takes what was simulated in `study` as what the files of a simulation are made of.
    fileprivate init(_ simulation: Simulation, of study: Study, _ list: DecisionList?) {
        self.init(
            name: study.name, version: KCCAnalyzeCommand.version, simulation: simulation, proposal: list?.file,
            files: study.publication.intake.files, wording: .dutch, letterhead: Letterhead(study.input.configuration))
    }
}
