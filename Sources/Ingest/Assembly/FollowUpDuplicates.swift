import RegistrationLog

/// The follow-up rows seen so far, by what makes two rows one.
///
/// With an `actie_id` that is the id, the registration (or follow-up record), the time and, where there is one, the one
/// field; without, all that is read of the row. Times are equal at the coarser of their precisions.
///
/// Rows are known by their numbers, and what makes them one is made anew where two must be compared, so that a row takes
/// 16 to 32 bytes here.
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

    /// By slot the upper half of a key's hash, and below it the number of the row plus 1; 0 for an empty slot.
    ///
    /// The count is a power of two, at most half filled.
    private var slots: [UInt64] = Array(repeating: 0, count: 64)
    private var count = 0

    /// Adds the row numbered `number`, with its `key`; false when an equal one was added before.
    ///
    /// `otherKey` and `time` tell of rows by number.
    mutating func insert(
        _ number: Int, _ key: Key, otherKey: (Int) -> Key, time: (Int) -> Timestamp
    ) -> Bool {
        if count * 2 >= slots.count { grow() }
        var hasher = Hasher()
        hasher.combine(key)
        let half = UInt64(UInt(bitPattern: hasher.finalize())) >> 32
        var slot = Int(half) & (slots.count - 1)
        while slots[slot] != 0 {
            let other = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == half, time(other).isSame(as: time(number)), otherKey(other) == key {
                return false
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = half << 32 | UInt64(number + 1)
        count += 1
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
