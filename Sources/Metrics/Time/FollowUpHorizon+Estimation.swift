import RegistrationLog

extension FollowUpHorizon {
    /// The least number of lags on which a horizon may rest where there are other lags to take.
    static let fewestLags = 30
    /// Days that are assumed where no use was seen anywhere.
    static let assumedDays = 30

    /// The horizon of each product: configured, its own, that of all together, or assumed.
    ///
    /// - Complexity: O(*n*) for *n* uses.
    static func horizons(
        of uses: [ProductUses], in log: RegistrationLog, settings: AnalysisSettings, observationEnd: Timestamp,
        threads: Int = 1
    ) -> [FollowUpHorizon] {
        let estimation = HorizonEstimation(registrations: log.registrations, observationEnd: observationEnd)
        let own = concurrentMap(uses, threads: threads) { product -> FollowUpHorizon? in
            if let days = settings.products[log.products[product.product.index].key]?.followUpHorizonDays {
                return FollowUpHorizon(days: days, source: .configured)
            }
            guard product.used.elements.count >= fewestLags else { return nil }
            return estimation.days(of: [product]).map { FollowUpHorizon(days: $0, source: .product) }
        }
        guard own.contains(nil) else { return own.compactMap(\.self) }
        let common =
            estimation.days(of: uses).map { FollowUpHorizon(days: $0, source: .allProducts) }
            ?? FollowUpHorizon(days: assumedDays, source: .assumed)
        return own.map { $0 ?? common }
    }
}

/// Takes the 95th percentile of lags twice.
private struct HorizonEstimation {
    let registrations: RegistrationTable
    let observationEnd: Timestamp

    /// The days within which 95 % of the uses of these products together came, rounded up; nil where there are none.
    ///
    /// The percentile is taken a second time over only the registrations that are twice as old as its first outcome,
    /// where enough lags remain: late uses of recent registrations are not in the data yet and would make it too short.
    func days(of products: [ProductUses]) -> Int? {
        var lags = LagDays()
        for product in products {
            for use in product.used.elements { lags.add(use.lag) }
        }
        guard let days = lags.percentile95 else { return nil }
        let age = Maturity(observationEnd: observationEnd, days: 2 * days)
        var settled = LagDays()
        for product in products {
            for (row, position) in product.registrationsWithUse.enumerated()
            where age.isReached(by: registrations.time(of: Int(position))) {
                for place in product.used.range(of: row) { settled.add(product.used.elements[place].lag) }
            }
        }
        return settled.count < FollowUpHorizon.fewestLags ? days : settled.percentile95
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
