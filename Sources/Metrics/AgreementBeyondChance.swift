import RegistrationLog

/// Finds out of which fields of products a value that actions took over counts as evidence of use.
struct AgreementBeyondChance {
    private let log: RegistrationLog
    private let registrations: [UInt32]
    private let followUps: FollowUpIndex

    /// Prepares for the registrations at these positions of `log`.
    init(of registrations: [UInt32], in log: RegistrationLog, followUps: FollowUpIndex) {
        self.log = log
        self.registrations = registrations
        self.followUps = followUps
    }

    /// The fields of products of which agreement is beyond chance.
    var fields: BeyondChance { BeyondChance(agreements.filter(\.agreement.isBeyondChance).map(\.pair)) }

    /// The agreement of each field of a product that has enough pairs and one that agrees: no other can be beyond chance.
    ///
    /// - Complexity: O(*n*) for *n* answers and values taken over, besides sorting the latter in each registration.
    var agreements: [(pair: ProductField, agreement: Agreement)] {
        let samples = samples.filter { $0.values.count >= Agreement.fewestPairs && $0.agreeing > 0 }
        var occurrences = ValueOccurrences()
        return zip(samples, captures(of: samples.map(\.pair))).map { sample, captures in
            let agreement = Agreement(
                pairs: sample.values.count, agreeing: sample.agreeing, captures: captures.count,
                chanceMatches: occurrences.sum(of: sample.values, among: captures))
            return (sample.pair, agreement)
        }
    }

    /// The pairs of registration and value of one field of a product: the values, and how many of them agree.
    private struct Sample {
        let pair: ProductField
        var values: [ValueID] = []
        var agreeing = 0
    }

    private var samples: [Sample] {
        // Most logs have no value taken over, and then there is nothing to go through.
        guard log.followUps.indices.contains(where: { !log.followUps.takenOverValues(of: $0).isEmpty }) else {
            return []
        }
        var slots = ProductFieldSlots()
        var samples: [Sample] = []
        var captured = CapturedAnswers(fieldCount: log.fields.count)
        var found: [TakenOverValue] = []
        for registration in registrations.lazy.map({ Int($0) }) {
            found.removeAll(keepingCapacity: true)
            for action in followUps.actions(of: registration) {
                found.append(contentsOf: log.followUps.takenOverValues(of: Int(action)))
            }
            guard !found.isEmpty else { continue }
            let product = log.registrations[registration].product
            captured.load(log.registrations.answers(of: registration), of: registration)
            found.sort { ($0.field, $0.value.number) < ($1.field, $1.value.number) }
            for (index, taken) in found.enumerated() where index == 0 || taken != found[index - 1] {
                guard let answer = captured.value(of: taken.field) else { continue }
                let slot = slots.slot(of: product, taken.field)
                if slot == samples.count { samples.append(Sample(pair: slots.pairs[slot])) }
                samples[slot].values.append(taken.value)
                if answer.agrees(with: taken.value) { samples[slot].agreeing += 1 }
            }
        }
        return samples
    }

    /// The values captured for each of `pairs`.
    private func captures(of pairs: [ProductField]) -> [[ValueID]] {
        guard !pairs.isEmpty else { return [] }
        var slots = ProductFieldSlots()
        var isWanted = [Bool](repeating: false, count: log.fields.count)
        for pair in pairs {
            _ = slots.slot(of: pair.product, pair.field)
            isWanted[pair.field.index] = true
        }
        var captures = [[ValueID]](repeating: [], count: pairs.count)
        for registration in registrations.lazy.map({ Int($0) }) {
            let product = log.registrations[registration].product
            for answer in log.registrations.answers(of: registration) where isWanted[answer.field.index] {
                guard let slot = slots.existing(product, answer.field), let value = answer.value else { continue }
                captures[slot].append(value)
            }
        }
        return captures
    }
}

extension ValueID {
    /// Whether both values are known to be equal: of a value whose identity was not kept nothing is known.
    func agrees(with other: ValueID) -> Bool { self == other && self != .unidentified }
}
