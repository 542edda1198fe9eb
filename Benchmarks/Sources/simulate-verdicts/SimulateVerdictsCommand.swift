import ArgumentParser

/// `simulate-verdicts`: holds verdicts, intervals and bounds against logs of which the truth is known.
@main
struct SimulateVerdictsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate-verdicts",
        abstract: "Print how often verdicts, intervals and bounds are right about logs of which the truth is known.")

    @Argument(help: "How many logs are drawn for each table, or for each story in it.")
    var runs = 4_000

    @Argument(help: "The number from which all chance follows.")
    var seed: UInt64 = 2024

    /// Checks that there is something to run.
    mutating func validate() throws {
        guard runs > 0 else { throw ValidationError("RUNS must be at least 1.") }
    }

    /// Runs both simulations and prints a table of each.
    func run() async throws {
        print("\(runs) runs, seed \(seed)\n")
        print(await ClaimSimulation.table(runs: runs, seed: seed))
        print()
        print(await LateUseSimulation.table(runs: runs, seed: seed))
    }
}
