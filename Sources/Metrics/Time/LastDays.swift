/// Which last days of the data are left out of the observation end, because they are likely mistyped.
enum LastDays {
    /// Days without any data before a last day, over which it is left out.
    static let longestGap = 30

    /// Finds the last day that is not isolated.
    ///
    /// A day that lies over ``longestGap`` days after the one before it is left out, and so on; the first day of all has none
    /// before it and stays.
    ///
    /// - Parameter days: The days with a registration or an action, by their day numbers, in any order.
    /// - Returns: That day, and those behind it that are isolated, last first; nil without a day.
    /// - Complexity: O(*n* log *n*).
    static func split(_ days: some Sequence<Int>) -> (last: Int, isolated: [Int])? {
        var remaining = Set(days).sorted()
        var isolated: [Int] = []
        while remaining.count > 1, remaining[remaining.count - 1] - remaining[remaining.count - 2] > longestGap {
            isolated.append(remaining.removeLast())
        }
        return remaining.last.map { ($0, isolated) }
    }
}
