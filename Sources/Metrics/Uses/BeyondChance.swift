import RegistrationLog

/// The fields of products of which a value that an action took over is evidence of use.
struct BeyondChance: Sendable {
    private let offsets: ProductOffsets
    private var isBeyondChance: [Bool]

    /// Creates the set of no fields of the products of `log`.
    init(of log: RegistrationLog) {
        offsets = ProductOffsets(
            sizes: log.products.indices.map { log.registrations.fields(of: ProductID($0)).count })
        isBeyondChance = Array(repeating: false, count: offsets.total)
    }

    /// Adds `field` of `product`.
    mutating func insert(_ field: ProductFieldID, of product: ProductID) {
        isBeyondChance[offsets[product] + field.index] = true
    }

    /// Whether agreement between captured and taken over values of `field` in `product` is beyond chance.
    func contains(_ field: ProductFieldID, of product: ProductID) -> Bool {
        isBeyondChance[offsets[product] + field.index]
    }
}
