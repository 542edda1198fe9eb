import RegistrationLog

/// The dated changes of questions, looked up by product.
struct ChangesByProduct: Sendable {
    /// A change, and which it is of all.
    private struct Numbered {
        let number: Int
        let change: ProtocolChange
    }

    private var ofAll: [Numbered] = []
    private var byProduct: [String: [Numbered]] = [:]

    /// Puts `changes` in order of their products.
    ///
    /// - Complexity: Linear in the changes.
    init(_ changes: [ProtocolChange]) {
        for (number, change) in changes.enumerated() {
            let numbered = Numbered(number: number, change: change)
            if let product = change.product {
                byProduct[product, default: []].append(numbered)
            } else {
                ofAll.append(numbered)
            }
        }
    }

    /// The changes of the product with this compared form, in the order in which they were given; one without a product is of all.
    ///
    /// - Complexity: O(*n* log *n*) in these changes.
    func changes(of key: String) -> [ProtocolChange] {
        (ofAll + (byProduct[key] ?? [])).sorted { $0.number < $1.number }.map(\.change)
    }
}
