import Threads

/// The products of a log dealt out, so that those of each share are computed beside those of the others.
///
/// What is computed of a product depends on no other product, so that it does not matter how they are dealt out.
struct ProductShares: Sendable {
    /// The share of each product.
    private let shares: [Int]
    private let count: Int

    /// Deals out products into up to `count` shares of about the same weight: the heaviest first, each to the lightest
    /// share so far.
    ///
    /// - Parameters:
    ///   - weights: For each product the work that it takes.
    ///   - count: How many shares are wanted.
    init(weights: [Int], count: Int) {
        self.count = max(1, min(count, weights.count))
        var sums = [Int](repeating: 0, count: self.count)
        var shares = [Int](repeating: 0, count: weights.count)
        for product in weights.indices.sorted(by: { (weights[$1], $0) < (weights[$0], $1) }) {
            let lightest = sums.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0
            shares[product] = lightest
            sums[lightest] += weights[product]
        }
        self.shares = shares
    }

    /// What `compute` gives of each product, where it is called for each share side by side.
    ///
    /// `compute` is given which products are in the share, and gives a value for each product, of which those of products
    /// that are not in it are left alone.
    func map<Value: Sendable>(_ compute: @escaping @Sendable (_ isIncluded: [Bool]) -> [Value]) -> [Value] {
        let values = concurrentMap(Array(0..<count), threads: count) { share in
            compute(shares.map { $0 == share })
        }
        return shares.indices.map { values[shares[$0]][$0] }
    }
}
