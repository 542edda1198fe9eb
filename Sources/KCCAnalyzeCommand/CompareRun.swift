import ArgumentParser
import Metrics
import Platform
import Reporting
import Study

/// One run of `compare`: reports, read, compared, and put in a folder.
///
/// 1. The reports are read and compared, which is little work.
/// 2. The location of the output is checked.
/// 3. The files replace the old ones as a whole.
/// 4. What was found is printed.
struct CompareRun {
    private let command: CompareCommand
    private let interruption: Interruption

    /// Creates the run that `command` asks for.
    init(_ command: CompareCommand, _ interruption: Interruption) {
        self.command = command
        self.interruption = interruption
    }

    /// Runs it.
    ///
    /// - Throws: `ExitCode` where the run does not end well, after the reason was printed; or why nothing could be read
    ///   or put in its folder, which is still to be printed.
    func run() throws {
        let study = try compared()
        let output = command.output ?? "reports/\(study.name)-vergelijking"
        let folder = OutputFolder(output, kind: .comparison)
        try folder.check()

        let input = ComparisonInput(study)
        MemoryShortage.begin(" to make the comparison")
        let files = try ComparisonFiles.all(for: input, dialect: command.csvDialect)
        try interruption.replacing { isInterrupted throws(OutputFolderError) in
            try folder.replace(with: files, unless: isInterrupted)
        }
        if !command.quiet { try Failure.print(ComparisonText.text(for: input, output: output), report: output) }
    }

    private func compared() throws -> ComparisonStudy {
        do {
            return try ComparisonStudy(of: command.reports, isAnonymous: command.anonymous)
        } catch ReportComparisonError.repeatedOrganisation(let name) {
            throw Failure.reported(.usage, .repeatedOrganisation(name))
        }
    }
}

extension ComparisonInput {
    /// Takes what was compared as what the files of a comparison are made of.
    init(_ study: ComparisonStudy) {
        self.init(
            name: study.shownName, version: KCCAnalyzeCommand.version, subject: study.comparison, wording: .dutch)
    }
}
