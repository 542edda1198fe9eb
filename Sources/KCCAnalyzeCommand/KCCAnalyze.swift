import ArgumentParser

/// The root of the command line: `analyze` unless another subcommand is named.
struct KCCAnalyze: ParsableCommand {
    /// Name, help and subcommands: made once, since the parser asks for them at every turn.
    static let configuration = CommandConfiguration(
        commandName: "kcc-analyze",
        abstract: "Shows which questions of a contact centre are ever used in follow-up, per product.",
        usage: "kcc-analyze <path> ... [<options>]",
        discussion: """
            Reads exported registration logs, as CSV files, workbooks or archives of them, and writes a report in Dutch \
            for the management team. Nothing has to be set up first: what each file is, is found by looking at it, and \
            inspect shows what was found.

            \(optionsOfAnalyze)

            EXAMPLES:
              kcc-analyze data/2024
                  Reads every file in data/2024 and writes reports/2024/index.html.
              kcc-analyze data/2024 --to 2024-06-30 --output reports/first-half
                  Counts the registrations of the first half of the year only.
              zcat contacts.csv.gz | kcc-analyze - actions.csv --csv-dialect rfc4180
                  Reads standard input and a file; writes CSV files for machines.
            """,
        version: "\(version) (\(BuildOrigin.current.text))",
        subcommands: [
            AnalyzeCommand.self, InspectCommand.self, InitCommand.self, SurveyCommand.self, ExplainCommand.self,
            SimulateCommand.self, CompareCommand.self,
        ],
        defaultSubcommand: AnalyzeCommand.self)

    /// The arguments and options of `analyze`, as its own help shows them, but for `--help`, which the root has too.
    private static var optionsOfAnalyze: String {
        AnalyzeCommand.helpMessage(columns: 78).split(separator: "\n", omittingEmptySubsequences: false)
            .drop { $0 != "ARGUMENTS:" }.prefix { !$0.hasPrefix("  -h, --help") }
            .map { $0 == "OPTIONS:" ? "OPTIONS OF ANALYZE:" : $0 }.joined(separator: "\n")
    }
}
