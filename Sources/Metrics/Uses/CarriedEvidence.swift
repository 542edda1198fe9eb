import RegistrationLog

/// Where a value that an action took over counts as evidence of use: by product and field, and not in copies.
struct CarriedEvidence: Sendable {
    /// A source and a product of which it copied the registrations as a whole.
    struct Copy: Hashable, Sendable {
        /// The number of the source.
        let source: Int
        /// The product.
        let product: ProductID
    }

    private let offsets: ProductOffsets
    private var isBeyondChance: [Bool]
    /// The sources that copied registrations as a whole, each with the product.
    private(set) var copies: Set<Copy> = []

    /// Begins with no evidence for the products of `log`, and no copy.
    init(of log: RegistrationLog) {
        offsets = ProductOffsets(
            sizes: log.products.indices.map { log.registrations.fields(of: ProductID($0)).count })
        isBeyondChance = Array(repeating: false, count: offsets.total)
    }

    /// Adds that agreement on `field` of `product` is beyond chance.
    mutating func insert(_ field: ProductFieldID, of product: ProductID) {
        isBeyondChance[offsets[product] + field.index] = true
    }

    /// Adds that a source copied the registrations of a product.
    mutating func insert(_ copy: Copy) { copies.insert(copy) }

    /// Whether agreement between captured and taken over values of `field` in `product` is beyond chance.
    func isBeyondChance(_ field: ProductFieldID, of product: ProductID) -> Bool {
        isBeyondChance[offsets[product] + field.index]
    }

    /// Whether `source` copied the registrations of `product` as a whole.
    func isCopy(_ source: Int, of product: ProductID) -> Bool {
        !copies.isEmpty && copies.contains(Copy(source: source, product: product))
    }
}
