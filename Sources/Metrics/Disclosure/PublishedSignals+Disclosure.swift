import RegistrationLog

extension PublishedSignals {
    /// Tells of the signals of `log` what determines no count that is not told of a product or question.
    init(of log: RegistrationLog, about products: [PublishedProduct], settings: AnalysisSettings, rule: SmallCells) {
        let fields = products.flatMap(\.fields)
        let aboutFields = fields.map(\.counts.signals)
        let reported = Set(products.map(\.product))
        total = .sum(of: products.map(\.counts.otherSignals) + aboutFields)
        aboutDroppable =
            total.exact == nil
            ? .leftOut : .sum(of: fields.filter { $0.verdict == .drop }.map(\.counts.signals))
        elsewhere = rule.published(log.signals.count { !reported.contains($0.product) })
        let areQuoted = settings.quotesSignals && rule == .tellingEverything
        quotes =
            areQuoted
            ? log.signals.map { signal in
                SignalQuote(
                    product: signal.product, field: signal.field,
                    fieldName: signal.field.map { log.fields[$0.index].name }, day: signal.time.localDate,
                    text: signal.text)
            } : []
    }
}
