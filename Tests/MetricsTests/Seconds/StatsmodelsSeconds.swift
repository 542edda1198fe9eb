/// What statsmodels 0.15.0 (<https://www.statsmodels.org>) estimates of logs, written by
/// `Benchmarks/Peers/statsmodels_seconds.py`.
enum StatsmodelsSeconds {
    /// `OLS` with a dummy variable for each cell, `cov_type="cluster"` by day with `use_correction`, `use_t`: on each line seed,
    /// registrations, days and seconds of a ``TimedLog``; the slope, both ends of its 95 % interval, registrations and days.
    static let lines = """
        1 900 90 11 21.884621694 6.377365970 37.391877418 617 74
        2 600 60 4 16.440625063 -8.966941467 41.848191593 353 46
        3 2400 200 0 -4.880379113 -14.341725303 4.580967077 2280 199
        4 1200 25 30 27.350667545 12.824583935 41.876751154 1173 25
        """
}
