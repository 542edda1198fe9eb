import RegistrationLog

/// Where the fields of a file stand among the fields of each product, looked up once for each reading of a spelling.
///
/// It is a table of products and readings rather than a hash table, since it is asked for every answer. What would make it
/// larger than 4 MiB is not kept, and looked up each time.
struct ProductFieldCache: Sendable {
    private static let capacity = 1 << 20

    /// For each product where its row begins in `fields`; below 0 where it has none.
    private var rowStarts: [Int] = []
    /// By row and reading the index plus 1, 0 where it is not known.
    private var fields: [UInt32] = []
    /// How many readings a row has room for.
    private var width = 0

    /// Creates a table of nothing.
    init() {}

    /// Makes room for `count` readings of each product; what is known is forgotten where there was not enough.
    mutating func widen(to count: Int) {
        if count > width { self = ProductFieldCache(width: count) }
    }

    private init(width: Int) { self.width = width }

    /// The row of `product`, made where there is none; nil where there is no room for it.
    mutating func row(of product: ProductID) -> Row? {
        while rowStarts.count <= product.index { rowStarts.append(-1) }
        if rowStarts[product.index] < 0 {
            guard fields.count + width <= Self.capacity else { return nil }
            rowStarts[product.index] = fields.count
            fields.append(contentsOf: repeatElement(0, count: width))
        }
        return Row(start: rowStarts[product.index])
    }

    /// The row of a product.
    struct Row {
        fileprivate let start: Int
    }

    /// The index of the field that the reading numbered `reading` stands for; nil where it is not known.
    @inline(__always)
    func field(of reading: Int, in row: Row) -> ProductFieldID? {
        let field = fields[row.start &+ reading]
        return field == 0 ? nil : ProductFieldID(Int(field &- 1))
    }

    /// Keeps a field.
    mutating func keep(_ field: ProductFieldID, of reading: Int, in row: Row) {
        fields[row.start + reading] = UInt32(field.index) + 1
    }
}
