/// What the cells of products say of how long a question takes: a cell is a product, a channel and a month.
struct HandlingTimeSums: Sendable {
    /// The least number of registrations with which a cell says anything.
    static let fewestRegistrations = 30

    /// The cells that count.
    private(set) var cells = 0
    /// Their registrations.
    private(set) var registrations = 0
    /// Their sums, by local day.
    private(set) var days: [Int: DeviationSums] = [:]

    /// Creates sums of nothing.
    init() {}

    /// Adds up the cells of a product, of which `groups` are the channels; a cell of under thirty registrations, or in which all ask
    /// as many questions, does not count.
    ///
    /// - Complexity: O(*n*) for *n* registrations.
    init(of groups: [HandlingTimeGroup]) {
        for var group in groups {
            group.winsorise()
            for month in group.months { add(month) }
        }
    }

    private mutating func add(_ month: ArraySlice<HandlingTimeGroup.Contact>) {
        guard month.count >= Self.fewestRegistrations, month.contains(where: { $0.questions != month.first?.questions })
        else { return }
        var parts: [(day: Int, moments: HandlingTimeMoments)] = []
        var cell = HandlingTimeMoments()
        for contact in month {
            if parts.last?.day != contact.day { parts.append((contact.day, HandlingTimeMoments())) }
            parts[parts.count - 1].moments.add(contact)
        }
        for part in parts { cell.add(part.moments) }
        cells += 1
        registrations += cell.count
        for part in parts { days[part.day, default: DeviationSums()].add(part.moments.deviations(in: cell)) }
    }

    /// Adds the cells of another product.
    mutating func add(_ other: HandlingTimeSums) {
        cells += other.cells
        registrations += other.registrations
        for (day, sums) in other.days { days[day, default: DeviationSums()].add(sums) }
    }
}
