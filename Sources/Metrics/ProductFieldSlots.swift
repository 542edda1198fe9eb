import RegistrationLog

/// A field in a product.
struct ProductField: Hashable, Sendable {
    let product: ProductID
    let field: FieldID
}

/// Hands out consecutive slots, from 0, to the pairs of product and field that are met, so that figures can stand in
/// arrays while registrations are gone through in the order of the log.
///
/// It is a hash table with open addressing. A log may have thousands of products and of fields, of which few pairs exist,
/// so that a table of all pairs could be huge; and a slot is looked up for every answer, for which `Dictionary` is slow.
struct ProductFieldSlots: Sendable {
    /// The pairs in order of their slots.
    private(set) var pairs: [ProductField] = []
    /// Slots by place in the hash table, or -1; the length is a power of two and at least twice the number of pairs.
    private var places: [Int32] = Array(repeating: -1, count: 64)

    /// How many pairs have a slot.
    var count: Int { pairs.count }

    /// The slot of a pair; nil where it has none.
    func existing(_ product: ProductID, _ field: FieldID) -> Int? {
        let slot = places[place(of: ProductField(product: product, field: field))]
        return slot < 0 ? nil : Int(slot)
    }

    /// The slot of a pair, the next free one where it had none.
    mutating func slot(of product: ProductID, _ field: FieldID) -> Int {
        let pair = ProductField(product: product, field: field)
        let place = place(of: pair)
        if places[place] >= 0 { return Int(places[place]) }
        places[place] = Int32(pairs.count)
        pairs.append(pair)
        if pairs.count * 2 > places.count { grow() }
        return pairs.count - 1
    }

    /// Where the slot of `pair` stands, or is to stand.
    private func place(of pair: ProductField) -> Int {
        let mask = places.count - 1
        // Fibonacci hashing: the golden ratio in 64 bits spreads neighbouring numbers evenly over the high half.
        let key = UInt64(pair.product.index) << 32 | UInt64(pair.field.index)
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while places[place] >= 0, pairs[Int(places[place])] != pair { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        places = Array(repeating: -1, count: places.count * 2)
        for (slot, pair) in pairs.enumerated() { places[place(of: pair)] = Int32(slot) }
    }
}
