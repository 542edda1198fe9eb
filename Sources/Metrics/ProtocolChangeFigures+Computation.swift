import RegistrationLog

extension ProtocolChangeFigures {
    /// Computes the figures around each change of the questions of these products, in order of product and date.
    ///
    /// Changes of one product on one day are one change.
    ///
    /// - Complexity: O(*n*) for *n* answers where there is a change, and room for the fields of a product at each change.
    static func figures(
        of products: [ProductFigures], uses: UseTable, ranks: FieldRanks, maturities: [Maturity],
        in log: RegistrationLog, changes: [ProtocolChange]
    ) -> [ProtocolChangeFigures] {
        guard !changes.isEmpty else { return [] }
        var phases = [ProtocolPhases?](repeating: nil, count: log.products.count)
        for product in products {
            let dates = changes.filter { $0.concerns(product) }.map(\.date)
            if !dates.isEmpty {
                phases[product.product.index] = ProtocolPhases(startingOn: dates, fieldCount: product.fields.count)
            }
        }
        for (row, position) in uses.registrations.enumerated() {
            let registration = log.registrations[Int(position)]
            let product = registration.product
            guard phases[product.index] != nil, maturities[product.index].isReached(by: registration.time) else {
                continue
            }
            let captured = log.registrations.answers(of: Int(position)).lazy.filter(\.isCaptured)
            phases[product.index]?.add(
                on: registration.time.localDate,
                captured: captured.compactMap { ranks.rank(of: product, $0.field) },
                used: uses.used[row].map { ranks[$0.slot] }, missing: uses.missing[row].map { ranks[$0] })
        }
        return products.flatMap { product in
            phases[product.product.index]?.figures(of: product, changes: changes.filter { $0.concerns(product) }) ?? []
        }
    }
}

extension ProtocolChange {
    /// Whether it is a change of `product`; one without a product is of all.
    fileprivate func concerns(_ product: ProductFigures) -> Bool { self.product == nil || self.product == product.key }
}

/// The mature registrations of a product, cut at the dates on which its questions changed.
private struct ProtocolPhases {
    /// The dates, each once, ascending.
    private let dates: [CalendarDate]
    /// The registrations of each phase, of which there is one more than there are dates.
    private var registrations: [Int]
    /// For each phase the counts of the product's fields, in their order.
    private var counts: [[ChangeCounts]]

    init(startingOn dates: [CalendarDate], fieldCount: Int) {
        self.dates = Set(dates).sorted()
        registrations = Array(repeating: 0, count: self.dates.count + 1)
        counts = Array(
            repeating: Array(repeating: ChangeCounts(), count: fieldCount), count: self.dates.count + 1)
    }

    /// Adds a mature registration made on `day`, with the places of the fields that it captured, used and missed.
    mutating func add(on day: CalendarDate, captured: [Int], used: [Int], missing: [Int]) {
        let phase = dates.firstIndex { day < $0 } ?? dates.count
        registrations[phase] += 1
        for field in captured { counts[phase][field].captured += 1 }
        for field in used { counts[phase][field].used += 1 }
        for field in missing { counts[phase][field].missing += 1 }
    }

    /// The figures at each date.
    func figures(of product: ProductFigures, changes: [ProtocolChange]) -> [ProtocolChangeFigures] {
        dates.enumerated().map { phase, date in
            ProtocolChangeFigures(
                product: product.product, productName: product.name, date: date,
                notes: changes.filter { $0.date == date }.compactMap(\.note),
                registrationsBefore: registrations[phase], registrationsAfter: registrations[phase + 1],
                fields: product.fields.enumerated().map { place, field in
                    FieldChangeFigures(
                        field: field.field, name: field.name, before: counts[phase][place],
                        after: counts[phase + 1][place])
                })
        }
    }
}
