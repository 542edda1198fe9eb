import RegistrationLog

/// A question of a shared product, with what each organisation says of it.
struct SharedQuestion {
    /// What an organisation says.
    private struct Entry {
        let report: Int
        let share: PooledUsage.Share
        /// Its usage; nil where that is withheld or not there.
        let uses: IndependentUses?
    }

    private let entries: [Entry]
    /// The rates that are compared: those of at least five organisations with at least 30 mature captures each, or none.
    let comparable: [IndependentUses]

    private init(_ entries: [Entry]) {
        self.entries = entries
        let comparable = entries.compactMap(\.uses).filter(\.areEnough)
        self.comparable = comparable.count >= Funnel.leastPoints ? comparable : []
    }

    /// The questions of a product, those that most have first, then in code-point order of their compared names.
    ///
    /// - Complexity: O(*n* log *n*) for *n* questions of all its reports.
    static func all(of group: SharedProducts.Group, in reports: [ReportRecord]) -> [SharedQuestion] {
        var numbers: [String: Int] = [:]
        var entries: [[Entry]] = []
        for (report, product) in group.members {
            let record = reports[report]
            let clustering = record.clustering(of: product)
            for field in product.fields {
                let number = numbers[field.key] ?? entries.count
                if number == entries.count {
                    numbers[field.key] = number
                    entries.append([])
                }
                // Of a question that stands twice in a report the first counts.
                guard entries[number].last?.report != report else { continue }
                entries[number].append(
                    Entry(
                        report: report,
                        share: PooledUsage.Share(
                            field: field, clustering: clustering, threshold: record.terms.threshold),
                        uses: IndependentUses(of: field, clustering: clustering)))
            }
        }
        return inSharedOrder(entries.map(SharedQuestion.init), count: \.entries.count, name: \.name)
    }

    private var name: String { mostFrequent(entries.map(\.share.field.name)) }

    /// The question as it is shared, in a comparison of so many points.
    func field(amongPoints count: Int) -> SharedField {
        let funnel = comparable.isEmpty ? nil : Funnel(of: comparable, amongPoints: count)
        return SharedField(
            name: name,
            points: entries.map { entry in
                OrganisationPoint(
                    report: entry.report, field: entry.share.field, standing: Self.standing(of: entry, in: funnel))
            }, pooled: PooledUsage(of: entries.map(\.share)))
    }

    private static func standing(of entry: Entry, in funnel: Funnel?) -> OrganisationPoint.Standing {
        guard let uses = entry.uses else { return .notComparable }
        guard let funnel, uses.areEnough else { return .tooFew }
        return funnel.standing(of: uses)
    }
}
