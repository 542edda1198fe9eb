import ArgumentParser
import TestSupport

/// `simulate-verdicts`: holds verdicts against logs of which the truth is known.
@main
struct SimulateVerdictsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate-verdicts",
        abstract:
            "Print how often it is wrong to drop a question, and how often it is right, in worlds of known truth.",
        discussion: "Ends with status 1 where a world has more wrong drops than is claimed.")

    @Argument(help: "How many logs are drawn of each world, size and kind of question.")
    var runs = 300

    @Argument(help: "The number from which all chance follows.")
    var seed: UInt64 = 2024

    @Flag(help: "Only print what is said where a sample was looked at.")
    var sampleOnly = false

    @Flag(help: "Only print how often conditions are found under which a question is not used.")
    var rulesOnly = false

    @Flag(help: "Only print how often the seconds that a question takes are found.")
    var secondsOnly = false

    @Flag(help: "Only print how often reports that are compared are said to differ.")
    var comparisonsOnly = false

    /// Checks that there is something to run.
    mutating func validate() throws {
        guard runs > 0 else { throw ValidationError("RUNS must be at least 1.") }
    }

    /// Draws the logs of every world and prints a table of each claim.
    func run() async throws {
        print("\(runs) runs, seed \(seed)\n")
        if secondsOnly {
            print(await SecondsSimulation.table(runs: runs, seed: seed))
            return
        }
        if comparisonsOnly { return try end(await printComparisons()) }
        var rules: [RuleSimulation] = []
        if !sampleOnly {
            for world in RuleWorld.all { rules.append(await RuleSimulation(of: world, runs: runs * 4, seed: seed)) }
            print(RuleSimulation.table(of: rules), "\n")
        }
        let failingRules = rules.filter(\.isOverTheLimit).map(\.world.name)
        if rulesOnly { return try end(failingRules) }
        print(await SurveySimulation.table(runs: runs * 4, seed: seed), "\n")
        print(await SurveySimulation.lossTable(runs: runs * 2, seed: seed), "\n")
        if sampleOnly { return }
        var generator = SplitMix64(seed: seed)
        var simulations: [WorldSimulation] = []
        for world in UseWorld.all {
            simulations.append(await WorldSimulation(of: world, runs: runs, seed: generator.next()))
        }
        print(WorldSimulation.table(of: simulations), "\n")
        print(WorldSimulation.chanceTable(of: simulations), "\n")
        print(await QuarterSimulation.table(runs: (runs + 9) / 10, seed: seed), "\n")
        print(await SecondsSimulation.table(runs: runs, seed: seed), "\n")
        let failingComparisons = await printComparisons()
        try end(simulations.filter(\.isOverTheLimit).map(\.world.name) + failingRules + failingComparisons)
    }

    /// Prints what is said of reports that are compared, and gives the stories in which too much is.
    private func printComparisons() async -> [String] {
        let tables = [
            await ComparisonSimulation.table(runs: runs, seed: seed),
            await OrganisationSimulation.table(runs: (runs + 3) / 4, seed: seed),
            await OrganisationSimulation.poolTable(runs: runs, seed: seed),
        ]
        for table in tables { print(table.text, "\n") }
        return tables.flatMap(\.failing)
    }

    /// Prints the names of the worlds in which more is wrong than is claimed.
    private func end(_ failing: [String]) throws {
        print("Worlds with more wrong proposals than is claimed: \(failing.isEmpty ? "none" : "")", terminator: "")
        print(failing.joined(separator: "; "))
        if !failing.isEmpty { throw ExitCode.failure }
    }
}
