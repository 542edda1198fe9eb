/// For each product the list of its fields: a field is on it as soon as it is asked in a registration of the product.
///
/// Fields are found by a hash table with open addressing over the pairs of product and field. A log may have thousands of
/// products and of fields, of which few pairs exist, so that a table of all pairs could be huge; and a field is looked up
/// for every answer, for which `Dictionary` is slow.
@usableFromInline struct ProductFields: Sendable {
    /// A field on the list of a product.
    @usableFromInline struct Entry: Sendable {
        @usableFromInline let product: ProductID
        @usableFromInline let field: FieldID
        @usableFromInline let identifier: ProductFieldID

        @inlinable init(product: ProductID, field: FieldID, identifier: ProductFieldID) {
            self.product = product
            self.field = field
            self.identifier = identifier
        }
    }

    /// The fields of each product; products beyond its end have none.
    @usableFromInline var lists: [[FieldID]] = []
    /// The entries of all lists, in the order in which they were made.
    @usableFromInline var entries: [Entry] = []
    /// Numbers of entries plus 1, 0 where there is none; the length is a power of two and at least twice that of entries.
    @usableFromInline var slots: [UInt32] = Array(repeating: 0, count: 64)

    @inlinable init() {}

    /// The fields of `product` in the order of their indices.
    @inlinable func fields(of product: ProductID) -> [FieldID] {
        product.index < lists.count ? lists[product.index] : []
    }

    /// The index of `field` on the list of `product`; nil where it is not on it.
    @inlinable func existing(_ field: FieldID, of product: ProductID) -> ProductFieldID? {
        let entry = slots[slot(of: field, of: product)]
        return entry == 0 ? nil : entries[Int(entry) - 1].identifier
    }

    /// The index of `field` on the list of `product`, at the end where it was not on it.
    @inlinable mutating func identifier(of field: FieldID, of product: ProductID) -> ProductFieldID {
        let slot = slot(of: field, of: product)
        if slots[slot] != 0 { return entries[Int(slots[slot]) - 1].identifier }
        return add(field, to: product, slot: slot)
    }

    @usableFromInline mutating func add(_ field: FieldID, to product: ProductID, slot: Int) -> ProductFieldID {
        while lists.count <= product.index { lists.append([]) }
        let identifier = ProductFieldID(lists[product.index].count)
        lists[product.index].append(field)
        entries.append(Entry(product: product, field: field, identifier: identifier))
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return identifier
    }

    /// The slot of the entry of `field` and `product`, or the empty one in which it belongs.
    @inlinable func slot(of field: FieldID, of product: ProductID) -> Int {
        let mask = slots.count - 1
        // Fibonacci hashing: the golden ratio in 64 bits spreads neighbouring numbers evenly over the high half.
        let key = UInt64(product.raw) << 32 | UInt64(field.raw)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.field == field && entry.product == product { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            slots[slot(of: entry.field, of: entry.product)] = UInt32(number + 1)
        }
    }
}
