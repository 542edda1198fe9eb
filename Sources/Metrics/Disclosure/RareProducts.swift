import RegistrationLog

/// The products with too few registrations to be named, which are made one.
///
/// The figures of the group are those of its registrations, computed as of any product, so that nothing else in the
/// program knows of it.
struct RareProducts {
    /// The group as a product.
    private let group: Product
    /// The products that are in the group, in the order of the log; none where no product is rare.
    let members: [ProductID]

    /// Finds the products with registrations in the period, but fewer than `rule` asks for, which become `group`.
    ///
    /// Where these have too few together, so that the total less all other products would reveal it, the smallest other
    /// product joins them, and so on: fewest registrations first, ties by compared name.
    ///
    /// - Complexity: O(*n*) for *n* registrations, and sorting the products.
    init(in log: RegistrationLog, period: ReportingPeriod, rule: SmallCells, group: Product) {
        self.group = group
        var registrations = [Int](repeating: 0, count: log.products.count)
        for position in log.registrations.indices where period.contains(log.registrations[position]) {
            registrations[log.registrations.product(of: position).index] += 1
        }
        let ascending = log.products.indices.filter { registrations[$0] > 0 }
            .sorted { (registrations[$0], log.products[$0].key) < (registrations[$1], log.products[$1].key) }
        let isNameTaken = ascending.contains { log.products[$0].key == group.key }
        var (members, sum): ([Int], Int) = ([], 0)
        for product in ascending {
            // A product that bears the name of the group could not be distinguished from it.
            let bearsItsName = log.products[product].key == group.key
            guard rule.isSmall(registrations[product]) || rule.isSmall(sum) || bearsItsName else { continue }
            members.append(product)
            sum += registrations[product]
        }
        let hasRare = ascending.contains { rule.isSmall(registrations[$0]) }
        self.members = hasRare || isNameTaken ? members.sorted().map { ProductID($0) } : []
    }

    /// The log in which the members are one product, under the number of the first; the others have no name.
    ///
    /// - Complexity: O(*n*) for *n* registrations and their answers.
    func grouping(_ log: RegistrationLog) -> RegistrationLog {
        guard let first = members.first else { return log }
        let rare = Set(members)
        func grouped(_ product: ProductID) -> ProductID { rare.contains(product) ? first : product }
        var registrations = RegistrationTable()
        registrations.reserveCapacity(log.registrations.count)
        for position in log.registrations.indices {
            let registration = log.registrations[position]
            registrations.append(
                Registration(product: grouped(registration.product), time: registration.time),
                answers: log.registrations.answers(of: position))
        }
        return log.regrouping(
            products: log.products.enumerated().map { rare.contains(ProductID($0)) ? group : $1 },
            registrations: registrations,
            signals: log.signals.map {
                Signal(
                    time: $0.time, product: grouped($0.product), field: $0.field, text: $0.text, direction: $0.direction
                )
            })
    }

    /// The settings in which no member is named.
    ///
    /// The follow-up of the group is complete when that of each member is, and its horizon is configured when that of
    /// each is, to the same number. A change of the questions of one member is no change of those of the group.
    func grouping(_ settings: AnalysisSettings, of log: RegistrationLog) -> AnalysisSettings {
        guard !members.isEmpty else { return settings }
        let keys = members.map { log.products[$0.index].key }
        let ofMembers = keys.map { settings.products[$0] ?? ProductSettings() }
        var ofGroup = ProductSettings()
        ofGroup.followUpComplete = ofMembers.allSatisfy(\.followUpComplete)
        let horizons = Set(ofMembers.map(\.followUpHorizonDays))
        if horizons.count == 1 { ofGroup.followUpHorizonDays = horizons.first ?? nil }
        var grouped = settings
        for key in keys { grouped.products[key] = nil }
        grouped.products[group.key] = ofGroup == ProductSettings() ? nil : ofGroup
        grouped.protocolChanges.removeAll { change in change.product.map(keys.contains) ?? false }
        return grouped
    }
}
