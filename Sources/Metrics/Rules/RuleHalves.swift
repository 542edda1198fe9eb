import RegistrationLog

/// The registrations in which a condition is sought, and later ones on which it is tested, as indices among those of a product in the
/// order of days.
struct RuleHalves: Equatable {
    /// Up to the earliest day by which at least half of the answers are reached.
    let first: Range<Int>
    /// All after that day.
    let second: Range<Int>
}

extension RuleHalves {
    /// Cuts the registrations of a product from `start` on, a day on which its questions changed.
    ///
    /// - Parameters:
    ///   - days: For each registration the number of its day, ascending.
    ///   - isCounted: For each registration whether it is mature with an answer.
    ///   - start: The number of the first day that counts; nil for all.
    /// - Complexity: O(*n*) for *n* registrations.
    init(
        days: some RandomAccessCollection<Int>, isCounted: some RandomAccessCollection<Bool>, from start: Int?
    ) {
        let begin = start.map { start in days.distance(from: days.startIndex, to: days.partitionPoint { $0 < start }) }
        let counted = isCounted.dropFirst(begin ?? 0)
        let all = counted.count { $0 }
        var (reached, end) = (0, begin ?? 0)
        if all > 0 {
            for isCounted in counted where reached * 2 < all {
                end += 1
                if isCounted { reached += 1 }
            }
            let last = days[days.index(days.startIndex, offsetBy: end - 1)]
            end = days.distance(from: days.startIndex, to: days.partitionPoint { $0 <= last })
        }
        self.init(first: (begin ?? 0)..<end, second: end..<days.count)
    }
}
