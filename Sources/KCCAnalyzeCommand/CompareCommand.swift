import ArgumentParser
import Reporting

/// `kcc-analyze compare`: holds reports against each other.
struct CompareCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Holds reports against each other: two of one organisation, or those of several.",
        discussion: """
            Reads the folders of reports that were made earlier, and no log. Of two reports of one organisation, or of none that \
            is named, it says which questions came, went, and are used more or less often. Reports of several organisations \
            stand side by side: which rates lie outside what chance explains, and what all of them together can say.

            Reports made with --small-cells can be compared too; what they withhold is not guessed at.

            EXAMPLES:
              kcc-analyze compare reports/2023 reports/2024
                  Writes what changed into reports/2024-vergelijking.
              kcc-analyze compare --anonymous --output reports/regio received/*
                  Puts the reports of a region side by side, with numbers instead of names.
            """)

    @Argument(
        help: ArgumentHelp("Folders of reports, such as reports/2024.", valueName: "report"), completion: .directory)
    var reports: [String]

    @Flag(help: "Call organisations by numbers, in the order given, and name none of them.")
    var anonymous = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the comparison.", discussion: "Default: reports/NAME-vergelijking, after the last report.",
            valueName: "folder"), completion: .directory)
    var output: String?

    @Option(help: "How the CSV file is written: for Dutch spreadsheets or for machines.")
    var csvDialect = CSVDialect.excelNL

    @Flag(name: .shortAndLong, help: "Print no summary; errors are printed all the same.")
    var quiet = false

    func validate() throws {
        if reports.count < 2 {
            throw ValidationError(
                "One report has nothing to be compared with. Name two of one organisation, or one of each of several.")
        }
        if reports.contains("-") {
            throw ValidationError("Standard input is no report. Name the folders of reports, such as reports/2024.")
        }
        var seen: Set<Substring> = []
        for report in reports where !seen.insert(Self.withoutSlashes(report)).inserted {
            throw ValidationError("\(printable(report)) is named twice, and would count twice. Name each report once.")
        }
    }

    private static func withoutSlashes(_ path: String) -> Substring {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return path
    }

    func run(_ interruption: Interruption) throws {
        try Failure.reporting { try CompareRun(self, interruption).run() }
    }
}
