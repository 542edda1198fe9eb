import TestSupport

/// Counts over runs, of which two parts can be put together: in whichever order that happens, the sums are the same.
protocol Tally: Sendable {
    /// Adds the counts of other runs.
    mutating func merge(_ other: Self)
}

extension Tally {
    /// Adds up `runs` runs, spread over the processors.
    ///
    /// Run *k* gets the *k*th number that follows from `seed` as its own seed, so that the outcome depends neither on the
    /// number of threads nor on their order.
    ///
    /// - Parameters:
    ///   - empty: The counts of no runs.
    ///   - runs: How many runs there are.
    ///   - seed: The number from which all chance follows.
    ///   - addRun: Adds the run of a seed to counts.
    /// - Returns: The counts of all runs.
    static func sum(
        from empty: Self, runs: Int, seed: UInt64, addRun: @escaping @Sendable (UInt64, inout Self) -> Void
    ) async -> Self {
        var generator = SplitMix64(seed: seed)
        let seeds = (0..<runs).map { _ in generator.next() }
        let runsOfATask = 50
        return await withTaskGroup(of: Self.self) { tasks in
            for first in stride(from: 0, to: runs, by: runsOfATask) {
                let part = seeds[first..<min(first + runsOfATask, runs)]
                tasks.addTask {
                    var tally = empty
                    for seed in part { addRun(seed, &tally) }
                    return tally
                }
            }
            return await tasks.reduce(into: empty) { $0.merge($1) }
        }
    }
}

extension Array: Tally where Element: Tally {
    /// Adds the counts of other runs, one by one.
    mutating func merge(_ other: Self) {
        for (index, tally) in other.enumerated() { self[index].merge(tally) }
    }
}
