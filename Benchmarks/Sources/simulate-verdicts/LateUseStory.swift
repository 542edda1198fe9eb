import TestSupport

/// A way in which uses can come late.
struct LateUseStory: Sendable {
    /// The story in a few words.
    let name: String
    /// Logs that tell it.
    let simulation: LogSimulation

    /// Creates a story of registrations that come evenly over two periods: first until `recentDays` before the end, after
    /// it the share `recentShare` of them.
    private init(
        _ name: String, spanDays: Int = 365, recentDays: Int = 0, recentShare: Double = 0, lag: LagDistribution,
        otherLag: LagDistribution? = nil
    ) {
        self.name = name
        simulation = LogSimulation(
            products: Self.sizes.map { size in
                let recent = Int(Double(size) * recentShare)
                return .init(mature: size - recent, recent: recent)
            },
            usageRates: [0.01], spanDays: spanDays, maturityDays: recentDays, lag: lag, otherLag: otherLag)
    }

    /// The captures of each product, mature or not, from the 299 mature ones on that it takes to drop a question: the
    /// longer the horizon, the more captures that takes.
    static let sizes = [299, 320, 360, 400, 450, 650, 1_000]

    /// The stories, from harmless to harmful.
    static let all = [
        LateUseStory("quick: mean 5 days", lag: .exponential(mean: 5)),
        LateUseStory("slow: mean 40 days", lag: .exponential(mean: 40)),
        LateUseStory(
            "the same, 75 % of the registrations in the last 60 days", recentDays: 60, recentShare: 0.75,
            lag: .exponential(mean: 40)),
        LateUseStory("heavy tail: median 4 days, 1 % after more than a year", lag: .heavyTailed(median: 4)),
        LateUseStory(
            "85 % after mean 3 days, 15 % after 150 to 210 days",
            lag: .quickOrLate(mean: 3, quickShare: 0.85, late: 150...210)),
        LateUseStory(
            "campaign: quick, all registrations 15 to 25 days old", spanDays: 25, recentDays: 15,
            lag: .exponential(mean: 5)),
        LateUseStory(
            "this question slow: mean 60 days, others mean 5", lag: .exponential(mean: 60),
            otherLag: .exponential(mean: 5)),
        LateUseStory(
            "the same in a log of 120 days", spanDays: 120, lag: .exponential(mean: 60),
            otherLag: .exponential(mean: 5)),
    ]
}
