import Metrics
import RegistrationLog
import TestSupport

/// Holds verdicts, intervals and bounds against the truth where follow-up comes as the horizon says.
///
/// Registrations come evenly over a year, uses on average after five days. The horizon is set to the days within which 95 %
/// of them come, so that a field has exactly *n* mature captures.
enum ClaimSimulation {
    /// The threshold of the settings by default.
    static let threshold = 0.01
    /// Below, at and above the least numbers of captures that exclude 5, 2, 1 and 0.5 %: 59, 149, 299 and 598.
    static let sizes = [50, 59, 149, 298, 299, 400, 598, 1_000, 2_000, 5_000]

    static let simulation: LogSimulation = {
        let lag = LagDistribution.exponential(mean: 5)
        let (span, horizon) = (365, lag.horizonDays)
        return LogSimulation(
            products: sizes.map { .init(mature: $0, recent: $0 * horizon / (span - horizon)) },
            usageRates: [0, 0.005, 0.01, 0.02, 0.05], spanDays: span, maturityDays: horizon, lag: lag)
    }()

    /// What is studied: the fields with a known rate, and the town, which only noise could show as used.
    private static let studied: [(name: String, field: FieldID, rate: Double)] =
        zip(simulation.studiedFields, simulation.usageRates).map { ("\($1 * 100)", $0, $1) }
        + [("0, equal by chance", simulation.townField, 0)]

    /// Runs the simulation and writes down a row for each true rate and number of mature captures.
    static func table(runs: Int, seed: UInt64) async -> String {
        let settings = simulation.settings(horizonDays: sizes.map { _ in simulation.maturityDays })
        let empty = sizes.map { _ in studied.map { VerdictTally(rate: $0.rate) } }
        let tallies = await [[VerdictTally]].sum(from: empty, runs: runs, seed: seed) { seed, tallies in
            for product in PublishedAnalysis(of: simulation.log(seed: seed), settings: settings).products {
                for (column, studied) in studied.enumerated() {
                    guard let figures = product.fields.first(where: { $0.field == studied.field }) else { continue }
                    tallies[product.product.index][column].add(figures)
                }
            }
        }
        var table = MarkdownTable(
            textColumns: 1,
            header: [
                "true rate %", "mature captures", "runs", "drop %", "wrong drop %", "keep %", "reconsider %",
                "insufficient %", "not measurable %", "Wilson covers %", "bound given %", "bound given and too low %",
            ])
        for (column, studied) in studied.enumerated() {
            for (size, row) in zip(sizes, tallies) {
                table.add([studied.name, "\(size)", "\(row[column].runs)"] + percentages(of: row[column]))
            }
        }
        return table.description
    }

    private static func percentages(of tally: VerdictTally) -> [String] {
        let verdicts: [Verdict] = [.keep, .reconsider, .insufficientData, .notMeasurable]
        let counts = [tally.count(of: .drop), tally.wrongDrops(threshold: threshold)] + verdicts.map(tally.count(of:))
        return counts.map { percentage($0, of: tally.runs) } + [
            percentage(tally.coveringIntervals, of: tally.intervals), percentage(tally.bounds, of: tally.runs),
            percentage(tally.missingBounds, of: tally.runs),
        ]
    }
}
