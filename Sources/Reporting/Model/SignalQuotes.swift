import Metrics
import RegistrationLog

/// Signals of one product that speak of the same question, in their own words, the most frequent first.
struct SignalGroup: Encodable {
    /// What signals say in the same words.
    struct Quote: Encodable {
        /// How many they are, and when they were made.
        let source: String
        let text: String
    }

    let about: Prose
    let quotes: [Quote]
}

/// The quoted signals of a product.
struct QuoteList: Encodable {
    let heading: String
    let groups: [SignalGroup]
}

/// The signals of a run that are quoted, by what they speak of.
struct SignalQuotes {
    private let signals: [ProductID: [SignalQuote]]
    private let wording: Wording

    /// Groups the signals by product.
    init(_ signals: PublishedSignals, wording: Wording) {
        self.signals = Dictionary(grouping: signals.quotes, by: \.product)
        self.wording = wording
    }

    /// The quotes by how many signals say so; ties in their order.
    private static func mostFrequentFirst(_ quotes: [SignalQuote]) -> [SignalQuote] {
        quotes.enumerated().sorted {
            ($1.element.counts.all, $0.offset) < ($0.element.counts.all, $1.offset)
        }.map(\.element)
    }

    /// The signals of a product by question, in the order of its questions; those about the whole product come first.
    ///
    /// Nil where there is nothing to quote.
    func quotes(of product: PublishedProduct) -> QuoteList? {
        guard let ofProduct = signals[product.product] else { return nil }
        let byField = Dictionary(grouping: ofProduct, by: \.field)
        let known = product.fields.map(\.field)
        let others = byField.keys.compactMap { $0 }.filter { !known.contains($0) }.sorted()
        let order: [FieldID?] = [nil] + (known + others)
        let groups = order.compactMap { field -> SignalGroup? in
            guard let group = byField[field] else { return nil }
            let figures = product.fields.first { $0.field == field }
            return SignalGroup(
                about: wording.signals.quotes(about: group.first?.fieldName, figures: figures),
                quotes: Self.mostFrequentFirst(group).map {
                    SignalGroup.Quote(source: wording.signals.source(of: $0), text: $0.text)
                })
        }
        return QuoteList(heading: wording.signals.chapterHeading, groups: groups)
    }
}
