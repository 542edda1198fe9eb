import RegistrationLog

/// Registrations of which there are few enough to distinguish them, ascending, each once.
struct FewRegistrations {
    /// Their positions in the log.
    private(set) var positions: [Int] = []

    /// Leaves none, but the room that they had.
    mutating func removeAll() { positions.removeAll(keepingCapacity: true) }

    /// Adds a registration; false, and nothing is added, where there would be more than ``FollowedRegistrations/limit``.
    mutating func insert(_ position: Int) -> Bool {
        let index = positions.partitionPoint { $0 < position }
        if index < positions.count, positions[index] == position { return true }
        guard positions.count < FollowedRegistrations.limit else { return false }
        positions.insert(position, at: index)
        return true
    }
}
