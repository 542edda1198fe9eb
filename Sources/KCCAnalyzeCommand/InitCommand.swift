public import ArgumentParser
import Ingest
public import Inspection
import Reporting
import Study

/// `kcc-analyze init`: prints a `kcc.yaml` that says what is made of each file, or one for the exports of a system; or a list
/// of signals to fill in.
struct InitCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Prints a commented kcc.yaml: what is made of each file, or what fits the exports of a system.",
        discussion: """
            Of files it says what is made of them: used unchanged, it changes no figure. It is there to be corrected, \
            since it goes before every guess. What it proposes is commented out. A kcc.yaml that stands with the files \
            already is not read.

            Of a system it says how its exports are read, as that system writes them.

            With --signals it prints a list for the front office instead: a row for each product and question, in \
            which it says whether a question is needed. Put beside the files it is read with them.

            EXAMPLES:
              kcc-analyze init data/2024 > data/2024/kcc.yaml
                  Begins a kcc.yaml for data/2024.
              kcc-analyze init data/2024 | diff data/2024/kcc.yaml -
                  Shows where a kcc.yaml says otherwise than the files look.
              kcc-analyze init --system signalen > data/2024/kcc.yaml
                  Begins a kcc.yaml for the CSV export of Signalen.
              kcc-analyze init --signals data/2024 > signalen.csv
                  Begins a list of signals for the front office to fill in.
            """)

    @Argument(
        help: ArgumentHelp("Folders and files to read; - is standard input.", valueName: "path"),
        completion: .file(extensions: InputOptions.fileExtensions))
    var paths: [String] = []

    @Option(help: "Print what fits the exports of this system instead, and read no files.")
    var system: ExportingSystem?

    @Flag(help: "Print an empty list of signals with the products and questions of the files instead.")
    var signals = false

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if signals, let system {
            throw ValidationError("--signals lists what files hold: leave out --system \(system.rawValue).")
        }
        switch (system, paths.isEmpty) {
        case (nil, true):
            throw ValidationError("Name the folders and files to read, or a system: try init --system signalen.")
        case (let system?, false):
            throw ValidationError(
                "--system \(system.rawValue) reads no files: leave out \(paths.joined(separator: " ")).")
        default: break
        }
    }

    func run(_ interruption: Interruption) throws {
        try Failure.reporting {
            if let system { return try Failure.print(system.configurationText) }
            if signals { return try printSignalForm() }
            let input = try StudyInput(unconfigured: paths, reading.options(Terminal()))
            try Failure.print(try input.proposedConfiguration().text)
            try Failure.unlessUsable(input)
        }
    }

    /// Prints the list of signals, with names as `kcc.yaml` has them.
    private func printSignalForm() throws {
        let study = try Study(of: paths, reading.options(Terminal()))
        try Failure.unlessUsable(study.input)
        try Failure.unlessRegistered(study)
        try Failure.print(
            SignalForm.text(
                for: ReportInput(
                    name: study.name, version: version, publication: study.publication, wording: .dutch)))
    }
}

extension ExportingSystem: ExpressibleByArgument {}
