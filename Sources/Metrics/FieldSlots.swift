import RegistrationLog

/// Hands out consecutive slots, from 0, to the fields that are met, so that figures by field can stand in an array.
///
/// Looking a slot up is one read from an array as long as the log has fields. Emptying costs as much as there are slots.
struct FieldSlots {
    /// The fields in order of their slots.
    private(set) var fields: [FieldID] = []
    /// The slot of each field of the log, or -1.
    private var slots: [Int32]

    /// Creates slots for a log that has `fieldCount` fields.
    init(fieldCount: Int) { slots = Array(repeating: -1, count: fieldCount) }

    /// How many fields have a slot.
    var count: Int { fields.count }

    /// The slot of `field`; nil where it has none.
    func existing(_ field: FieldID) -> Int? {
        let slot = slots[field.index]
        return slot < 0 ? nil : Int(slot)
    }

    /// The slot of `field`, the next free one where it had none.
    mutating func slot(of field: FieldID) -> Int {
        if let slot = existing(field) { return slot }
        slots[field.index] = Int32(fields.count)
        fields.append(field)
        return fields.count - 1
    }

    /// Takes all slots back.
    mutating func removeAll() {
        for field in fields { slots[field.index] = -1 }
        fields.removeAll(keepingCapacity: true)
    }
}
