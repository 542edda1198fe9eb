import Metrics
import TestSupport

/// Counts how many questions of each world are to be dropped: of those used at the threshold, where that is wrong, and of those
/// never used, where it is right.
struct WorldSimulation {
    /// The usage rate from which on dropping a question is wrong, by default.
    static let threshold = 0.01
    /// Registrations older than the least horizon.
    ///
    /// Wrong drops are most frequent where a question has just enough captures that count to be dropped; how many
    /// registrations that takes differs between worlds.
    static let sizes = [300, 325, 350, 400, 500, 650, 800, 1_000, 1_300, 1_600, 2_000, 2_800, 3_200, 4_000, 10_500]
    /// Those of them that stand in the table.
    static let shownSizes = [400, 1_000, 4_000]
    /// The share of wrong drops that is allowed.
    static let allowedShare = 0.05
    /// How many questions are studied in each log.
    static let questions = 10

    /// The world.
    let world: UseWorld
    /// For each size what was said of questions used at the threshold.
    let wrong: [DropTally]
    /// For each shown size what was said of questions that are never used.
    let unused: [DropTally]

    /// Draws `runs` logs of each size and kind of question.
    init(of world: UseWorld, runs: Int, seed: UInt64) async {
        self.world = world
        wrong = await Self.tallies(of: world, sizes: Self.sizes, rate: Self.threshold, runs: runs, seed: seed)
        unused = await Self.tallies(of: world, sizes: Self.shownSizes, rate: 0, runs: runs, seed: seed)
    }

    private static func tallies(
        of world: UseWorld, sizes: [Int], rate: Double, runs: Int, seed: UInt64
    ) async -> [DropTally] {
        await [DropTally].sum(from: sizes.map { _ in DropTally() }, runs: runs, seed: seed) { seed, tallies in
            var generator = SplitMix64(seed: seed)
            for (index, size) in sizes.enumerated() {
                let log = world.log(
                    captures: UseWorld.captures(ofWhichMature: size), questions: questions, rate: rate,
                    seed: generator.next())
                tallies[index].add(PublishedAnalysis(of: log))
            }
        }
    }

    /// The index of the size at which most was dropped wrongly, the first of several.
    private var worst: Int { wrong.indices.reduce(0) { wrong[$1].share > wrong[$0].share ? $1 : $0 } }

    /// Whether at some size more is dropped wrongly than is allowed, or than was said, or anything where no use can be seen; three
    /// standard errors are left to chance.
    var isOverTheLimit: Bool {
        wrong.contains { tally in
            let least = tally.share - 3 * tally.standardError
            return world.hidesUse ? tally.drops > 0 : least > Self.allowedShare || least > tally.expectedShare
        }
    }

    /// A row for each world.
    static func table(of simulations: [WorldSimulation]) -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: ["world"] + shownSizes.map { "wrong drop %, *n* = \($0)" }
                + ["at the worst *n* %", "standard error", "worst *n*"]
                + shownSizes.map { "unused, dropped %, *n* = \($0)" })
        for simulation in simulations {
            let shown = zip(sizes, simulation.wrong).filter { shownSizes.contains($0.0) }.map(\.1)
            let worst = simulation.wrong[simulation.worst]
            table.add(
                [simulation.world.name] + shown.map { percentage($0.drops, of: $0.questions) }
                    + [percentage(worst.drops, of: worst.questions), decimals(worst.standardError * 100)]
                    + [worst.drops == 0 ? "–" : "\(sizes[simulation.worst])"]
                    + simulation.unused.map { percentage($0.drops, of: $0.questions) })
        }
        return table.description
    }

    /// For each world and shown size the questions that a log drops wrongly, on average, and what its report says of that.
    static func chanceTable(of simulations: [WorldSimulation]) -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: ["world"] + shownSizes.flatMap { ["wrong in a log, *n* = \($0)", "said at most"] }
                + ["over all *n*", "said at most"])
        for simulation in simulations {
            let shown = zip(sizes, simulation.wrong).filter { shownSizes.contains($0.0) }.map(\.1)
            var all = DropTally()
            for tally in simulation.wrong { all.merge(tally) }
            table.add(
                [simulation.world.name]
                    + (shown + [all]).flatMap { tally in
                        [Double(tally.drops), tally.expected].map { decimals($0 / Double(tally.logs), decimals: 4) }
                    })
        }
        return table.description
    }
}
