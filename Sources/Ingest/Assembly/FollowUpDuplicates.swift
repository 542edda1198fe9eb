import RegistrationLog

/// The follow-up rows seen so far, by what makes two rows one.
///
/// With an `actie_id` that is the id, the registration (or follow-up record), the time and, where there is one, the one
/// field; without, all that is read of the row. Times are equal at the coarser of their precisions.
struct FollowUpDuplicates {
    /// All that two rows must have in common, but for the time of day.
    struct Key: Hashable {
        /// The day, which equal times share, so that few times are left to compare under one key.
        private let day: CalendarDate
        private let registration: Int?
        private let followUp: Int?
        private let actionID: Int?
        private let field: Int?
        private let rest: Rest?

        /// What counts only where there is no `actie_id`.
        private struct Rest: Hashable {
            let action: Int
            let beneficiary: Beneficiary?
            let names: [FieldID]
            let values: [TakenOverValue]
        }

        /// Creates the key of `row`, whose ids stand for `identities`.
        init(
            _ row: FollowUpRow, identities: [Int], action: Int, names: [FieldID], values: [TakenOverValue],
            ownField: Int?
        ) {
            day = row.time.localDate
            registration = row.registration.map { identities[Int($0)] }
            followUp = row.followUp.map { identities[Int($0)] }
            actionID = row.actionID.map { identities[Int($0)] }
            field = ownField
            rest =
                row.actionID == nil
                ? Rest(
                    action: action, beneficiary: row.beneficiary, names: names.sorted(),
                    values: values.sorted { $0.field < $1.field }) : nil
        }
    }

    private var times: [Key: [Timestamp]] = [:]

    /// Adds a row; false when an equal one was added before.
    mutating func insert(_ key: Key, time: Timestamp) -> Bool {
        if let earlier = times[key], earlier.contains(where: time.isSame(as:)) { return false }
        times[key, default: []].append(time)
        return true
    }
}
