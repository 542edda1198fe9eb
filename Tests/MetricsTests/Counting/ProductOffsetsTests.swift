import RegistrationLog
import Testing

@testable import Metrics

@Suite struct ProductOffsetsTests {
    @Test func eachProductBeginsWhereTheOneBeforeItEnds() {
        let offsets = ProductOffsets(sizes: [2, 0, 3])
        #expect((0..<3).map { offsets[ProductID($0)] } == [0, 2, 2])
        #expect(offsets.total == 5)
        #expect(ProductOffsets(sizes: []).total == 0)
    }
}
