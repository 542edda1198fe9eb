import RegistrationLog

extension PublishedSignals {
    /// Publishes everything of the signals of `log`; `isQuoting` where the user wants their texts.
    init(of log: RegistrationLog, about products: [PublishedProduct], isQuoting: Bool) {
        let fields = products.flatMap(\.fields)
        let reported = Set(products.map(\.product))
        total = .sum(of: products.map(\.counts.otherSignals) + fields.map(\.counts.signals.all))
        aboutDroppable = .sum(of: fields.filter { $0.verdict == .drop }.map(\.counts.signals.all))
        elsewhere = .exact(log.signals.count { !reported.contains($0.product) })
        quotes = isQuoting ? SignalQuote.all(of: log) : []
    }

    /// Publishes nothing.
    static let leftOut = PublishedSignals(total: .leftOut, aboutDroppable: .leftOut, elsewhere: .leftOut, quotes: [])
}

extension SignalQuote {
    /// What signals are distinguished by: two texts that look the same are one.
    private struct Subject: Hashable {
        let product: ProductID
        let field: FieldID?
        let text: String
    }

    /// The distinct texts of `log` about each thing, in the order in which they came up.
    fileprivate static func all(of log: RegistrationLog) -> [SignalQuote] {
        var groups: [[Signal]] = []
        var numbers: [Subject: Int] = [:]
        for signal in log.signals {
            let subject = Subject(product: signal.product, field: signal.field, text: signal.text)
            if let number = numbers[subject] {
                groups[number].append(signal)
            } else {
                numbers[subject] = groups.count
                groups.append([signal])
            }
        }
        return groups.compactMap { group in
            let days = group.map(\.time.localDate)
            guard let signal = group.first, let first = days.min(), let last = days.max() else { return nil }
            return SignalQuote(
                product: signal.product, field: signal.field,
                fieldName: signal.field.map { log.fields[$0.index].name }, text: signal.text,
                counts: QuestionSignals(
                    all: group.count, needless: group.count { $0.direction == .needless },
                    needed: group.count { $0.direction == .needed }),
                days: first...last)
        }
    }
}
