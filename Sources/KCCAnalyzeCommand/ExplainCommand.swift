import ArgumentParser
import Configuration
import Metrics
import Reporting

/// `kcc-analyze explain`: shows why a figure of a question, or the judgement on it, is what it is.
struct ExplainCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows the registrations behind a figure, or what a judgement rests on.",
        discussion: """
            With --figure: the file and line of each registration that the figure of velden.csv counts, and of the follow-up \
            that makes it so. Without: the judgement on the question with all its grounds, and how many captured answers are \
            left at each step to those that are measured. It says what the report on the same input with the same options \
            says. No id, answer or name of an employee is shown. It is for inside: small counts are shown.

            EXAMPLES:
              kcc-analyze explain data/2024 --product Paspoort --field "Soort reis"
                  Says why the judgement is what it is.
              kcc-analyze explain data/2024 --product Paspoort --field "Soort reis" --figure gebruikt
                  Lists the first 20 registrations in which the answer was used, each with the follow-up that used it.
              kcc-analyze explain data/2024 --product Paspoort --field "Soort reis" --figure blind --json
                  Lists all registrations in which use could not be seen, for machines.
            """)

    @OptionGroup var input: InputOptions

    @OptionGroup var configuration: ConfigurationOptions

    @Option(help: ArgumentHelp("The product, by its name or an alias.", valueName: "name"))
    var product: String

    @Option(help: ArgumentHelp("The question, by its name or an alias.", valueName: "name"))
    var field: String

    @Option(
        help: ArgumentHelp(
            "The figure, as velden.csv calls it.", discussion: "Default: the judgement.", valueName: "column"),
        completion: .list(ExplanationSubject.figureNames))
    var figure: String?

    @Option(help: ArgumentHelp("List so many registrations; 0 lists all.", valueName: "n"))
    var limit = 20

    @OptionGroup var period: PeriodOptions

    @Flag(help: "Print JSON for machines, with all registrations.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print no progress; errors are printed all the same.")
    var quiet = false

    /// What is explained; nil where the figure is none that can be.
    var subject: ExplanationSubject? {
        guard let figure else { return .judgement }
        return ExplanationSubject(figure: figure)
    }

    func validate() throws {
        if input.paths.contains("-") {
            throw ValidationError(
                "Standard input cannot be explained: its lines cannot be found again. Save it in a file first.")
        }
        if limit < 0 {
            throw ValidationError("--limit \(limit): fewer than none cannot be listed. Try --limit 0 for all.")
        }
        if let figure, subject == nil { throw ValidationError(Self.noNumberOfRegistrations(figure)) }
    }

    private static func noNumberOfRegistrations(_ figure: String) -> String {
        let names = ExplanationSubject.figureNames
        let isFigure = ExplanationSubject.allFigureNames.contains(figure)
        let problem = isFigure ? "is no number of registrations" : "is no figure of velden.csv"
        let nearest = isFigure ? nil : NearestName.of(figure, among: names)
        return "--figure \(figure): \(problem).\(nearest.map { " Perhaps \"\($0)\" is meant." } ?? "") "
            + "What can be explained: \(names.joined(separator: ", "))."
    }

    func run(_ interruption: Interruption) throws {
        try Failure.reporting { try ExplainRun(self).run() }
    }
}
