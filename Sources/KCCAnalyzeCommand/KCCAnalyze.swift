import ArgumentParser

/// The root of the command line: `analyze` unless another subcommand is named.
struct KCCAnalyze: ParsableCommand {
    /// Name, help and subcommands: made once, since the parser asks for them at every turn.
    static let configuration = CommandConfiguration(
        commandName: "kcc-analyze",
        abstract: "Shows which captured fields were ever used in a follow-up action, per product.",
        usage: "kcc-analyze <path> ... [<options>]",
        discussion: """
            Reads exported registration logs (CSV) and writes a report for the management team.

            \(optionsOfAnalyze)

            EXAMPLES:
              kcc-analyze data/2024
                  Reads every CSV file in data/2024 and writes reports/2024.
              kcc-analyze data/2024 --to 2024-06-30 --output reports/first-half
                  Counts the registrations of the first half of the year only.
              zcat contacts.csv.gz | kcc-analyze - actions.csv --csv-dialect rfc4180
                  Reads standard input and a file; writes CSV files for machines.
            """,
        version: version,
        subcommands: [AnalyzeCommand.self, InspectCommand.self, InitCommand.self],
        defaultSubcommand: AnalyzeCommand.self)

    /// The arguments and options of `analyze`, as its own help shows them.
    private static var optionsOfAnalyze: String {
        let help = AnalyzeCommand.helpMessage(columns: 78)
        guard let start = help.firstRange(of: "ARGUMENTS:") else { return help }
        return String(help[start.lowerBound...]).trimmingTrailingLineEnds
    }
}

extension String {
    /// The text without the line ends at its end.
    fileprivate var trimmingTrailingLineEnds: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
