import RegistrationLog

extension ProtocolChangeFigures {
    /// Computes the figures around each change of the questions of these products, in their order and that of dates.
    ///
    /// Changes of one product on one day are one change.
    ///
    /// - Parameters:
    ///   - products: The products that are reported.
    ///   - log: The log.
    ///   - settings: The changes and the period.
    ///   - uses: For each product of the log its uses.
    ///   - fields: For each product of the log its fields.
    ///   - maturities: For each product of the log what it takes for its registrations to be mature.
    /// - Returns: The figures around each change.
    /// - Complexity: O(*n*) for *n* answers where there is a change, and room for the fields of a product at each change.
    static func figures(
        of products: [ProductFigures], in log: RegistrationLog, settings: AnalysisSettings, uses: [ProductUses],
        fields: [RankedFields], maturities: [Maturity]
    ) -> [ProtocolChangeFigures] {
        guard !settings.protocolChanges.isEmpty else { return [] }
        let changes = ChangesByProduct(settings.protocolChanges)
        var phases = [ProtocolPhases?](repeating: nil, count: log.products.count)
        for product in products {
            let dates = changes.changes(of: product.key).map(\.date)
            guard !dates.isEmpty else { continue }
            let index = product.product.index
            phases[index] = ProtocolPhases(startingOn: dates, fieldCount: product.fields.count)
            for (row, position) in uses[index].registrationsWithUse.enumerated() {
                let time = log.registrations.time(of: uses[index].position(at: Int(position)))
                guard maturities[index].isReached(by: time) else { continue }
                phases[index]?.add(
                    on: time.localDate,
                    used: uses[index].used[row].compactMap { fields[index].ranks[$0.slot] },
                    missing: uses[index].missing[row].compactMap { fields[index].ranks[Int($0)] })
            }
        }
        let pages = log.registrations.pages
        for position in log.registrations.indices {
            let registration = log.registrations[position]
            let index = registration.product.index
            guard phases[index] != nil, settings.period.contains(registration),
                maturities[index].isReached(by: registration.time)
            else { continue }
            phases[index]?.add(
                on: registration.time.localDate, answers: pages[log.registrations.pageRange(of: position)],
                ranks: fields[index].ranks)
        }
        return products.flatMap { product in
            phases[product.product.index]?.figures(of: product, changes: changes.changes(of: product.key)) ?? []
        }
    }
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

    /// Adds a mature registration made on `day`, with its answers and by slot the indices of fields.
    mutating func add(on day: CalendarDate, answers pages: ArraySlice<AnswerPage>, ranks: [Int?]) {
        let phase = phase(of: day)
        registrations[phase] += 1
        for page in pages {
            var captured = page.captured
            while captured != 0 {
                let field = AnswerPage.field(at: captured.trailingZeroBitCount, ofPage: page.number)
                if let rank = ranks[field.index] { counts[phase][rank].captured += 1 }
                captured &= captured - 1
            }
        }
    }

    /// Adds the uses of a mature registration made on `day`, by the indices of the fields that it used and missed.
    mutating func add(on day: CalendarDate, used: [Int], missing: [Int]) {
        let phase = phase(of: day)
        for field in used { counts[phase][field].used += 1 }
        for field in missing { counts[phase][field].missing += 1 }
    }

    private func phase(of day: CalendarDate) -> Int { dates.partitionPoint { $0 <= day } }

    /// The figures at each date.
    func figures(of product: ProductFigures, changes: [ProtocolChange]) -> [ProtocolChangeFigures] {
        dates.enumerated().map { phase, date in
            ProtocolChangeFigures(
                product: product.product, productName: product.name, date: date,
                notes: changes.filter { $0.date == date }.compactMap(\.note),
                registrationsBefore: registrations[phase], registrationsAfter: registrations[phase + 1],
                fields: product.fields.enumerated().map { position, field in
                    FieldChangeFigures(
                        field: field.field, name: field.name, before: counts[phase][position],
                        after: counts[phase + 1][position])
                })
        }
    }
}
