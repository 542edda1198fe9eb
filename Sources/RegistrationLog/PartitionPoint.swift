extension RandomAccessCollection {
    /// The index of the first element for which `isBefore` does not hold, or the end: it must hold for a number of elements at
    /// the beginning and for none behind them.
    ///
    /// - Complexity: O(log *n*).
    @inlinable package func partitionPoint(where isBefore: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isBefore(self[middle]) {
                low = index(after: middle)
                count -= half + 1
            } else {
                count = half
            }
        }
        return low
    }
}
