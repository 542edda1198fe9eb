import Metrics

/// What the front office said of a product, or of all.
struct FrontOffice: Hashable {
    /// All signals.
    let signals: PublishedCount
    /// Those about questions that may go.
    let aboutDroppable: PublishedCount

    /// Takes counts.
    init(signals: PublishedCount, aboutDroppable: PublishedCount) {
        self.signals = signals
        self.aboutDroppable = aboutDroppable
    }

    /// Counts the signals about `product`.
    init(_ product: PublishedProduct) {
        signals = .sum(of: product.fields.map(\.counts.signals.all) + [product.counts.otherSignals])
        let droppable = product.fields.filter { $0.verdict == .drop }.map(\.counts.signals.all)
        aboutDroppable = droppable.isEmpty ? 0 : .sum(of: droppable)
    }
}
