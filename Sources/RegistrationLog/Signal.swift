/// A remark of the front office that a question does or does not work.
public struct Signal: Hashable, Sendable {
    /// When it was made.
    public let time: Timestamp
    /// The product it is about.
    public let product: ProductID
    /// The question it is about; nil where it is about the product as a whole.
    public let field: FieldID?
    /// The remark itself, trimmed.
    public let text: String
    /// What it says of the question, where whoever made it said so.
    public let direction: SignalDirection?

    /// Creates the remark `text` about `product`, and about one of its questions when `field` is given.
    public init(
        time: Timestamp, product: ProductID, field: FieldID?, text: String, direction: SignalDirection? = nil
    ) {
        self.time = time
        self.product = product
        self.field = field
        self.text = text
        self.direction = direction
    }
}
