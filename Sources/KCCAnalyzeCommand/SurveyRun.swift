import ArgumentParser
import Metrics
import Platform
import RegistrationLog
import Reporting
import Study

/// One run of `survey`: a sample, drawn, put in its folder and summed up.
///
/// 1. The location of the output is checked, so that a doomed run ends before its work, and nothing that was filled in is lost.
/// 2. The input is read, and what is wrong with it printed.
/// 3. The sample is drawn.
/// 4. Its files replace the old ones as a whole.
/// 5. What was drawn and what to do with it is printed.
struct SurveyRun {
    private let command: SurveyCommand
    private let interruption: Interruption

    /// Creates the run that `command` asks for.
    init(_ command: SurveyCommand, _ interruption: Interruption) {
        self.command = command
        self.interruption = interruption
    }

    /// Runs it.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed; or why nothing could be read
    ///   or put in its folder, which is still to be printed.
    func run() throws {
        let output = try command.output ?? "reports/\(StudyInput.name(of: command.input.paths))-steekproef"
        let folder = OutputFolder(output, kind: .survey)
        try folder.check()

        var options = command.input.options(Terminal(), isQuiet: command.quiet)
        options.configuration = command.configuration.config
        options.keepsProvenance = true
        let input = try StudyInput(of: command.input.paths, options)
        try warn(of: input.ledger, options.substitutes)
        try Failure.unlessUsable(input)
        let sample = try SampleInput(
            draw(from: input, options), of: input, minutesPerRow: command.minutes)
        MemoryShortage.begin(" to make the sample")
        let files = try SampleFiles.all(for: sample, dialect: command.csvDialect)
        try interruption.replacing { isInterrupted throws(OutputFolderError) in
            try folder.replace(with: files, unless: isInterrupted)
        }
        if !command.quiet { try Failure.print(SampleText.text(for: sample, output: output), report: output) }
    }

    /// Draws what was asked for.
    ///
    /// - Throws: `ExitCode` where nothing can be drawn, after the reason was printed.
    private func draw(from input: StudyInput, _ options: StudyOptions) throws -> Sample {
        let products = command.products.isEmpty ? nil : command.products
        do {
            return try Sample(of: input, size: command.size, products: products, options)
        } catch .unknownProduct(let name, let nearest) {
            throw Failure.reported(.usage, .unknownProduct(name, nearest: nearest))
        } catch .nothingToDraw {
            throw Failure.reported(.data, .nothingToDraw)
        }
    }

    /// Prints what the user should know before people are asked to fill anything in.
    private func warn(of ledger: IntakeLedger, _ substitutes: SubstituteLabels) throws {
        let names = ledger.files.map(\.name)
        var warnings: [String] = []
        for file in ledger.files {
            guard case .notPlaced(let problem) = file.placement else { continue }
            warnings.append(try Message.settling(problem, file: file.name))
        }
        warnings += ledger.warnings.map { Message($0, fileNames: names, substitutes: substitutes).text }
        for warning in warnings { Terminal.printError("Warning: \(warning)\n") }
    }
}

extension SampleInput {
    /// Takes what was drawn of `input` as what the files of a sample are made of.
    init(_ sample: Sample, of input: StudyInput, minutesPerRow: Int) {
        self.init(
            name: input.name, version: KCCAnalyzeCommand.version, sample: sample.name,
            products: sample.products,
            files: input.ledger.files.map(PublishedFile.init),
            minutesPerRow: minutesPerRow, wording: .dutch, letterhead: Letterhead(input.configuration))
    }
}
