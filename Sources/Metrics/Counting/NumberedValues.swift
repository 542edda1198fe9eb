import RegistrationLog

/// Which values of an attribute the registrations of a product have, numbered from 1 in order of first appearance.
struct NumberedValues: Sendable {
    /// For each registration of the product the number of its value; 0 where its cell is empty.
    let numbers: [UInt32]
    /// The values, the one with number 1 first.
    let values: [AttributeValue]

    /// Numbers the values that `column` has of the registrations at `positions`.
    ///
    /// - Complexity: O(*n*) for *n* registrations, however many values the column has.
    init(of positions: some Collection<UInt32>, in column: AttributeColumn) {
        var (values, numbers): ([AttributeValue], [UInt32]) = ([], [])
        numbers.reserveCapacity(positions.count)
        var known = KnownNumbers(ofUpTo: column.values.count, among: positions.count)
        for position in positions {
            guard let value = column.number(of: Int(position)) else {
                numbers.append(0)
                continue
            }
            if known[value] == 0 {
                values.append(column.values[value])
                known[value] = UInt32(values.count)
            }
            numbers.append(known[value])
        }
        (self.values, self.numbers) = (values, numbers)
    }
}

/// The numbers that values were given: in a table where there are no more values than registrations, else in a dictionary, so that
/// many products with a few registrations each do not clear a large table each.
private struct KnownNumbers {
    private var table: [UInt32]
    private var others: [Int: UInt32] = [:]

    init(ofUpTo values: Int, among registrations: Int) {
        table = values <= registrations ? Array(repeating: 0, count: values) : []
    }

    subscript(value: Int) -> UInt32 {
        get { table.isEmpty ? others[value] ?? 0 : table[value] }
        set {
            if table.isEmpty { others[value] = newValue } else { table[value] = newValue }
        }
    }
}
