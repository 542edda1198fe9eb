import ArgumentParser
import Reporting
import Study

/// `kcc-analyze survey`: draws a sample of the follow-up, for people to fill in which answers it needed.
struct SurveyCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "survey",
        abstract: "Draws a sample of registrations, to be filled in where no system records use.",
        discussion: """
            Writes a workbook and CSV files with a row for each registration that was drawn. Who handled the follow-up marks \
            which answers it needed. Put beside the data, what is filled in is read with it. The same input gives the same \
            sample, and a larger one holds the smaller.

            The lists hold ids of registrations and no answers: they are for internal use, and to be destroyed afterwards.

            EXAMPLES:
              kcc-analyze survey data/2024
                  Draws as many of each product as are needed, into reports/2024-steekproef.
              kcc-analyze survey data/2024 --product Paspoort --size 60
                  Draws 60 of one product.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Option(
        help: ArgumentHelp(
            "How many registrations of each product.",
            discussion: "Default: as few as can decide what can be decided, at least 40 and at most 400.",
            valueName: "n"))
    var size: Int?

    @Option(
        name: .customLong("product"),
        help: ArgumentHelp("Draw of this product only; can be given more than once.", valueName: "name"))
    var products: [String] = []

    @Option(help: ArgumentHelp("How long a row takes who fills it in.", valueName: "m"))
    var minutes = 2

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the sample.", discussion: "Default: reports/NAME-steekproef, after the first path.",
            valueName: "folder"), completion: .directory)
    var output: String?

    @Option(help: "How the CSV files are written: for Dutch spreadsheets or for machines.")
    var csvDialect = CSVDialect.excelNL

    @Flag(name: .shortAndLong, help: "Print no summary and no progress; warnings and errors are printed all the same.")
    var quiet = false

    func validate() throws {
        if input.paths.contains("-") {
            throw ValidationError(
                "Standard input cannot be sampled: what is filled in has to find its data again. Save it in a file first."
            )
        }
        if let size, size < 1 {
            throw ValidationError("--size \(size): at least one registration is needed. Try --size 40.")
        }
        if !(1...1_000).contains(minutes) {
            throw ValidationError("--minutes \(minutes): a row takes between 1 and 1000 minutes. Try --minutes 2.")
        }
    }

    func run(_ interruption: Interruption) throws {
        try Failure.reporting { try SurveyRun(self, interruption).run() }
    }
}
