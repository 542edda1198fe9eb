import Testing

@testable import Metrics

@Suite struct ServedProductsTests {
    // At least five, and at least a twentieth.
    @Test(arguments: [(5, 5, true), (4, 4, false), (5, 100, true), (5, 101, false), (6, 120, true), (0, 0, false)])
    func fiveAndATwentieth(reached: Int, byAny: Int, isServed: Bool) {
        #expect(ServedProducts.isServed(reached: reached, byAny: byAny) == isServed)
    }
}
