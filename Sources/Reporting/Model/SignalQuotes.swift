import Metrics
import RegistrationLog

/// Signals of one product that speak of the same question, in their own words.
struct SignalGroup: Encodable {
    /// A signal with the day on which it was made.
    struct Quote: Encodable {
        let date: String
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

/// The signals of a run by what they speak of; none where the user does not want them quoted.
struct SignalQuotes {
    private let signals: [ProductID: [Signal]]
    private let names: [Field]
    private let wording: Wording

    /// Groups the signals of `log` by product.
    init(_ log: RegistrationLog, settings: AnalysisSettings, wording: Wording) {
        // Quotes can be counted, so that there are none where small counts are withheld.
        let areQuoted = settings.quotesSignals && settings.smallCells == nil
        signals = areQuoted ? Dictionary(grouping: log.signals, by: \.product) : [:]
        names = log.fields
        self.wording = wording
    }

    /// The signals of a product by question, in the order of its questions; those about the whole product come first.
    ///
    /// Nil where there is nothing to quote.
    func quotes(of product: ProductFigures) -> QuoteList? {
        guard let ofProduct = signals[product.product] else { return nil }
        let byField = Dictionary(grouping: ofProduct, by: \.field)
        let known = product.fields.map(\.field)
        let others = byField.keys.compactMap { $0 }.filter { !known.contains($0) }.sorted()
        let order: [FieldID?] = [nil] + (known + others)
        let figures: [FieldID?: FieldFigures] = product.fields.reduce(into: [:]) { $0[Optional($1.field)] = $1 }
        let groups = order.compactMap { field -> SignalGroup? in
            guard let group = byField[field] else { return nil }
            return SignalGroup(
                about: wording.signals.quotes(about: field.map { names[$0.index].name }, figures: figures[field]),
                quotes: group.map { SignalGroup.Quote(date: wording.dates.day($0.time.localDate), text: $0.text) })
        }
        return QuoteList(heading: wording.signals.chapterHeading, groups: groups)
    }
}
