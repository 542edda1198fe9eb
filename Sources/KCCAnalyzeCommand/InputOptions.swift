import ArgumentParser
import Ingest
import Platform
import RegistrationLog
import Reporting
import Study

/// What a subcommand that reads files is given about its input.
struct InputOptions: ParsableArguments {
    /// The extensions of files that completion offers.
    static var fileExtensions: [String] { ReadableName.extensions }

    @Argument(
        help: ArgumentHelp("Folders and files to read; - is standard input.", valueName: "path"),
        completion: .file(extensions: Self.fileExtensions))
    var paths: [String]

    @OptionGroup var reading: ReadingOptions

    /// The options of a run on this input, with a progress bar for a person who waits at `terminal`.
    func options(_ terminal: Terminal, isQuiet: Bool = false) -> StudyOptions {
        reading.options(terminal, isQuiet: isQuiet)
    }
}

/// How a subcommand reads its input.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Up to how many threads read and compute.", discussion: "Default: one for each core.", valueName: "n"))
    var threads: Int?

    func validate() throws {
        if let threads, threads < 1 {
            throw ValidationError("--threads \(threads): at least one thread is needed. Try --threads 1.")
        }
    }

    /// The options of a run, with a progress bar for a person who waits at `terminal`.
    func options(_ terminal: Terminal, isQuiet: Bool = false) -> StudyOptions {
        var options = StudyOptions(substitutes: .dutch)
        options.threads = threads ?? terminal.processorCount
        let bar = terminal.showsProgress && !isQuiet ? ProgressBar() : nil
        options.progress = { progress in
            switch progress {
            case .began: MemoryShortage.begin(" to read the input")
            case .read: break
            case .ended: MemoryShortage.begin(" to compute the figures")
            }
            bar?.show(progress)
        }
        return options
    }
}

/// Where the configuration of a run stands.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The kcc.yaml to obey.",
            discussion: "Default: the one in the first folder given, or beside the first file.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?
}
