import RegistrationLog

extension FollowUpHorizon {
    /// The least number of lags on which a horizon may rest where there are other lags to take.
    static let fewestLags = 30
    /// Days that are assumed where no use was seen anywhere.
    static let assumedDays = 30

    /// The horizon of each product of the log: configured, its own, that of all together, or assumed.
    ///
    /// - Complexity: O(*n*) for *n* registrations and uses.
    static func horizons(
        of uses: UseTable, in log: RegistrationLog, settings: AnalysisSettings, observationEnd: Timestamp
    ) -> [FollowUpHorizon] {
        let estimation = HorizonEstimation(uses: uses, registrations: log.registrations, observationEnd: observationEnd)
        let own = estimation.days(groups: log.products.count) { $0.index }
        let common =
            estimation.days(groups: 1) { _ in 0 }[0]
            .map { FollowUpHorizon(days: $0.days, source: .allProducts) }
            ?? FollowUpHorizon(days: assumedDays, source: .assumed)
        return zip(log.products, own).map { product, own in
            if let days = settings.products[product.key]?.followUpHorizonDays {
                return FollowUpHorizon(days: days, source: .configured)
            }
            guard let own, own.lags >= fewestLags else { return common }
            return FollowUpHorizon(days: own.days, source: .product)
        }
    }
}

/// Takes the 95th percentile of lags twice.
private struct HorizonEstimation {
    let uses: UseTable
    let registrations: RegistrationTable
    let observationEnd: Timestamp

    /// For each group of products the days within which 95 % of its uses came, rounded up, and its number of lags; nil
    /// for a group that has none.
    ///
    /// The percentile is taken a second time over only the registrations that are twice as old as its first outcome,
    /// where enough lags remain: late uses of recent registrations are not in the data yet and would make it too short.
    func days(groups: Int, group: (ProductID) -> Int) -> [(days: Int, lags: Int)?] {
        let lags = Grouping(count: groups) { visit in
            for (row, position) in uses.registrations.enumerated() where !uses.used[row].isEmpty {
                let place = group(registrations[Int(position)].product)
                for use in uses.used[row] { visit(place, Int(use.lag)) }
            }
        }
        let first = (0..<groups).map { percentile95Days(of: lags[$0]) }
        let ages = first.map { Maturity(observationEnd: observationEnd, days: 2 * ($0 ?? 0)) }
        let settledLags = Grouping(count: groups) { visit in
            for (row, position) in uses.registrations.enumerated() where !uses.used[row].isEmpty {
                let registration = registrations[Int(position)]
                let place = group(registration.product)
                guard ages[place].isReached(by: registration.time) else { continue }
                for use in uses.used[row] { visit(place, Int(use.lag)) }
            }
        }
        return first.enumerated().map { place, days in
            guard let days else { return nil }
            let settled = settledLags[place]
            let isEnough = settled.count >= FollowUpHorizon.fewestLags
            return (isEnough ? percentile95Days(of: settled) ?? days : days, lags[place].count)
        }
    }

    private func percentile95Days(of lags: ArraySlice<UInt32>) -> Int? {
        nearestRank(95, of: lags).map { (Int($0) + 86_399) / 86_400 }
    }
}
