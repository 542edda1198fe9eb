import ArgumentParser
import Reporting

/// `kcc-analyze simulate`: what would have happened under a proposal.
struct SimulateCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Shows what would have happened in the log under a proposal.",
        discussion: """
            Simulates a list of decisions as the meeting filled it in, besluitenlijst.csv or .xlsx: which questions would not \
            have been asked, how much time that saves, and in which registrations an answer was used that would then not \
            have been there. Where nothing is decided in a row, what was proposed counts. Rules are read from \
            vraagregels.csv beside the list.

            It is for internal use: it shows small numbers.

            EXAMPLES:
              kcc-analyze simulate data/2024
                  Simulates what the report itself proposes, into reports/2024-simulatie.
              kcc-analyze simulate data/2024 --proposal besluitenlijst.xlsx
                  Simulates what was decided.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Option(
        help: ArgumentHelp(
            "The list of decisions to simulate.", discussion: "Default: what the report itself proposes.",
            valueName: "file"), completion: .file(extensions: ["csv", "xlsx"]))
    var proposal: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the simulation.", discussion: "Default: reports/NAME-simulatie, after the first path.",
            valueName: "folder"), completion: .directory)
    var output: String?

    @OptionGroup var period: PeriodOptions

    @Option(help: "How the CSV files are written: for Dutch spreadsheets or for machines.")
    var csvDialect = CSVDialect.excelNL

    @Flag(name: .shortAndLong, help: "Print no table and no progress; warnings and errors are printed all the same.")
    var quiet = false

    func run(_ interruption: Interruption) throws {
        try Failure.reporting { try SimulationRun(self, interruption).run() }
    }
}
