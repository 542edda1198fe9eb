import ArgumentParser
import Ingest
import Inspection
import Study

/// `kcc-analyze init`: prints a `kcc.yaml` that says what is made of each file.
struct InitCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Prints a commented kcc.yaml that says what is made of each file.",
        discussion: """
            Used unchanged, it changes no figure: it is there to be corrected, since it goes before every guess. What \
            it proposes is commented out. A kcc.yaml that stands with the files already is not read.

            EXAMPLES:
              kcc-analyze init data/2024 > data/2024/kcc.yaml
                  Begins a kcc.yaml for data/2024.
              kcc-analyze init data/2024 | diff data/2024/kcc.yaml -
                  Shows where a kcc.yaml says otherwise than the files look.
            """)

    @OptionGroup var input: InputOptions

    func run(_ interruption: Interruption) throws {
        try Failure.telling {
            let input = try StudyInput(unconfigured: input.paths, input.options(Terminal()))
            try Failure.print(try input.proposedConfiguration().text)
            try Failure.unlessUsable(input)
        }
    }
}
