import ArgumentParser
import Metrics
import Study

/// `kcc-analyze inspect`: shows what is made of each file, and writes nothing.
struct InspectCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what is made of each file, and writes nothing.",
        discussion: """
            For each file: its kind, how its text is laid out, what its columns are for, how its dates are written, \
            which fields it has, what became of its rows, and where each setting came from; for one that cannot be \
            read, the lines of kcc.yaml that would have it read. No answer of any citizen is shown.

            EXAMPLES:
              kcc-analyze inspect data/2024
                  Shows what is made of every file in data/2024.
              kcc-analyze inspect data/2024 --config draft.yaml
                  Shows it as draft.yaml would have it.
              kcc-analyze inspect export.csv --show-headers
                  Names all columns, of a file that could not be placed too.
              kcc-analyze inspect data/2024 --json | jq '.files[].kind'
                  Says it for machines.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Flag(help: "Print JSON for machines.")
    var json = false

    @Flag(
        help: ArgumentHelp(
            "Name all columns of files that could not be placed.",
            discussion: "Without a header these are citizens' data."))
    var showHeaders = false

    func run(_ interruption: Interruption) throws {
        try Failure.reporting {
            var options = input.options(Terminal())
            options.configuration = configuration.config
            let input = try StudyInput(of: input.paths, options)
            // More names than a report has room for end a run, and here the user comes to see why.
            let sources = (try? Study(of: input, options))?.publication.intake.sourceWarnings ?? []
            let inspection = input.inspection(showsHeaders: showHeaders)
            try Failure.print(
                json
                    ? try InspectionRecord(inspection, sources).json() : try InspectionText(inspection, sources).text)
            try Failure.unlessUsable(input)
        }
    }
}
