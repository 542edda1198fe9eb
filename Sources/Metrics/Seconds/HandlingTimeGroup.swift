import RegistrationLog

/// The registrations of a product and channel that say how long they took.
struct HandlingTimeGroup {
    /// A registration: its local day, the questions asked, and the seconds that it took.
    struct Contact {
        let day: Int
        let questions: Int
        var seconds: UInt32
    }

    /// The registrations in the order of their days.
    private(set) var contacts: [Contact] = []

    /// Creates a group of nothing.
    init() {}

    /// Adds a registration on no earlier day than the one before it.
    mutating func add(_ contact: Contact) { contacts.append(contact) }

    /// Brings times below the 1st percentile up to it, and those above the 99th down to it, both by nearest rank.
    ///
    /// A call that was never hung up says nothing of how long a question takes.
    ///
    /// - Complexity: O(*n*).
    mutating func winsorise() {
        let seconds = contacts.map(\.seconds)
        guard let least = nearestRank(1, of: seconds), let most = nearestRank(99, of: seconds) else { return }
        for index in contacts.indices { contacts[index].seconds = min(max(contacts[index].seconds, least), most) }
    }

    /// The registrations of each calendar month, in order.
    var months: [ArraySlice<Contact>] {
        var months: [ArraySlice<Contact>] = []
        var start = contacts.startIndex
        while start < contacts.endIndex {
            let days = CalendarDate(dayNumber: contacts[start].day).month.days
            let end = contacts[start...].partitionPoint { $0.day < days.upperBound }
            months.append(contacts[start..<end])
            start = end
        }
        return months
    }
}

extension [HandlingTimeGroup] {
    /// The registrations of the product with these positions that say how long they took, by channel: those without one first, then
    /// in code-point order of the compared names.
    ///
    /// - Parameters:
    ///   - positions: The positions of the registrations of a product, in the order of their days.
    ///   - log: The log.
    ///   - ranks: By number of a channel its rank from 1, as ``AttributeColumn/ranks`` gives them.
    /// - Complexity: O(*n*) for *n* registrations and their pages, besides sorting the channels of the product.
    init(of positions: ArraySlice<UInt32>, in log: RegistrationLog, ranks: [Int]) {
        let (table, attributes) = (log.registrations, log.attributes)
        let pages = table.pages
        var groups: [Int: HandlingTimeGroup] = [:]
        for position in positions {
            let index = Int(position)
            guard let seconds = attributes.handlingTimes.seconds(of: index) else { continue }
            let asked = pages[table.pageRange(of: index)].reduce(0) { $0 + $1.asked.nonzeroBitCount }
            let channel = attributes.channels.number(of: index).map { ranks[$0] } ?? 0
            groups[channel, default: HandlingTimeGroup()].add(
                .init(day: table.day(of: position), questions: asked, seconds: UInt32(seconds)))
        }
        self = groups.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension AttributeColumn {
    /// By number of a value its rank, from 1, in code-point order of the compared names.
    ///
    /// - Complexity: O(*n* log *n*) for *n* values.
    var ranks: [Int] {
        var ranks = [Int](repeating: 0, count: values.count)
        let order = values.indices.sorted {
            let (left, right) = (values[$0].key.unicodeScalars, values[$1].key.unicodeScalars)
            return left.elementsEqual(right) ? $0 < $1 : left.lexicographicallyPrecedes(right)
        }
        for (rank, number) in order.enumerated() { ranks[number] = rank + 1 }
        return ranks
    }
}
