import Testing

@testable import Metrics

@Suite struct ProductSharesTests {
    @Test(arguments: [1, 2, 7, 100])
    func everyProductIsInOneShareWhoseValueCounts(count: Int) {
        let weights = [5, 0, 900, 3, 3, 3, 40, 1, 0, 12]
        let values = ProductShares(weights: weights, count: count).map { isIncluded in
            isIncluded.enumerated().map { $1 ? $0 * 10 : -1 }
        }
        #expect(values == weights.indices.map { $0 * 10 })
    }

    @Test func sharesAreOfAboutTheSameWeight() {
        let weights = [1, 8, 2, 5, 4]
        let sums = ProductShares(weights: weights, count: 2).map { isIncluded in
            let sum = zip(weights, isIncluded).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
            return weights.map { _ in sum }
        }
        #expect(sums == [10, 10, 10, 10, 10])
    }

    @Test func nothingIsDealtOut() {
        #expect(ProductShares(weights: [], count: 3).map { $0 }.isEmpty)
    }
}
