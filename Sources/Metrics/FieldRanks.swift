import RegistrationLog

/// The places of fields on the coverage curves of their products, from 0.
struct FieldRanks {
    private let slots: ProductFieldSlots
    /// By slot; -1 for a field that is not reported.
    private let ranks: [Int]

    /// Takes the places of the fields of each product of the log, given in the order of its curve.
    init(of fields: [[FieldFigures]], slots: ProductFieldSlots) {
        self.slots = slots
        var ranks = [Int](repeating: -1, count: slots.count)
        for (product, fields) in fields.enumerated() {
            for (rank, field) in fields.enumerated() {
                if let slot = slots.existing(ProductID(product), field.field) { ranks[slot] = rank }
            }
        }
        self.ranks = ranks
    }

    /// The place of the field with this slot.
    subscript(slot: UInt32) -> Int { ranks[Int(slot)] }

    /// The place of `field` in `product`; nil for a field that is not reported.
    func rank(of product: ProductID, _ field: FieldID) -> Int? {
        slots.existing(product, field).map { ranks[$0] }.flatMap { $0 < 0 ? nil : $0 }
    }
}
