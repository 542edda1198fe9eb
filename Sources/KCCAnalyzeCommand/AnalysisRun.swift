import ArgumentParser
import Configuration
import Feedback
import Ingest
import Inspection
import Metrics
import Platform
import RegistrationLog
import Reporting
import Study

/// One run of `analyze`: its study, placed as a report and printed.
///
/// 1. The location of the output is checked, so that a doomed run ends before its work.
/// 2. What was decided earlier is read, and the study is made.
/// 3. The warnings are printed; where nothing was registered, the run ends, and an old report stays.
/// 4. The report is made and replaces the old one as a whole.
/// 5. What is wrong with the export is printed, and the table; then which conditions hold that make the run fail.
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
        let output = try command.output ?? "reports/\(StudyInput.name(of: command.input.paths))"
        let folder = OutputFolder(output)
        try folder.check()

        var options = self.options
        options.decisions = try command.decisions.map { try DecisionFile($0).read() }
        let study = try Study(of: command.input.paths, options)
        let input = ReportInput(
            name: study.name, version: version, publication: study.publication, wording: .dutch,
            letterhead: Letterhead(study.input.configuration), decisions: study.decisionReview)
        let attention = try self.attention(on: input, isReported: study.hasRegistrations)
        try warn(of: study.publication, options.substitutes, isAttentionCalled: study.hasRegistrations)
        warn(of: study)
        try Failure.unlessUsable(study.input)
        try Failure.unlessRegistered(study)
        MemoryShortage.begin(" to make the report")
        let files = try ReportFiles.all(for: input, dialect: command.csvDialect, threads: options.threads)
        try interruption.replacing { isInterrupted throws(OutputFolderError) in
            try folder.replace(with: files, unless: isInterrupted)
        }
        let printing = Result {
            if command.quiet {
                Terminal.printError(attention)
                return
            }
            try Failure.print(
                attention + TerminalSummary.text(for: input, output: output, style: terminal.style), report: output)
        }
        if study.publication.intake.rejectionLimit.isExceeded {
            throw Failure.reported(.data, .tooMuchRejected(study.publication.intake, report: output))
        }
        try printing.get()
        try failWhereConditionsHold(study)
    }

    /// Ends a run that was done where a condition holds on which it is to fail; data that is not to be trusted goes first.
    ///
    /// - Throws: `ExitCode`, after each condition that holds was printed.
    private func failWhereConditionsHold(_ study: Study) throws {
        var conditions: Set<FailCondition> = []
        let statuses = command.failOn.filter { conditions.insert($0).inserted }.compactMap { condition in
            condition.finding(in: study.publication, study.decisionReview).map {
                Failure.reported(.conditionHolds, Message($0))
            }
        }
        if let status = statuses.first { throw status }
    }

    /// Prints which names of the list of decisions the input does not have.
    private func warn(of study: Study) {
        guard let review = study.decisionReview, study.hasRegistrations else { return }
        for name in UnknownListedName.all(in: review, study.log) {
            Terminal.printError("Warning: \(Message(name).text)\n")
        }
    }

    private var options: StudyOptions {
        var options = command.input.options(terminal, isQuiet: command.quiet)
        options.configuration = command.configuration.config
        options.period = command.period.period
        options.smallCells = command.smallCells
        options.maximumRejectedPercent = command.maxRejected
        options.hasChecksums = command.checksums
        return options
    }

    /// What is wrong with the export, as it stands above the table; empty where there is nothing, or no report.
    private func attention(on input: ReportInput, isReported: Bool) throws -> String {
        guard isReported else { return "" }
        var lines: [Int: [String]] = [:]
        var headers: [FileID: String] = [:]
        for case .withoutHeader(let file, let other) in input.publication.intake.warnings { headers[file] = other }
        for (index, file) in input.publication.intake.files.enumerated() {
            guard case .notPlaced(let problem) = file.placement else { continue }
            switch problem {
            case .ambiguousColumns, .missingColumns:
                lines[index] = try problem.settlingLines(name: file.name, headerOf: headers[FileID(index)])
            default: continue
            }
        }
        return AttentionText.text(for: input, settling: lines) ?? ""
    }

    /// Prints what the user should know before believing the figures, no more of it than the report publishes.
    ///
    /// Instead of names that are not shown stand `substitutes`. What stands above the table is not reported again.
    private func warn(
        of publication: Publication, _ substitutes: SubstituteLabels, isAttentionCalled: Bool
    ) throws {
        let warnings = try Message.warnings(
            of: publication, substitutes, isAttentionCalled: isAttentionCalled, hasFigures: isAttentionCalled)
        for warning in warnings { Terminal.printError("Warning: \(warning)\n") }
    }
}
