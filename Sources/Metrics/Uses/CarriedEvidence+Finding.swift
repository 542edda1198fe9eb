import RegistrationLog

extension CarriedEvidence {
    /// Finds where values that the actions of `log` took over are evidence of use.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - registrations: The registrations of the period, over which agreement is counted.
    ///   - followUps: The actions of each registration.
    /// - Complexity: O(*n*) for *n* registrations and values taken over, besides sorting the latter in each registration.
    init(in log: RegistrationLog, registrations: RegistrationsByDay, followUps: FollowUpIndex) {
        self.init(of: log)
        // Most logs have no value taken over, and then there is nothing to go through.
        guard log.followUps.hasTakenOverValues else { return }
        var pairing = Pairing(log: log, followUps: followUps)
        var occurrences = ValueOccurrences()
        for product in log.products.indices.lazy.map({ ProductID($0) }) {
            for source in pairing.copyingSources(of: product, registrations[product]) {
                insert(Copy(source: source, product: product))
            }
            let samples = pairing.samples(of: product, registrations[product]) { !isCopy($0, of: product) }
            for (field, sample) in samples.enumerated() {
                let agreement = PairedAgreement(
                    pairs: sample.taken.count, agreeing: sample.agreeing,
                    chanceMatches: occurrences.sum(of: sample.taken, among: sample.captured))
                if agreement.isBeyondChance { insert(ProductFieldID(field), of: product) }
            }
        }
    }
}

/// The pairs of one field of a product: a registration in which it is captured, and a distinct value of its actions.
private struct PairSample {
    var captured: [ValueID] = []
    var taken: [ValueID] = []
    var agreeing = 0

    mutating func add(captured: ValueID, taken: ValueID) {
        self.captured.append(captured)
        self.taken.append(taken)
        if captured.agrees(with: taken) { agreeing += 1 }
    }
}

/// How many pairs one source makes of a field, and how many of them agree.
private struct ColumnPairs {
    let source: Int
    var pairs = 0
    var agreeing = 0
}

/// Goes through the pairs of a product.
private struct Pairing {
    /// A value that a source took over.
    private struct Taken: Comparable {
        let field: ProductFieldID
        let value: ValueID
        let source: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.field, left.value.number, left.source) < (right.field, right.value.number, right.source)
        }
    }

    private let log: RegistrationLog
    private let followUps: FollowUpIndex
    private var found: [Taken] = []

    init(log: RegistrationLog, followUps: FollowUpIndex) {
        self.log = log
        self.followUps = followUps
    }

    /// The sources that copied these registrations of `product` as a whole, ascending.
    mutating func copyingSources(of product: ProductID, _ registrations: ArraySlice<UInt32>) -> [Int] {
        // For each field its sources, ascending: mostly one or two.
        var columns = [[ColumnPairs]](repeating: [], count: log.registrations.fields(of: product).count)
        forEachTaken(in: registrations, of: product) { taken, captured, _ in
            let index = columns[taken.field.index].index(of: taken.source)
            columns[taken.field.index][index].pairs += 1
            if captured.agrees(with: taken.value) { columns[taken.field.index][index].agreeing += 1 }
        }
        let bySource = Dictionary(grouping: columns.joined(), by: \.source)
        return bySource.filter { WholeRecordCopy.isShown(by: $0.value.map { ($0.pairs, $0.agreeing) }) }.keys.sorted()
    }

    /// For each field of `product` its pairs in the sources that are included, where a value of several of them is one.
    mutating func samples(
        of product: ProductID, _ registrations: ArraySlice<UInt32>, where isIncluded: (Int) -> Bool
    ) -> [PairSample] {
        var samples = [PairSample](repeating: PairSample(), count: log.registrations.fields(of: product).count)
        var isAdded = false
        forEachTaken(in: registrations, of: product) { taken, captured, isNew in
            if isNew { isAdded = false }
            guard !isAdded, isIncluded(taken.source) else { return }
            isAdded = true
            samples[taken.field.index].add(captured: captured, taken: taken.value)
        }
        return samples
    }

    /// Visits each distinct value that each source took over for a field that a registration captured, with the captured one and
    /// whether it is the first source of that value.
    private mutating func forEachTaken(
        in registrations: ArraySlice<UInt32>, of product: ProductID, visit: (Taken, ValueID, Bool) -> Void
    ) {
        for position in registrations {
            found.removeAll(keepingCapacity: true)
            for index in followUps.actions.range(of: Int(position)) {
                let action = Int(followUps.actions.members[index])
                for taken in log.followUps.takenOverValues(of: action) {
                    guard let field = log.registrations.existingProductField(taken.field, of: product) else { continue }
                    found.append(
                        Taken(field: field, value: taken.value, source: followUps.source(of: log.followUps[action])))
                }
            }
            if found.count > 1 { found.sort() }
            for (index, taken) in found.enumerated() where index == 0 || taken != found[index - 1] {
                guard let captured = log.registrations.value(of: taken.field, in: Int(position)) else { continue }
                let isNew =
                    index == 0 || found[index - 1].field != taken.field || found[index - 1].value != taken.value
                visit(taken, captured, isNew)
            }
        }
    }
}

extension [ColumnPairs] {
    /// Where the pairs of `source` stand among these, which are ascending; they are added where there are none.
    fileprivate mutating func index(of source: Int) -> Int {
        let index = partitionPoint { $0.source < source }
        if index == count || self[index].source != source { insert(ColumnPairs(source: source), at: index) }
        return index
    }
}

extension ValueID {
    /// Whether both values are known to be equal: of a value whose identifier was not kept nothing is known.
    func agrees(with other: ValueID) -> Bool { self == other && self != .unidentified }
}
