import RegistrationLog

/// Finds out of which fields of products a value that actions took over counts as evidence of use.
struct AgreementBeyondChance {
    private let log: RegistrationLog
    private let period: ReportingPeriod
    private let followUps: FollowUpIndex
    private let offsets: ProductOffsets

    /// Prepares for the registrations of `log` in `period`.
    init(in log: RegistrationLog, period: ReportingPeriod, followUps: FollowUpIndex) {
        self.log = log
        self.period = period
        self.followUps = followUps
        offsets = ProductOffsets(
            sizes: log.products.indices.map { log.registrations.fields(of: ProductID($0)).count })
    }

    /// The fields of products of which agreement is beyond chance.
    var fields: BeyondChance {
        var fields = BeyondChance(of: log)
        for entry in agreements where entry.agreement.isBeyondChance { fields.insert(entry.field, of: entry.product) }
        return fields
    }

    /// The agreement of each field of a product that has enough pairs and one that agrees: no other can be beyond chance.
    ///
    /// - Complexity: O(*n*) for *n* registrations and values captured and taken over, besides sorting the latter in each
    ///   registration.
    var agreements: [(product: ProductID, field: ProductFieldID, agreement: Agreement)] {
        // Most logs have no value taken over, and then there is nothing to go through.
        guard log.followUps.hasTakenOverValues else { return [] }
        let samples = samples
        let captures = captures(where: samples.map(\.isEnough))
        var occurrences = ValueOccurrences()
        return log.products.indices.lazy.map { ProductID($0) }.flatMap { product in
            log.registrations.fields(of: product).indices.compactMap { place in
                let (sample, captures) = (samples[offsets[product] + place], captures[offsets[product] + place])
                guard sample.isEnough else { return nil }
                let agreement = Agreement(
                    pairs: sample.values.count, agreeing: sample.agreeing, captures: captures.count,
                    chanceMatches: occurrences.sum(of: sample.values, among: captures.values))
                return (product, ProductFieldID(place), agreement)
            }
        }
    }

    /// The pairs of registration and value of one field of a product: the values, and how many of them agree.
    private struct Sample {
        var values: [ValueID] = []
        var agreeing = 0

        var isEnough: Bool { values.count >= Agreement.fewestPairs && agreeing > 0 }
    }

    /// The captures of one field of a product: how many there are, and the values of those that are identified.
    private struct Captures {
        var count = 0
        var values: [ValueID] = []
    }

    private var samples: [Sample] {
        var samples = [Sample](repeating: Sample(), count: offsets.total)
        var found: [TakenOverValue] = []
        for position in log.registrations.indices where !followUps.actions.range(of: position).isEmpty {
            let registration = log.registrations[position]
            guard period.contains(registration) else { continue }
            found.removeAll(keepingCapacity: true)
            for place in followUps.actions.range(of: position) {
                found.append(contentsOf: log.followUps.takenOverValues(of: Int(followUps.actions.members[place])))
            }
            if found.count > 1 { found.sort { ($0.field, $0.value.number) < ($1.field, $1.value.number) } }
            for (index, taken) in found.enumerated() where index == 0 || taken != found[index - 1] {
                guard let field = log.registrations.existingProductField(taken.field, of: registration.product),
                    let captured = log.registrations.value(of: field, in: position)
                else { continue }
                let sample = offsets[registration.product] + field.index
                samples[sample].values.append(taken.value)
                if captured.agrees(with: taken.value) { samples[sample].agreeing += 1 }
            }
        }
        return samples
    }

    /// The captures of the fields of products that are wanted.
    private func captures(where isWanted: [Bool]) -> [Captures] {
        var captures = [Captures](repeating: Captures(), count: offsets.total)
        let wanted = log.products.indices.map { product in
            log.registrations.fields(of: ProductID(product)).indices
                .filter { isWanted[offsets[ProductID(product)] + $0] }.map { ProductFieldID($0) }
        }
        for position in log.registrations.indices {
            let registration = log.registrations[position]
            guard period.contains(registration) else { continue }
            for field in wanted[registration.product.index] {
                guard let value = log.registrations.value(of: field, in: position) else { continue }
                let place = offsets[registration.product] + field.index
                captures[place].count += 1
                if value != .unidentified { captures[place].values.append(value) }
            }
        }
        return captures
    }
}

extension ReportingPeriod {
    /// Whether `registration` was made in the period, by local date.
    func contains(_ registration: Registration) -> Bool {
        from == nil && to == nil || contains(registration.time.localDate)
    }
}

extension ValueID {
    /// Whether both values are known to be equal: of a value whose identity was not kept nothing is known.
    func agrees(with other: ValueID) -> Bool { self == other && self != .unidentified }
}
