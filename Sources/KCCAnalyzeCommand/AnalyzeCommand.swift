public import ArgumentParser
import Ingest
import Metrics
import RegistrationLog
public import Reporting
import Study

/// `kcc-analyze analyze`: reads the logs, computes the figures and writes the report.
struct AnalyzeCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Reads registration logs and writes the report (the default)."
    )

    @OptionGroup var input: InputOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder of the report.", discussion: "Default: reports/NAME, after the first path.", valueName: "folder"
        ),
        completion: .directory)
    var output: String?

    @OptionGroup var period: PeriodOptions

    @Option(help: "How the CSV files are written: for Dutch spreadsheets or for machines.")
    var csvDialect = CSVDialect.excelNL

    @Option(help: ArgumentHelp("More rejected rows than this end the run with status 65.", valueName: "per cent"))
    var maxRejected = 1.0

    @Option(
        help: ArgumentHelp(
            "Withhold counts of 1 to n-1 and what would tell them, for a report that leaves the municipality.",
            valueName: "n"))
    var smallCells: Int?

    @Flag(help: "Keep the SHA-256 of every input file in run.json.")
    var checksums = false

    @Option(
        help: ArgumentHelp(
            "A list of decisions as it was filled in: besluitenlijst.csv or .xlsx.",
            discussion: "The report opens with what became of them.", valueName: "file"),
        completion: .file(extensions: ["csv", "xlsx"]))
    var decisions: String?

    @Option(
        help: ArgumentHelp(
            "End with status 3 where this holds, after the report; may be given more than once.",
            discussion: "\(FailCondition.forms.joined(separator: ", ")).", valueName: "condition"),
        completion: .list(FailCondition.names), transform: FailCondition.parse)
    var failOn: [FailCondition] = []

    @Flag(name: .shortAndLong, help: "Print no table and no progress; warnings and errors are printed all the same.")
    var quiet = false

    func validate() throws {
        if !(0...100).contains(maxRejected) {
            throw ValidationError("--max-rejected \(maxRejected): a share in per cent lies within 0 and 100.")
        }
        if let smallCells, smallCells < SmallCells.leastMinimum {
            throw ValidationError(
                "--small-cells \(smallCells): must be at least \(SmallCells.leastMinimum); "
                    + "with 2, a count shown as <2 could only be 1.")
        }
        if smallCells != nil, decisions != nil {
            throw ValidationError(
                "--small-cells withholds small counts, and what became of decisions is made of them. Leave out one of "
                    + "--small-cells and --decisions.")
        }
        if decisions == nil, let condition = failOn.first(where: \.needsDecisions) {
            throw ValidationError(
                "--fail-on \(condition.written) needs the list of decisions. Give it with --decisions.")
        }
    }

    func run(_ interruption: Interruption) throws {
        try Failure.reporting { try AnalysisRun(self, interruption).run() }
    }
}

extension CSVDialect: ExpressibleByArgument {}
