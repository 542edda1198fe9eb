import Metrics
import RegistrationLog
import TestSupport

/// Counts what is said of a question where no system records use and a sample was looked at.
struct SurveySimulation {
    /// How many of those that were drawn are not found.
    struct Loss {
        let name: String
        /// The share of those in which the question was not used.
        let unused: Double
        /// The share of those in which it was.
        let used: Double
    }

    /// The shares of registrations that are followed up.
    static let coverages = [0.03, 0.2, 0.6]
    /// The shares of registrations in which the question is used.
    static let rates = [0, 0.01, 0.02, 0.05]
    /// How many rows are drawn.
    static let sizes = [30, 40, 100]
    /// For each share of follow-up the numbers of rows among which the worst is looked for: from where a question can be dropped on.
    static let sizesToDrop = [
        [30, 34, 38, 42, 50], [60, 64, 68, 72, 76, 80, 90, 100, 120], [180, 190, 200, 210, 220, 240, 260, 300],
    ]
    /// Who of those that were drawn is not found.
    static let losses = [
        Loss(name: "none", unused: 0, used: 0), Loss(name: "10 % at random", unused: 0.1, used: 0.1),
        Loss(name: "20 % at random", unused: 0.2, used: 0.2),
        Loss(name: "10 %, of the used 20 %", unused: 0.1, used: 0.2),
        Loss(name: "10 %, of the used 40 %", unused: 0.1, used: 0.4),
        Loss(name: "20 %, of the used 40 %", unused: 0.2, used: 0.4),
        Loss(name: "20 %, of the used 60 %", unused: 0.2, used: 0.6),
    ]
    /// Registrations of a log, over a year, of which about 4,000 are older than the least horizon of 60 days.
    static let registrations = 4_800
    /// The last day of the year on which they are.
    static let lastMatureDay = 304

    /// What is said of the question in many logs.
    struct Outcome: Tally {
        var logs = 0
        var drops = 0
        var keeps = 0

        mutating func merge(_ other: Outcome) {
            logs += other.logs
            drops += other.drops
            keeps += other.keeps
        }
    }

    /// A row for each share of follow-up and number of rows, where everybody is found.
    static func table(runs: Int, seed: UInt64) async -> String {
        var table = MarkdownTable(
            textColumns: 0,
            header: ["followed up %", "rows"]
                + rates.map { $0 == 0 ? "unused, dropped %" : "used in \(whole($0)) %, dropped %" }
                + ["used in 5 %, kept %"])
        for coverage in coverages {
            for size in sizes {
                var cells: [String] = []
                var kept = "–"
                // No more can be used than is followed up.
                for rate in rates {
                    let isPossible = rate <= coverage
                    let outcome = await outcome(runs, seed, coverage, size, losses[0], rate)
                    cells.append(isPossible ? percentage(outcome.drops, of: outcome.logs) : "–")
                    if rate == rates.last, isPossible { kept = percentage(outcome.keeps, of: outcome.logs) }
                }
                table.add([whole(coverage), "\(size)"] + cells + [kept])
            }
        }
        return table.description
    }

    /// A row for each loss and share of follow-up: the worst number of rows, and what becomes of questions at 100.
    static func lossTable(runs: Int, seed: UInt64) async -> String {
        var table = MarkdownTable(
            textColumns: 1,
            header: [
                "not found", "followed up %", "used in 1 %, dropped at the worst number of rows %", "that number",
                "unused, dropped of 100 rows %", "used in 5 %, kept of 100 rows %",
            ])
        for loss in losses {
            for (coverage, sizes) in zip(coverages, sizesToDrop) {
                var worst = (share: -1.0, text: "–", size: "–")
                for size in sizes {
                    let wrong = await outcome(runs, seed, coverage, size, loss, 0.01)
                    let share = Double(wrong.drops) / Double(max(1, wrong.logs))
                    guard share > worst.share else { continue }
                    worst = (share, percentage(wrong.drops, of: wrong.logs), wrong.drops == 0 ? "–" : "\(size)")
                }
                let unused = await outcome(runs, seed, coverage, 100, loss, 0)
                let used = await outcome(runs, seed, coverage, 100, loss, 0.05)
                table.add([
                    loss.name, whole(coverage), worst.text, worst.size, percentage(unused.drops, of: unused.logs),
                    coverage < 0.05 ? "–" : percentage(used.keeps, of: used.logs),
                ])
            }
        }
        return table.description
    }

    private static func whole(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

    private static func outcome(
        _ runs: Int, _ seed: UInt64, _ coverage: Double, _ size: Int, _ loss: Loss, _ rate: Double
    ) async -> Outcome {
        await Outcome.sum(from: Outcome(), runs: runs, seed: seed) { seed, outcome in
            var generator = SplitMix64(seed: seed)
            let log = log(coverage: coverage, size: size, loss: loss, rate: rate, &generator)
            for field in PublishedAnalysis(of: log).questions {
                outcome.logs += 1
                if field.verdict == .drop { outcome.drops += 1 }
                if field.verdict == .keep { outcome.keeps += 1 }
            }
        }
    }

    /// A log in which no action names anything, and of whose follow-up a sample was looked at.
    private static func log(
        coverage: Double, size: Int, loss: Loss, rate: Double, _ generator: inout SplitMix64
    ) -> RegistrationLog {
        let field = FieldID(0)
        var registrationTable = RegistrationTable()
        var actions = FollowUpTable()
        var followedUp: [Int] = []
        for position in 0..<registrations {
            let day = position * 365 / registrations
            registrationTable.append(
                Registration(product: ProductID(0), time: time(on: day)),
                answers: [Answer(field: field, value: .unidentified)])
            guard generator.happens(coverage) else { continue }
            if day <= lastMatureDay { followedUp.append(position) }
            actions.append(
                FollowUpAction(type: ActionTypeID(0), time: time(on: day + 1), beneficiary: nil, file: FileID(0)),
                namedFields: [], takenOverValues: [], registrations: [position])
        }
        var survey = SurveyTable()
        let all = survey.fieldSet([field])
        let sample = survey.sample(named: "simulated")
        followedUp.shuffle(using: &generator)
        for position in followedUp.prefix(size) {
            let isUsed = generator.happens(rate / coverage)
            let isLost = generator.happens(isUsed ? loss.used : loss.unused)
            survey.append(
                SurveyTable.Row(
                    registration: position, outcome: isLost ? .notFound : .lookedAt,
                    marked: isUsed && !isLost ? all : .none, questions: all, beneficiary: nil, sample: sample,
                    file: FileID(1)))
        }
        return RegistrationLog(
            products: [Product(key: "p", name: "p")],
            fields: [Field(key: "f", name: "f")],
            actionTypes: [ActionType(key: "a", name: "a")], registrations: registrationTable,
            followUp: LoggedFollowUp(
                actions: actions,
                files: [FollowUpFile(file: FileID(0), baseName: "actions.csv", columns: ["a"])], survey: survey),
            signals: [], answerPatterns: [], attributes: RegistrationAttributes())
    }

    private static func time(on day: Int) -> Timestamp {
        Timestamp(instant: Int64(19_000 + day) * 86_400, utcOffset: 0, precision: .day)
    }
}
