import RegistrationLog

/// Where the fields of a file stand among the fields of each product, looked up once for each reading of a spelling.
///
/// It is a table of products and readings rather than a hash table, since it is asked for every answer. What would make it
/// larger than 4 MiB is not kept, and looked up each time.
struct ProductPlaces: Sendable {
    private static let capacity = 1 << 20

    /// For each product where its row begins in `places`; below 0 where it has none.
    private var rowStarts: [Int] = []
    /// By row and reading the place plus 1, 0 where it is not known.
    private var places: [UInt32] = []
    /// How many readings a row has room for.
    private var width = 0

    /// Creates a table of nothing.
    init() {}

    /// Makes room for `count` readings of each product; what is known is forgotten where there was not enough.
    mutating func widen(to count: Int) {
        if count > width { self = ProductPlaces(width: count) }
    }

    private init(width: Int) { self.width = width }

    /// The row of `product`, made where there is none; nil where there is no room for it.
    mutating func row(of product: ProductID) -> Row? {
        while rowStarts.count <= product.index { rowStarts.append(-1) }
        if rowStarts[product.index] < 0 {
            guard places.count + width <= Self.capacity else { return nil }
            rowStarts[product.index] = places.count
            places.append(contentsOf: repeatElement(0, count: width))
        }
        return Row(start: rowStarts[product.index])
    }

    /// The row of a product.
    struct Row {
        fileprivate let start: Int
    }

    /// The place of the field that the reading numbered `reading` stands for; nil where it is not known.
    @inline(__always)
    func place(of reading: Int, in row: Row) -> ProductFieldID? {
        let place = places[row.start &+ reading]
        return place == 0 ? nil : ProductFieldID(Int(place &- 1))
    }

    /// Keeps a place.
    mutating func keep(_ place: ProductFieldID, of reading: Int, in row: Row) {
        places[row.start + reading] = UInt32(place.index) + 1
    }
}
