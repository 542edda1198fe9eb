/// The time from a registration to the first use of a field, with the age of the registration.
struct AgedLag: Hashable, Sendable {
    /// Seconds from the registration to the use.
    let lag: Int64
    /// Seconds from the registration to the observation end; below 0 where it lies after it.
    let age: Int64

    /// Creates a lag of `lag` seconds of a registration made `age` seconds before the observation end.
    init(_ lag: Int64, age: Int64) {
        self.lag = lag
        self.age = age
    }
}

/// The days within which follow-up of a product normally comes, by its lags.
enum LagHorizon {
    /// The least number of lags from which a percentile is taken of its own.
    static let fewestLags = 30

    /// The largest of: the days that a horizon has at least; what the lags of the product tell; what those of all products
    /// together do, where the product has too few; and what each field of the product with enough lags tells.
    ///
    /// A question may be used later than all others of its product, and later than any use that was seen.
    ///
    /// - Complexity: O(*n* log *n*) for *n* lags.
    static func days(
        of fields: some Sequence<[AgedLag]>, ofAllProducts all: [AgedLag], minimum: Int
    ) -> Int {
        let fields = Array(fields)
        let own = fields.flatMap(\.self)
        var candidates = [minimum, percentile95(of: own) ?? 0]
        if own.count < fewestLags, all.count >= fewestLags { candidates.append(percentile95(of: all) ?? 0) }
        candidates += fields.filter { $0.count >= fewestLags }.map { percentile95(of: $0) ?? 0 }
        return candidates.max() ?? minimum
    }

    /// The 95th percentile of lags, rounded up to whole days; nil without a lag.
    ///
    /// It is taken a second time over only the registrations at least twice that many days old, where enough lags remain,
    /// and the larger counts: late uses of recent registrations are not in the data yet.
    static func percentile95(of lags: [AgedLag]) -> Int? {
        func days(_ lags: some Sequence<AgedLag>) -> Int? {
            let sorted = lags.map(\.lag).sorted()
            guard !sorted.isEmpty else { return nil }
            return Int((sorted[(95 * sorted.count + 99) / 100 - 1] + 86_399) / 86_400)
        }
        guard let first = days(lags) else { return nil }
        let settled = lags.filter { $0.age >= Int64(2 * first) * 86_400 }
        guard settled.count >= fewestLags, let second = days(settled) else { return first }
        return max(first, second)
    }
}
