import RegistrationLog
import Metrics

/// What the front office said of a product, or of all.
struct FrontOffice: Hashable {
    /// All signals.
    let signals: PublishedCount
    /// Those that say of a question that it is not needed.
    let needless: PublishedCount
    /// Those that say of a question that it is needed.
    let needed: PublishedCount
    /// Those about questions that may go.
    let aboutDroppable: PublishedCount

    /// Takes counts.
    init(
        signals: PublishedCount, needless: PublishedCount = 0, needed: PublishedCount = 0,
        aboutDroppable: PublishedCount
    ) {
        self.signals = signals
        self.needless = needless
        self.needed = needed
        self.aboutDroppable = aboutDroppable
    }

    /// Counts the signals about `product`.
    init(_ product: PublishedProduct) {
        self.init(
            signals: .sum(of: product.fields.map(\.counts.signals.all) + [product.counts.otherSignals]),
            needless: .sum(of: product.fields.map(\.counts.signals.needless)),
            needed: .sum(of: product.fields.map(\.counts.signals.needed)),
            aboutDroppable: .sum(of: product.fields.filter { $0.verdict == .drop }.map(\.counts.signals.all)))
    }

    /// Counts the signals about all products of a report.
    init(_ publication: Publication) {
        let signals = publication.analysis.products.flatMap(\.fields).map(\.counts.signals)
        self.init(
            signals: publication.signals.total, needless: .sum(of: signals.map(\.needless)),
            needed: .sum(of: signals.map(\.needed)), aboutDroppable: publication.signals.aboutDroppable)
    }
}
