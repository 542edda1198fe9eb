import ArgumentParser
import Ingest
import RegistrationLog
import Reporting

/// Reads the input of a subcommand, with a progress bar for a person who waits.
struct InputReading {
    private let options: InputOptions
    private let terminal: Terminal
    private let showsProgress: Bool
    private let hasChecksums: Bool

    /// Creates a reading of what `options` name, with a checksum of every file where `hasChecksums`.
    init(_ options: InputOptions, terminal: Terminal, isQuiet: Bool = false, hasChecksums: Bool = false) {
        self.hasChecksums = hasChecksums
        self.options = options
        self.terminal = terminal
        showsProgress = terminal.showsProgress && !isQuiet
    }

    /// Reads the input under the configuration in `file`, or where that is nil, under the one that stands with it.
    ///
    /// - Throws: `ExitCode` where something cannot be read, after the reason was printed.
    func read(configuration file: String?) throws -> (intake: Intake, configuration: Configuration) {
        do throws(IngestError) {
            let files = try Intake.find(options.paths)
            let configuration = try Configuration.find(for: options.paths, file: file)
            return (try read(files, configuration), configuration)
        } catch {
            throw Failure.exit(error)
        }
    }

    /// Reads the input as if nothing was configured, and looks for questions in its texts.
    ///
    /// - Throws: `ExitCode` where something cannot be read, after the reason was printed.
    func readUnconfigured() throws -> (intake: Intake, questions: [ProposedQuestions]) {
        do throws(IngestError) {
            let files = try Intake.find(options.paths)
            let intake = try read(files, .standard())
            return (intake, try ProposedQuestions.all(in: files, of: intake))
        } catch {
            throw Failure.exit(error)
        }
    }

    private func read(_ files: Intake.Files, _ configuration: Configuration) throws(IngestError) -> Intake {
        let progress = ProgressBar(total: files.bytes, isShown: showsProgress)
        defer { progress.finish() }
        return try Intake(
            of: files, configuration: configuration, substitutes: .dutch,
            threads: options.threads ?? terminal.processorCount, hasChecksums: hasChecksums,
            progress: progress.advance)
    }
}
