/// One contact about one product in which answers are registered.
public struct Registration: Hashable, Sendable {
    /// What the citizen asked for.
    public let product: ProductID
    /// When it was registered.
    public let time: Timestamp

    /// Creates a registration of `product` at `time`.
    @inlinable public init(product: ProductID, time: Timestamp) {
        self.product = product
        self.time = time
    }
}
