import RegistrationLog

/// The slots of the fields of each product: figures of a field stand at its slot in arrays.
///
/// The slots of the fields that a product asks are their indices in its list, so that a slot below ``askedCount(of:)`` is a
/// ``ProductFieldID``. Fields that only follow-up touches come after them, in the order in which they are met.
struct FieldSlots: Sendable {
    /// A field in a product.
    private struct Pair: Hashable {
        let product: ProductID
        let field: FieldID
    }

    private let registrations: RegistrationTable
    private let askedCounts: [Int]
    private var touched: [[FieldID]]
    private var slotsOfTouched: [Pair: Int] = [:]

    /// Creates the slots of the fields that the products of `log` ask.
    init(of log: RegistrationLog) {
        registrations = log.registrations
        askedCounts = log.products.indices.map { log.registrations.fields(of: ProductID($0)).count }
        touched = Array(repeating: [], count: log.products.count)
    }

    /// How many fields `product` asks.
    func askedCount(of product: ProductID) -> Int { askedCounts[product.index] }

    /// The fields of `product` in the order of their slots.
    func fields(of product: ProductID) -> [FieldID] { registrations.fields(of: product) + touched[product.index] }

    /// The slot of `field` in `product`; nil where it has none.
    func existingSlot(of field: FieldID, in product: ProductID) -> Int? {
        if let asked = registrations.existingProductField(field, of: product) { return asked.index }
        return slotsOfTouched[Pair(product: product, field: field)]
    }

    /// The slot of `field` in `product`, the next free one where it had none.
    mutating func slot(of field: FieldID, in product: ProductID) -> Int {
        if let slot = existingSlot(of: field, in: product) { return slot }
        let slot = askedCount(of: product) + touched[product.index].count
        touched[product.index].append(field)
        slotsOfTouched[Pair(product: product, field: field)] = slot
        return slot
    }
}
