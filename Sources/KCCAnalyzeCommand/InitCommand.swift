public import ArgumentParser
import Ingest
public import Inspection
import Study

/// `kcc-analyze init`: prints a `kcc.yaml` that says what is made of each file, or one for the exports of a system.
struct InitCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Prints a commented kcc.yaml: what is made of each file, or what fits the exports of a system.",
        discussion: """
            Of files it says what is made of them: used unchanged, it changes no figure. It is there to be corrected, \
            since it goes before every guess. What it proposes is commented out. A kcc.yaml that stands with the files \
            already is not read.

            Of a system it says how its exports are read, as that system writes them.

            EXAMPLES:
              kcc-analyze init data/2024 > data/2024/kcc.yaml
                  Begins a kcc.yaml for data/2024.
              kcc-analyze init data/2024 | diff data/2024/kcc.yaml -
                  Shows where a kcc.yaml says otherwise than the files look.
              kcc-analyze init --system signalen > data/2024/kcc.yaml
                  Begins a kcc.yaml for the CSV export of Signalen.
            """)

    @Argument(
        help: "Folders and files to read; - is standard input.",
        completion: .file(extensions: InputOptions.fileExtensions))
    var paths: [String] = []

    @Option(help: "Print what fits the exports of this system instead, and read no files.")
    var system: ExportingSystem?

    @OptionGroup var reading: ReadingOptions

    func validate() throws {
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
        try Failure.telling {
            if let system { return try Failure.print(system.configurationText) }
            let input = try StudyInput(unconfigured: paths, reading.options(Terminal()))
            try Failure.print(try input.proposedConfiguration().text)
            try Failure.unlessUsable(input)
        }
    }
}

extension ExportingSystem: ExpressibleByArgument {}
