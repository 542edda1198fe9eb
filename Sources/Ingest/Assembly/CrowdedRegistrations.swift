/// The registrations that hang on records with too many links, each found once however many actions there are on these.
struct CrowdedRegistrations {
    /// How many links were followed so far, a measure of the work.
    private(set) var visits = 0
    /// For each record whether it was come across; records beyond its end were not.
    private var isKnown: [Bool] = []
    private var found: [UInt32] = []

    /// Adds all registrations that any of `records` follows up by `links`; `registration` gives the one that a record is.
    ///
    /// - Complexity: Linear in the links behind records that were never come across before.
    mutating func add(
        _ records: [IdentifierNumber], links: LinkGraph, registration: (IdentifierNumber) -> Int?
    ) {
        var waiting: [IdentifierNumber] = []
        for record in records { reach(record, &waiting, registration) }
        while let record = waiting.popLast() {
            for link in links.links(of: record) {
                visits += 1
                reach(links.parent(at: link), &waiting, registration)
            }
        }
    }

    private mutating func reach(
        _ record: IdentifierNumber, _ waiting: inout [IdentifierNumber], _ registration: (IdentifierNumber) -> Int?
    ) {
        if record.index >= isKnown.count {
            let missing = max(record.index + 1, isKnown.count * 2) - isKnown.count
            isKnown.append(contentsOf: repeatElement(false, count: missing))
        }
        if isKnown[record.index] { return }
        isKnown[record.index] = true
        waiting.append(record)
        if let position = registration(record) { found.append(UInt32(position)) }
    }

    /// The positions of the registrations, ascending.
    var positions: [UInt32] { found.sorted() }
}
