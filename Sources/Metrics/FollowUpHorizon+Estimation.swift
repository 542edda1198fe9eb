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
        of uses: [ProductUses], in log: RegistrationLog, settings: AnalysisSettings, observationEnd: Timestamp
    ) -> [FollowUpHorizon] {
        let estimation = HorizonEstimation(registrations: log.registrations, observationEnd: observationEnd)
        var common: FollowUpHorizon?
        return uses.map { product in
            if let days = settings.products[log.products[product.product.index].key]?.followUpHorizonDays {
                return FollowUpHorizon(days: days, source: .configured)
            }
            if product.used.elements.count >= fewestLags, let days = estimation.days(of: [product]) {
                return FollowUpHorizon(days: days, source: .product)
            }
            let horizon =
                common ?? estimation.days(of: uses).map { FollowUpHorizon(days: $0, source: .allProducts) }
                ?? FollowUpHorizon(days: assumedDays, source: .assumed)
            common = horizon
            return horizon
        }
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
        let lags = products.flatMap { $0.used.elements.map(\.lag) }
        guard let days = percentile95Days(of: lags) else { return nil }
        let age = Maturity(observationEnd: observationEnd, days: 2 * days)
        var settled: [UInt32] = []
        for product in products {
            for (row, position) in product.registrationsWithUse.enumerated()
            where age.isReached(by: registrations.time(of: Int(position))) {
                for place in product.used.range(of: row) { settled.append(product.used.elements[place].lag) }
            }
        }
        return settled.count < FollowUpHorizon.fewestLags ? days : percentile95Days(of: settled)
    }

    private func percentile95Days(of lags: [UInt32]) -> Int? {
        nearestRank(95, of: lags).map { (Int($0) + 86_399) / 86_400 }
    }
}
