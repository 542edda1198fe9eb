/// The numbers of ids by their pages, in 4 bytes for each id that a page could hold.
///
/// Pages are made for as long as an eighth of what they could hold is there: so an id takes at most 32 bytes, as it does in a
/// table by hash. A page that was refused may be made later, when others have filled up; ids of it then stand elsewhere too.
///
/// - Complexity: Finding and adding take O(1) on average.
struct IdentifierPages: Sendable {
    /// A page need not be denser than this: one id in so many.
    private static var leastDensity: Int { 8 }
    /// So many pages are made however few ids they hold, of 4 KB each.
    private static var sparePages: Int { 256 }

    /// The heads of the pages, by number.
    private var heads = ByteTable()
    /// The numbers of the ids of each page, page after page.
    private var slots = ChunkedArray<OptionalNumber<IdentifierNumber>>()
    /// Whether ids of a page may stand elsewhere.
    private var isPartial: [Bool] = []
    /// How many ids stand here alone.
    private var count = 0
    private var refused = RefusedPages()

    /// The page of the ids that begin with `head`, whose hash is `hash`; nil where it has none, and would be too sparse.
    mutating func page(_ head: Span<UInt8>, hash: UInt64) -> Int? {
        if let known = heads.number(of: head, hash: hash) { return known }
        guard heads.count < Self.sparePages + count * Self.leastDensity / IdentifierPage.size else {
            refused.insert(hash)
            return nil
        }
        slots.append(repeating: OptionalNumber(nil), count: IdentifierPage.size)
        isPartial.append(refused.mayContain(hash))
        return heads.insert(head, hash: hash)
    }

    /// The number of the id at `position` of `page`; nil where there is none.
    @inline(__always)
    func number(at position: Int, of page: Int) -> IdentifierNumber? {
        slots[page &* IdentifierPage.size &+ position].value
    }

    /// Whether an id of `page` may stand elsewhere.
    func isPartial(_ page: Int) -> Bool { isPartial[page] }

    /// Adds the id at `position` of `page`, which stands nowhere else.
    mutating func insert(_ number: IdentifierNumber, at position: Int, of page: Int) {
        keep(number, at: position, of: page)
        count += 1
    }

    /// Keeps the number of the id at `position` of `page`, which stands elsewhere too, so that it is found at once.
    mutating func keep(_ number: IdentifierNumber, at position: Int, of page: Int) {
        slots[page &* IdentifierPage.size &+ position] = OptionalNumber(number)
    }

    /// Gives the slot and the number of each id here to `body`.
    func forEach(_ body: (Int, IdentifierNumber) -> Void) {
        for slot in 0..<slots.count {
            if let number = slots[slot].value { body(slot, number) }
        }
    }

    /// Adds the bytes of the id in `slot` to `buffer`.
    func append(idIn slot: Int, to buffer: inout [UInt8]) {
        heads.append(slot / IdentifierPage.size, to: &buffer)
        IdentifierPage.append(slot % IdentifierPage.size, to: &buffer)
    }
}

/// Which pages were refused: one bit for all whose hashes end alike.
///
/// So it may seem to hold one that was not refused, which costs another look at its ids and is no error (B. Bloom, «Space/Time
/// Trade-offs in Hash Coding with Allowable Errors», 1970).
private struct RefusedPages: Sendable {
    private static var bits: UInt64 { 1 << 20 }

    /// Empty until the first is refused.
    private var words: [UInt64] = []

    mutating func insert(_ hash: UInt64) {
        if words.isEmpty { words = Array(repeating: 0, count: Int(Self.bits / 64)) }
        words[Int(hash % Self.bits / 64)] |= 1 << (hash % 64)
    }

    func mayContain(_ hash: UInt64) -> Bool {
        !words.isEmpty && words[Int(hash % Self.bits / 64)] >> (hash % 64) & 1 == 1
    }
}
