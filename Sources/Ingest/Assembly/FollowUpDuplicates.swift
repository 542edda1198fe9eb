import RegistrationLog

/// The follow-up rows seen so far, by what makes two rows one.
///
/// With an `actie_id` that is the id, the registration (or follow-up record), the time and, where there is one, the one
/// field; without, all that is read of the row. Times are equal at the coarser of their precisions.
///
/// Rows are known by their numbers, and what makes them one is made anew where two must be compared, so that a row takes
/// 11 to 16 bytes here.
struct FollowUpDuplicates {
    /// All that two rows must have in common, but for the time of day.
    struct Key: Hashable {
        /// The day, which equal times share, so that few times are left to compare under one key.
        private let day: CalendarDate
        private let registration: OptionalNumber
        private let followUp: OptionalNumber
        private let actionID: OptionalNumber
        private let field: Int?
        private let rest: Rest?

        /// What counts only where there is no `actie_id`.
        private struct Rest: Hashable {
            let action: Int
            let beneficiary: Beneficiary?
            let names: Int
            let values: [TakenOverValue]
        }

        /// Creates the key of `row`, which names the set of fields numbered `names`.
        init(_ row: FollowUpRow, action: Int, names: Int, values: [TakenOverValue], ownField: Int?) {
            day = row.time.localDate
            registration = row.registration
            followUp = row.followUp
            actionID = row.actionID
            field = ownField
            rest =
                row.actionID.value == nil
                ? Rest(
                    action: action, beneficiary: row.beneficiary, names: names,
                    values: values.sorted { $0.field < $1.field }) : nil
        }
    }

    private var numbers = NumbersByHash()

    /// Adds the row numbered `number`, with its `key`; false when an equal one was added before.
    ///
    /// `otherKey` and `time` tell of rows by number.
    mutating func insert(
        _ number: Int, _ key: Key, otherKey: (Int) -> Key, time: (Int) -> Timestamp
    ) -> Bool {
        var hasher = Hasher()
        hasher.combine(key)
        let hash = UInt64(UInt(bitPattern: hasher.finalize()))
        let equal = numbers.search(hash) { time($0).isSame(as: time(number)) && otherKey($0) == key }
        guard equal.number == nil else { return false }
        numbers.insert(number, under: hash, at: equal.slot)
        return true
    }
}
