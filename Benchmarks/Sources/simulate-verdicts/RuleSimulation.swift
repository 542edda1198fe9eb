import Glibc
import Metrics
import RegistrationLog
import TestSupport

/// Counts in how many logs of each world a condition is published, and whether it is the one by which the log was drawn.
struct RuleSimulation {
    /// Mature registrations.
    ///
    /// Which are worst differs between worlds, as with questions that are dropped.
    static let sizes = [700, 800, 900, 1_000, 1_100, 1_200, 1_300, 1_500, 1_700, 2_000, 2_500, 3_000, 4_000]
    /// Those of them that stand in the table, at which no more than ``allowedShare`` may be wrong and ``leastFound`` must be found.
    static let shownSizes = [1_500, 4_000]
    /// The share of logs with a condition that does not hold that is allowed.
    static let allowedShare = 0.01
    /// The share of logs in which a condition that holds must be found.
    static let leastFound = 0.95

    /// What became of the search in many logs.
    struct Outcome: Tally {
        var logs = 0
        var right = 0
        var wrong = 0

        mutating func merge(_ other: Outcome) {
            logs += other.logs
            right += other.right
            wrong += other.wrong
        }

        var wrongShare: Double { logs == 0 ? 0 : Double(wrong) / Double(logs) }
        var rightShare: Double { logs == 0 ? 0 : Double(right) / Double(logs) }

        /// Three standard errors of a share.
        func slack(of share: Double) -> Double { 3 * sqrt(share * (1 - share) / Double(max(1, logs))) }
    }

    /// The world.
    let world: RuleWorld
    /// For each size what became of the search.
    let outcomes: [Outcome]

    /// Draws `runs` logs of each size.
    init(of world: RuleWorld, runs: Int, seed: UInt64) async {
        self.world = world
        outcomes = await [Outcome].sum(from: Self.sizes.map { _ in Outcome() }, runs: runs, seed: seed) {
            seed, outcomes in
            var generator = SplitMix64(seed: seed)
            for (index, size) in Self.sizes.enumerated() {
                let draw = world.draw(mature: size, seed: generator.next())
                outcomes[index].logs += 1
                guard let condition = Self.condition(in: draw) else { continue }
                if world.holds, draw.isRight(condition) {
                    outcomes[index].right += 1
                } else {
                    outcomes[index].wrong += 1
                }
            }
        }
    }

    /// The condition of the question that is published; nil where none is.
    private static func condition(in draw: RuleWorld.Draw) -> QuestionRule.Condition? {
        let publication = Publication(
            of: draw.log, ledger: IntakeLedger(), settings: UseWorld.settings, substitutes: .test, threads: 1
        ) { _ throws(Never) in draw.answers }
        return publication.analysis.products.flatMap { $0.rules.published ?? [] }
            .first { $0.verdict == .published }?.condition
    }

    private var shown: [Outcome] { zip(Self.sizes, outcomes).filter { Self.shownSizes.contains($0.0) }.map(\.1) }

    /// Whether at a shown size more is wrong than is allowed, or less found; three standard errors are left to chance.
    var isOverTheLimit: Bool {
        shown.contains { outcome in
            outcome.wrongShare - outcome.slack(of: Self.allowedShare) > Self.allowedShare
                || world.holds && outcome.rightShare + outcome.slack(of: Self.leastFound) < Self.leastFound
        }
    }

    /// A row for each world.
    static func table(of simulations: [RuleSimulation]) -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: ["condition"] + shownSizes.map { "published wrongly %, *n* = \($0)" }
                + ["at the worst *n* %", "worst *n*"] + shownSizes.map { "found %, *n* = \($0)" })
        for simulation in simulations {
            let worst = simulation.outcomes.indices.reduce(0) {
                simulation.outcomes[$1].wrong > simulation.outcomes[$0].wrong ? $1 : $0
            }
            let outcome = simulation.outcomes[worst]
            table.add(
                [simulation.world.name] + simulation.shown.map { percentage($0.wrong, of: $0.logs) }
                    + [percentage(outcome.wrong, of: outcome.logs), outcome.wrong == 0 ? "–" : "\(sizes[worst])"]
                    + simulation.shown.map { simulation.world.holds ? percentage($0.right, of: $0.logs) : "–" })
        }
        return table.description
    }
}

extension RuleWorld.Draw {
    /// Whether `condition` is about what the log was drawn by, and excludes nothing that is inside.
    fileprivate func isRight(_ condition: QuestionRule.Condition) -> Bool {
        let isOfSubject =
            switch condition.attribute {
            case .registration(.channel): subject == .channel
            case .registration(.department): subject == .department
            case .answer: subject == .kind
            }
        return isOfSubject && !condition.values.contains(subject.name(of: 0))
    }
}
