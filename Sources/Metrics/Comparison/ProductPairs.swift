import RegistrationLog

/// Which products of two reports are the same.
struct ProductPairs {
    /// A product in either report or in both.
    struct Pair {
        /// It in the older report.
        let older: ReportedProduct?
        /// It in the newer one.
        let newer: ReportedProduct?
    }

    /// The products: those of the newer report in its order, and behind them those that only the older has.
    let pairs: [Pair]

    /// Joins the products of both.
    ///
    /// They are the same where both have the uniform product name, and of several with it first those that are called alike, then in
    /// order; else where they are called alike, unless both have a uniform product name.
    ///
    /// - Complexity: O(*n*) for *n* products.
    init(older: ReportRecord, newer: ReportRecord) {
        var partners = [Int?](repeating: nil, count: newer.products.count)
        var isFree = older.products.map { _ in true }
        /// Gives each product of the newer report without a partner the first free one of the older with the same key.
        func join<Key: Hashable>(by key: (ReportedProduct) -> Key?, where areAlike: (Int, Int) -> Bool) {
            var waiting: [Key: [Int]] = [:]
            for index in older.products.indices.reversed() where isFree[index] {
                if let key = key(older.products[index]) { waiting[key, default: []].append(index) }
            }
            for index in newer.products.indices where partners[index] == nil {
                guard let key = key(newer.products[index]), let partner = waiting[key]?.last, areAlike(index, partner)
                else { continue }
                waiting[key]?.removeLast()
                partners[index] = partner
                isFree[partner] = false
            }
        }
        join(by: { product in product.uniformKey.map { [$0, product.key] } }) { _, _ in true }
        join(by: \.uniformKey) { _, _ in true }
        join(by: \.key) { newer.products[$0].uniformKey == nil || older.products[$1].uniformKey == nil }
        pairs =
            newer.products.indices.map { index in
                Pair(older: partners[index].map { older.products[$0] }, newer: newer.products[index])
            }
            + older.products.indices.filter { isFree[$0] }.map { Pair(older: older.products[$0], newer: nil) }
    }
}

extension ReportedProduct {
    /// The uniform product name as it is compared; nil without one.
    var uniformKey: String? {
        guard let name = uniformProductName else { return nil }
        let key = Normalisation.compared(name)
        return key.isEmpty ? nil : key
    }
}
