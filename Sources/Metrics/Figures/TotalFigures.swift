import RegistrationLog

/// The figures of all products together.
struct TotalFigures: Equatable, Sendable {
    /// Sums over the products.
    let counts: ProductCounts<Int>
    /// What chance would wrongly drop of all questions that were tested.
    let chanceDrops: ChanceDrops

    /// Adds up the figures of products and of their fields.
    init(of products: [ProductFigures], threshold: Ratio) {
        func sum(_ count: KeyPath<ProductCounts<Int>, Int>) -> Int {
            products.reduce(0) { $0 + $1.counts[keyPath: count] }
        }
        counts = ProductCounts(
            registrations: sum(\.registrations), mature: sum(\.mature), withFollowUp: sum(\.withFollowUp),
            answers: sum(\.answers), usedAnswers: sum(\.usedAnswers), missing: sum(\.missing),
            droppableAnswers: sum(\.droppableAnswers), otherSignals: sum(\.otherSignals))
        var drops = ChanceDrops(threshold: threshold)
        for field in products.lazy.flatMap(\.fields) where field.isTested {
            drops.add(measured: field.answers.measured.count, clustering: field.certainty.clustering)
        }
        chanceDrops = drops
    }
}

extension FieldFigures {
    /// Whether a verdict on it is decided by how often it is used.
    fileprivate var isTested: Bool {
        counts.asked > 0 && verdict != .protected && verdict != .notMeasurable
    }
}
