import RegistrationLog

/// What the registrations of a product show of a question for which a condition is sought.
///
/// A byte for each registration of the product; where fewer than one in ``CandidateColumn/leastShare`` answer the question, five
/// for each of those that show something. So many questions that few registrations answer cost no more than their answers.
struct CandidateColumn {
    /// One in how many registrations must answer a question that has a byte for each.
    static let leastShare = 4

    /// The registrations that may show something, as indices among those of the product, ascending; nil for all of them.
    private let indices: [UInt32]?
    /// What each of them shows.
    private(set) var traits: [CandidateTraits]

    /// Creates what all registrations of a product show.
    init(ofAll traits: [CandidateTraits]) {
        indices = nil
        self.traits = traits
    }

    /// Creates what the registrations at `indices`, which ascend, show; all others show nothing.
    init(of indices: [UInt32], _ traits: [CandidateTraits]) {
        self.indices = indices
        self.traits = traits
    }

    /// Which registration a row is of.
    func registration(of row: Int) -> Int { indices.map { Int($0[row]) } ?? row }

    /// Changes what the registration at `index` shows, which is one of those that may show something.
    mutating func change(_ index: UInt32, _ change: (inout CandidateTraits) -> Void) {
        guard let indices else { return change(&traits[Int(index)]) }
        let row = indices.partitionPoint { $0 < index }
        if row < indices.count, indices[row] == index { change(&traits[row]) }
    }

    /// For each combination of a value, as `numbers` give it for each registration, and of traits how many of `rows` have it.
    ///
    /// Each adds one, so that there is nothing to decide in the loop.
    ///
    /// - Complexity: O(*n* + *v*) for *n* rows and *v* values.
    func combinations(with numbers: [UInt32], upTo values: Int, in rows: Range<Int>) -> [UInt32] {
        let width = CandidateTraits.combinations
        var combinations = [UInt32](repeating: 0, count: (values + 1) * width)
        if let indices {
            for row in rows { combinations[Int(numbers[Int(indices[row])]) * width + Int(traits[row].rawValue)] += 1 }
        } else {
            for row in rows { combinations[Int(numbers[row]) * width + Int(traits[row].rawValue)] += 1 }
        }
        return combinations
    }
}
