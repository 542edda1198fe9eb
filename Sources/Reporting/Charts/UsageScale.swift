import Metrics
import RegistrationLog

/// How far the bars of a table of questions reach: the same for all questions of a product, so that they can be compared.
struct UsageScale: Hashable {
    /// The share at the far end of a bar, in per cents.
    let percent: Int

    /// The round ends that a scale can have, in per cents.
    private static let ends = [1, 2, 5, 10, 20, 50]

    /// Picks the least round end that no interval of `questions` reaches beyond; nil where none has an interval.
    init?(_ questions: [PublishedField]) {
        let highest = questions.compactMap { MeasuredUsage($0)?.upper }.max()
        guard let highest else { return nil }
        percent = Self.ends.first { highest * 100 <= Double($0) } ?? 100
    }
}

/// The usage rate of a question of which something can be said, with between which rates it lies with 95% certainty.
struct MeasuredUsage: Hashable {
    /// The usage rate that was seen, within 0…1.
    let rate: Double
    /// The lower bound.
    let lower: Double
    /// The upper bound.
    let upper: Double

    /// Reads the rate of a question; nil where nothing can be said of it, or only how frequent it is at least, so that nothing
    /// may be drawn either.
    init?(_ figures: PublishedField) {
        guard let rate = figures.usage.rate.published?.value, let interval = figures.usage.interval.published ?? nil
        else {
            return nil
        }
        switch figures.verdict {
        case .notMeasurable?, nil: return nil
        case .protected? where figures.counts.used == 0: return nil
        default: break
        }
        self.rate = rate
        if figures.counts.used == 0 {
            guard let bound = figures.usage.zeroUseBound.published ?? nil else { return nil }
            (lower, upper) = (0, bound.value)
        } else {
            guard figures.usage.measured.blind == 0 else { return nil }
            (lower, upper) = (interval.lower.value, interval.upper.value)
        }
    }
}
