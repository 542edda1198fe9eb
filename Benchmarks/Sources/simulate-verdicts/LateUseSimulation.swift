import Metrics
import RegistrationLog
import TestSupport

/// Holds the verdict `drop` and the interval against the truth where uses come late, or later than the horizon says.
///
/// The true usage rate is the threshold itself, 1 %: at any higher rate a question is dropped less often. Each log is
/// analysed three times, with the horizon chosen in different ways.
enum LateUseSimulation {
    /// The ways in which the horizon can be chosen.
    private enum HorizonChoice: Int, CaseIterable {
        case truth, onePass, program

        var name: String {
            switch self {
            case .truth: "95 % of the question's own uses, known"
            case .onePass: "95th percentile of the lags, once"
            case .program: "by the program, in two passes"
            }
        }
    }

    /// What came out for one way to choose the horizon.
    private struct Outcome: Tally {
        var horizons = DayTally()
        /// For each product what was said of the studied field.
        var fields: [VerdictTally]

        init(rate: Double) { fields = LateUseStory.sizes.map { _ in VerdictTally(rate: rate) } }

        mutating func add(_ analysis: PublishedAnalysis) {
            for product in analysis.products {
                if let horizon = product.times.horizon.told { horizons.add(horizon.days) }
                for field in product.fields where field.field.index == 0 { fields[product.product.index].add(field) }
            }
        }

        mutating func merge(_ other: Outcome) {
            horizons.merge(other.horizons)
            fields.merge(other.fields)
        }
    }

    /// Runs the stories and writes down a row for each and each way to choose the horizon.
    static func table(runs: Int, seed: UInt64) async -> String {
        let sizes = LateUseStory.sizes
        var table = MarkdownTable(
            textColumns: 2,
            header: ["uses come", "horizon", "days (median)"] + sizes.map { "wrong drop %, *n* = \($0)" }
                + ["Wilson covers %, *n* = \(sizes[sizes.count - 1])"])
        for story in LateUseStory.all {
            let outcomes = await outcomes(of: story.simulation, runs: runs, seed: seed)
            for (choice, outcome) in zip(HorizonChoice.allCases, outcomes) {
                let largest = outcome.fields[sizes.count - 1]
                table.add(
                    [story.name, choice.name, outcome.horizons.median.map { "\($0)" } ?? "–"]
                        + outcome.fields.map { percentage($0.count(of: .drop), of: $0.runs) }
                        + [percentage(largest.coveringIntervals, of: largest.intervals)])
            }
        }
        return table.description
    }

    /// For each way to choose the horizon what came out.
    private static func outcomes(of simulation: LogSimulation, runs: Int, seed: UInt64) async -> [Outcome] {
        let truth = simulation.settings(horizonDays: simulation.products.map { _ in simulation.lag.horizonDays })
        let empty = HorizonChoice.allCases.map { _ in Outcome(rate: simulation.usageRates[0]) }
        return await [Outcome].sum(from: empty, runs: runs, seed: seed) { seed, outcomes in
            let log = simulation.log(seed: seed)
            let program = PublishedAnalysis(of: log, settings: AnalysisSettings())
            let onePass = simulation.settings(horizonDays: percentile95Days(of: program))
            outcomes[HorizonChoice.program.rawValue].add(program)
            outcomes[HorizonChoice.truth.rawValue].add(PublishedAnalysis(of: log, settings: truth))
            outcomes[HorizonChoice.onePass.rawValue].add(PublishedAnalysis(of: log, settings: onePass))
        }
    }

    /// For each product, in order, the 95th percentile of all its lags in days, rounded up.
    private static func percentile95Days(of analysis: PublishedAnalysis) -> [Int] {
        analysis.products.sorted { $0.product < $1.product }.map { product in
            (Int((product.times.lag.told ?? nil)?.percentile95Seconds ?? 0) + 86_399) / 86_400
        }
    }
}
