import RegistrationLog
import Threads

extension HandlingTimeFinding {
    /// The least number of local days with which the figure replaces an assumption.
    static let fewestDays = 30
    /// The least number of registrations with which it does.
    static let fewestRegistrations = 300

    /// Estimates how many seconds each further question takes; nil where no registration says how long it took, or what they say
    /// allows no interval.
    ///
    /// The slope of an ordinary least squares of seconds on questions with a constant for each product, channel and month, and
    /// its interval with errors clustered by local day: all calls of a busy day take shorter.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - registrations: The registrations of the period.
    ///   - threads: On how many threads products are looked at side by side; the figure is the same on any number.
    /// - Complexity: O(*n*) for *n* registrations and their pages where any says how long it took, O(1) where none does.
    init?(of log: RegistrationLog, _ registrations: RegistrationsByDay, threads: Int = 1) {
        guard !log.attributes.handlingTimes.isEmpty else { return nil }
        let ranks = log.attributes.channels.ranks
        // In an order that does not depend on that of the rows, since sums of floating-point numbers do.
        let products = log.products.indices.sorted { log.products[$0].key.precedesInCodePoints(log.products[$1].key) }
        let parts = concurrentMap(products, threads: threads) { product in
            HandlingTimeSums(
                of: [HandlingTimeGroup](of: registrations[ProductID(product)], in: log, ranks: ranks))
        }
        self.init(parts.reduce(into: HandlingTimeSums()) { $0.add($1) })
    }

    /// Estimates the figure from sums; nil where there are under two days.
    ///
    /// β = Σ(*x* − *x̄*)(*y* − *ȳ*) / Σ(*x* − *x̄*)² within cells. With *s* the sum over a day of (*x* − *x̄*) times the residual, its
    /// variance is G/(G − 1) · (N − 1)/(N − K) · Σ*s*² / (Σ(*x* − *x̄*)²)² for *G* days, *N* registrations, and *K* = cells + 1
    /// coefficients: CR1 of A. C. Cameron and D. L. Miller, «A practitioner's guide to cluster-robust inference», Journal of Human
    /// Resources 50 (2015), 317–372, of which Student's t with *G* − 1 degrees of freedom is the reference distribution.
    init?(_ sums: HandlingTimeSums) {
        let days = sums.days.sorted { $0.key < $1.key }.map(\.value)
        var all = DeviationSums()
        for day in days { all.add(day) }
        guard days.count > 1, all.squares > 0 else { return nil }
        let slope = all.products / all.squares
        let squaredScores = days.reduce(0) { sum, day in
            let score = day.products - slope * day.squares
            return sum + score * score
        }
        let (clusters, count) = (Double(days.count), Double(sums.registrations))
        let correction = clusters / (clusters - 1) * (count - 1) / (count - Double(sums.cells + 1))
        let error = (correction * squaredScores).squareRoot() / all.squares
        let reach = StudentQuantile.value(degrees: clusters - 1) * error
        self.init(
            seconds: slope, interval: ClosedRange(roundingOutwards: slope - reach, slope + reach),
            registrations: sums.registrations, days: days.count)
    }

    /// Decides what may be said of an estimate on its rounded interval.
    init(seconds: Double, interval: ClosedRange<Double>, registrations: Int, days: Int) {
        let isEnough = registrations >= Self.fewestRegistrations && days >= Self.fewestDays
        self.init(
            seconds: seconds, interval: interval, registrations: registrations, days: days,
            outcome: !isEnough ? .insufficientData : interval.lowerBound > 0 ? .measured : .noGain)
    }
}
