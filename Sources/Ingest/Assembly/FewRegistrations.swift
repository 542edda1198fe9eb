/// Registrations of which there are few enough to tell them apart, ascending, each once.
struct FewRegistrations {
    /// Their positions in the log.
    private(set) var positions: [Int] = []

    /// Leaves none, but the room that they had.
    mutating func removeAll() { positions.removeAll(keepingCapacity: true) }

    /// Adds a registration; false, and nothing is added, where there would be more than ``FollowedRegistrations/limit``.
    mutating func insert(_ position: Int) -> Bool {
        var (low, high) = (0, positions.count)
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < position { low = middle + 1 } else { high = middle }
        }
        if low < positions.count, positions[low] == position { return true }
        guard positions.count < FollowedRegistrations.limit else { return false }
        positions.insert(position, at: low)
        return true
    }
}
