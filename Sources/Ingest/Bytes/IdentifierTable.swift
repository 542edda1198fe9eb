/// The ids of all files, numbered in the order of their first appearance.
///
/// Those that are numbered in a row stand on pages, where one is found without a look at its bytes; any other by its hash. Two
/// are one only when all their bytes are equal, wherever they stand.
///
/// - Complexity: Adding takes time linear in the bytes of the ids; memory is 4 bytes for an id where pages are full, and at most
///   its bytes and some 20 to 40 more for any other.
struct IdentifierTable: Sendable {
    /// How many hashes room is made for at most before their ids come: each takes 11 bytes, whether it comes or not.
    private static var mostReserved: Int { 1 << 20 }

    /// How many different ids there are.
    private(set) var count = 0
    private var pages = IdentifierPages()
    /// The ids that stand on no page.
    private var others = ByteTable()
    /// How many of `others` came before any id on a page: their numbers are their positions.
    private var firstOthers: Int?
    /// The numbers of all `others` behind these.
    private var laterNumbers = ChunkedArray<IdentifierNumber>()

    /// For each id of `column` its number here; those that are new are added.
    ///
    /// Where hashes belong is looked at first, for all of them: in a table far larger than the caches the memory then fetches
    /// many at once, instead of one for every id that is waited for.
    mutating func insert(contentsOf column: IdentifierColumn) -> [IdentifierNumber] {
        let pages = column.mapPages { head, hash in self.pages.page(head, hash: hash) }
        let firstOthers = column.hashes.map { others.firstNumber(under: $0) }
        return column.map { key, index in
            switch key {
            case .paged(let page, let position):
                guard let page = pages[Int(page)] else {
                    return column.withBytes(index) { insertOther($0, hash: ByteHash.of($0)) }
                }
                return self.pages.number(at: Int(position), of: page)
                    ?? insert(at: Int(position), of: page, index, in: column)
            case .hashed(let hash):
                return column.withBytes(index) { bytes in
                    if let other = firstOthers[Int(hash)], others.isEqual(bytes, toStringNumbered: other) {
                        return number(ofOther: other)
                    }
                    return insertOther(bytes, hash: column.hashes[Int(hash)])
                }
            }
        }
    }

    /// Makes room for `capacity` more ids, of which those in `column` are the first, where they stand on no pages.
    mutating func reserveCapacity(_ capacity: Int, for column: IdentifierColumn) {
        if column.hashes.count * 2 > column.count {
            others.reserveCapacity(others.count + min(capacity, Self.mostReserved))
        }
    }

    /// Gives the number of every id to `body`, and where it stands.
    ///
    /// - Complexity: Linear in their number.
    func forEach(_ body: (IdentifierNumber, Location) -> Void) {
        pages.forEach { slot, number in body(number, .slot(slot)) }
        for other in 0..<others.count { body(number(ofOther: other), .other(other)) }
    }

    /// Where an id stands.
    enum Location {
        /// In a slot of the pages.
        case slot(Int)
        /// Among those on no page.
        case other(Int)
    }

    /// Adds the bytes of the id at `location` to `buffer`.
    func append(idAt location: Location, to buffer: inout [UInt8]) {
        switch location {
        case .slot(let slot): pages.append(idIn: slot, to: &buffer)
        case .other(let other): others.append(other, to: &buffer)
        }
    }

    /// Adds the id at `position` of `page`, which is not there; it may be among the others.
    private mutating func insert(
        at position: Int, of page: Int, _ index: Int, in column: IdentifierColumn
    ) -> IdentifierNumber {
        if pages.isPartial(page), let other = column.withBytes(index, { others.number(of: $0) }) {
            let number = number(ofOther: other)
            pages.keep(number, at: position, of: page)
            return number
        }
        if firstOthers == nil { firstOthers = others.count }
        let number = nextNumber()
        pages.insert(number, at: position, of: page)
        return number
    }

    private mutating func insertOther(_ bytes: Span<UInt8>, hash: UInt64) -> IdentifierNumber {
        let count = others.count
        let other = others.insert(bytes, hash: hash)
        if other < count { return number(ofOther: other) }
        let number = nextNumber()
        if firstOthers != nil { laterNumbers.append(number) }
        return number
    }

    private mutating func nextNumber() -> IdentifierNumber {
        count += 1
        return IdentifierNumber(count - 1)
    }

    @inline(__always)
    private func number(ofOther other: Int) -> IdentifierNumber {
        guard let firstOthers, other >= firstOthers else { return IdentifierNumber(other) }
        return laterNumbers[other - firstOthers]
    }
}
