import RegistrationLog

/// How many signals there are about each product, and about each question of it.
struct SignalCounts {
    private struct Subject: Hashable {
        let product: ProductID
        let field: FieldID
    }

    private var byProduct: [ProductID: Int] = [:]
    private var byField: [Subject: [SignalDirection?: Int]] = [:]

    /// Counts the signals of a log, whatever their date: the period limits registrations, and a remark made after it
    /// can be about them.
    init(_ signals: [Signal]) {
        for signal in signals {
            byProduct[signal.product, default: 0] += 1
            if let field = signal.field {
                byField[Subject(product: signal.product, field: field), default: [:]][signal.direction, default: 0] += 1
            }
        }
    }

    /// Signals about `product`, those about one of its questions included.
    func count(of product: ProductID) -> Int { byProduct[product] ?? 0 }

    /// Signals about the question `field` of `product`.
    func counts(of product: ProductID, _ field: FieldID) -> QuestionSignals<Int> {
        let counts = byField[Subject(product: product, field: field)] ?? [:]
        return QuestionSignals(
            all: counts.values.reduce(0, +), needless: counts[.needless] ?? 0, needed: counts[.needed] ?? 0)
    }
}
