import Metrics

/// What was said in many runs of fields with one true usage rate, and how often it was true.
struct VerdictTally: Tally {
    /// The chance that an answer is used.
    let rate: Double
    /// How many runs there were.
    private(set) var runs = 0
    /// How often each verdict was given.
    private var verdicts: [Verdict: Int] = [:]
    /// How often the usage rate had an interval.
    private(set) var intervals = 0
    /// How often the true rate lay in that interval.
    private(set) var coveringIntervals = 0
    /// How often no use was seen, so that a bound was given.
    private(set) var bounds = 0
    /// How often the true rate lay above that bound.
    private(set) var missingBounds = 0

    init(rate: Double) { self.rate = rate }

    mutating func add(_ field: PublishedField) {
        runs += 1
        if let verdict = field.verdict { verdicts[verdict, default: 0] += 1 }
        if let interval = field.usage.interval.told ?? nil {
            intervals += 1
            if interval.lower <= rate && rate <= interval.upper { coveringIntervals += 1 }
        }
        if let bound = field.usage.zeroUseBound.told ?? nil {
            bounds += 1
            if bound < rate { missingBounds += 1 }
        }
    }

    mutating func merge(_ other: VerdictTally) {
        runs += other.runs
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
        intervals += other.intervals
        coveringIntervals += other.coveringIntervals
        bounds += other.bounds
        missingBounds += other.missingBounds
    }

    func count(of verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }

    /// How often a question was to be dropped though its rate is `threshold` or more.
    func wrongDrops(threshold: Double) -> Int { rate >= threshold ? count(of: .drop) : 0 }
}
