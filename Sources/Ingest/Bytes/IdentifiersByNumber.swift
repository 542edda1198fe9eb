/// The bytes of the ids of a table, found by their numbers.
///
/// It is made where somebody asks for ids, and takes 8 bytes for each: who looks ids up has their bytes at hand.
struct IdentifiersByNumber {
    private let table: IdentifierTable
    /// Where each id stands: its slot, or the complement of its position among those on no page.
    private let locations: [Int]

    /// How many ids there are.
    var count: Int { locations.count }

    /// Finds all ids of `table`.
    ///
    /// - Complexity: Linear in their number.
    init(_ table: IdentifierTable) {
        self.table = table
        var locations = [Int](repeating: 0, count: table.count)
        table.forEach { number, location in
            switch location {
            case .slot(let slot): locations[number.index] = slot
            case .other(let other): locations[number.index] = ~other
            }
        }
        self.locations = locations
    }

    /// The bytes of the id numbered `number`.
    func bytes(_ number: IdentifierNumber) -> [UInt8] {
        var bytes: [UInt8] = []
        copy(number, to: &bytes)
        return bytes
    }

    /// Makes the id numbered `number` all that stands in `buffer`.
    func copy(_ number: IdentifierNumber, to buffer: inout [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        let location = locations[number.index]
        table.append(idAt: location < 0 ? .other(~location) : .slot(location), to: &buffer)
    }
}
