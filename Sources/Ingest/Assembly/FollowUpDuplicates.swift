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
        private let day: Int32
        private let registration: OptionalNumber<IdentifierNumber>
        private let followUp: OptionalNumber<IdentifierNumber>
        private let actionID: OptionalNumber<IdentifierNumber>
        private let field: FieldID?
        /// What counts only where there is no `actie_id`, and is the same for all rows that have one.
        private let action: UInt32
        private let names: UInt32
        private let beneficiary: Beneficiary?
        private let values: [TakenOverValue]

        /// Creates the key of `row`, which names the set of fields numbered `names`.
        init(_ row: WaitingFollowUp, action: Int, names: Int, values: [TakenOverValue], ownField: FieldID?) {
            day = Int32(truncatingIfNeeded: row.time.localDate.dayNumber)
            registration = row.registration
            followUp = row.followUp
            actionID = row.actionID
            field = ownField
            let hasID = row.actionID.value != nil
            self.action = hasID ? 0 : UInt32(action)
            self.names = hasID ? 0 : UInt32(names)
            beneficiary = hasID ? nil : row.beneficiary
            self.values = hasID || values.isEmpty ? [] : values.sorted { $0.field < $1.field }
        }

        /// Two numbers at a time, since each by itself would take as long, and every row is hashed.
        ///
        /// Who gains is left out: it makes at most four of one key.
        func hash(into hasher: inout Hasher) {
            hasher.combine(UInt64(UInt32(bitPattern: day)) << 32 | UInt64(registration.raw))
            hasher.combine(UInt64(followUp.raw) << 32 | UInt64(actionID.raw))
            hasher.combine(UInt64(field.map { $0.index + 1 } ?? 0) << 32 | UInt64(action))
            guard actionID.value == nil else { return }
            hasher.combine(names)
            if !values.isEmpty { hasher.combine(values) }
        }
    }

    private var numbers = NumbersByHash()

    /// Adds the row numbered `number`, with its `key`; false when an equal one was added before.
    ///
    /// `otherKey` and `time` are those of rows by number.
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
