import RegistrationLog

/// Where each product begins in an array that has room for something of every product, one product after another.
struct ProductOffsets: Sendable {
    private let offsets: [Int]
    /// The length of the array.
    let total: Int

    /// Gives product `p` room for `sizes[p]` elements.
    init(sizes: [Int]) {
        var total = 0
        offsets = sizes.map { size in
            defer { total += size }
            return total
        }
        self.total = total
    }

    /// Where `product` begins.
    subscript(product: ProductID) -> Int { offsets[product.index] }
}
