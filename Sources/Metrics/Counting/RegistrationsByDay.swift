import RegistrationLog

/// The registrations of each product in the order of their local days; those of one day in that of the log.
struct RegistrationsByDay: Sendable {
    private let positions: [UInt32]
    private let ranges: [Range<Int>]

    /// Puts the registrations of `log` that lie in `period` in order.
    ///
    /// - Complexity: O(*n*) for *n* registrations in order of time, O(*n* log *n*) else.
    init(of log: RegistrationLog, in period: ReportingPeriod = ReportingPeriod()) {
        let table = log.registrations
        let groups = Grouping(count: log.products.count) { visit in
            for position in table.indices where period.contains(table[position]) {
                visit(table.product(of: position).index, position)
            }
        }
        ranges = log.products.indices.map { groups.range(of: $0) }
        var positions = groups.members
        for range in ranges {
            let isOrdered = range.dropFirst().allSatisfy { index in
                table.day(of: positions[index - 1]) <= table.day(of: positions[index])
            }
            if isOrdered { continue }
            positions[range].sort { (table.day(of: $0), $0) < (table.day(of: $1), $1) }
        }
        self.positions = positions
    }

    /// The positions in the log of the registrations of `product`.
    subscript(product: ProductID) -> ArraySlice<UInt32> { positions[ranges[product.index]] }
}

extension RegistrationTable {
    /// The number of the local day of the registration at `position`.
    func day(of position: UInt32) -> Int { time(of: Int(position)).localDate.dayNumber }
}

extension ReportingPeriod {
    /// Whether `registration` was made in the period, by local date.
    func contains(_ registration: Registration) -> Bool {
        from == nil && to == nil || contains(registration.time.localDate)
    }
}
