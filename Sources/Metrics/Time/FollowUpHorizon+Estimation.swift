import RegistrationLog
import Threads

extension FollowUpHorizon {
    /// The least number of lags from which a percentile is taken of its own.
    static let fewestLags = 30

    /// The horizon of each product: what is configured, or the largest of the days that a horizon has at least, what the lags
    /// of the product show, what those of all products together do where the product has too few, and what each field of the
    /// product with enough lags shows.
    ///
    /// A question may be used later than all others of its product, and later than any use that was seen.
    ///
    /// - Parameters:
    ///   - uses: The uses of each product over the whole log, whatever the period.
    ///   - log: The log.
    ///   - settings: What is configured.
    ///   - observationEnd: The last moment of which follow-up is in the data.
    ///   - threads: On how many threads products are looked at side by side.
    /// - Returns: For each product of the log its horizon, with where it came from.
    /// - Complexity: O(*n*) for *n* uses.
    static func horizons(
        of uses: [ProductUses], in log: RegistrationLog, settings: AnalysisSettings, observationEnd: Timestamp,
        threads: Int = 1
    ) -> [FollowUpHorizon] {
        let estimation = HorizonEstimation(registrations: log.registrations, observationEnd: observationEnd)
        let minimum = FollowUpHorizon(days: settings.minimumHorizonDays, source: .minimum)
        let areTooFew = uses.contains { $0.lagCount < fewestLags }
        let common = areTooFew ? estimation.days(of: uses) : nil
        let areEnough = uses.reduce(0) { $0 + $1.lagCount } >= fewestLags
        return concurrentMap(uses, threads: threads) { product in
            if let days = settings.products[log.products[product.product.index].key]?.followUpHorizonDays {
                return FollowUpHorizon(days: days, source: .configured)
            }
            var candidates = [minimum]
            if let days = estimation.days(of: [product]) { candidates.append(.init(days: days, source: .product)) }
            if product.lagCount < fewestLags, areEnough, let common {
                candidates.append(.init(days: common, source: .allProducts))
            }
            if let days = estimation.daysOfFields(of: product).max() {
                candidates.append(.init(days: days, source: .question))
            }
            // Of equal ones the first.
            return candidates.dropFirst().reduce(minimum) { $1.days > $0.days ? $1 : $0 }
        }
    }
}

/// Takes the 95th percentile of lags twice, of which the larger counts.
///
/// The second time it is over only the registrations that are twice as old as the first outcome, where enough lags remain: late
/// uses of recent registrations are not in the data yet.
private struct HorizonEstimation {
    let registrations: RegistrationTable
    let observationEnd: Timestamp

    /// The days within which 95 % of the uses of these products together came, rounded up; nil where there are none.
    func days(of products: [ProductUses]) -> Int? {
        var lags = LagDays()
        for product in products {
            for use in product.used.elements where !use.isOnlySurveyed { lags.add(use.lag) }
        }
        guard let days = lags.percentile95 else { return nil }
        let age = Maturity(observationEnd: observationEnd, days: 2 * days)
        var settled = LagDays()
        for product in products {
            for (row, index) in product.registrationsWithUse.enumerated()
            where age.isReached(by: registrations.time(of: product.position(at: Int(index)))) {
                for use in product.used[row] where !use.isOnlySurveyed { settled.add(use.lag) }
            }
        }
        return larger(days, settled)
    }

    /// The same of each field of a product that has enough lags, by slot.
    func daysOfFields(of product: ProductUses) -> [Int] {
        var lags = [LagDays](repeating: LagDays(), count: product.fields.count)
        for use in product.used.elements where !use.isOnlySurveyed { lags[use.slot].add(use.lag) }
        let days = lags.map { $0.count < FollowUpHorizon.fewestLags ? nil : $0.percentile95 }
        let ages = days.map { $0.map { Maturity(observationEnd: observationEnd, days: 2 * $0) } }
        var settled = [LagDays](repeating: LagDays(), count: product.fields.count)
        for (row, index) in product.registrationsWithUse.enumerated() {
            let time = registrations.time(of: product.position(at: Int(index)))
            for use in product.used[row] where !use.isOnlySurveyed {
                if ages[use.slot]?.isReached(by: time) ?? false { settled[use.slot].add(use.lag) }
            }
        }
        return zip(days, settled).compactMap { days, settled in days.map { larger($0, settled) } }
    }

    private func larger(_ days: Int, _ settled: LagDays) -> Int {
        settled.count < FollowUpHorizon.fewestLags ? days : max(days, settled.percentile95 ?? 0)
    }
}

/// How many lags there are of each number of days, rounded up.
///
/// Rounding keeps the order of lags, so that the percentile of the days is that of the lags in days; and days are few
/// enough to be counted in one pass.
private struct LagDays {
    private var counts: [Int] = []
    /// How many lags there are.
    private(set) var count = 0

    mutating func add(_ lag: UInt32) {
        let days = (Int(lag) + 86_399) / 86_400
        while counts.count <= days { counts.append(0) }
        counts[days] += 1
        count += 1
    }

    /// The days within which 95 % came, by nearest rank; nil where there are none.
    var percentile95: Int? {
        var rank = (95 * count + 99) / 100
        for (days, count) in counts.enumerated() {
            if rank <= count { return days }
            rank -= count
        }
        return nil
    }
}
