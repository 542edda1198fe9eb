import RegistrationLog

/// The fields of products of which a value that an action took over is evidence of use.
struct BeyondChance: Sendable {
    private var slots = ProductFieldSlots()

    /// Creates the set of `pairs`.
    init(_ pairs: [ProductField]) {
        for pair in pairs { _ = slots.slot(of: pair.product, pair.field) }
    }

    /// Whether agreement between captured and taken over values of `field` in `product` is beyond chance.
    func contains(_ product: ProductID, _ field: FieldID) -> Bool { slots.existing(product, field) != nil }
}
