import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct ProductFieldSlotsTests {
    // 200 products of 30 fields, met in mixed order, so that the table grows seven times; against a dictionary.
    @Test func everyPairKeepsItsSlot() {
        var slots = ProductFieldSlots()
        var expected: [ProductField: Int] = [:]
        var generator = SplitMix64(seed: 1)
        var differences = 0
        for _ in 0..<20_000 {
            let product = ProductID(Int.random(in: 0..<200, using: &generator))
            let field = FieldID(Int.random(in: 0..<30, using: &generator))
            let pair = ProductField(product: product, field: field)
            if slots.existing(product, field) != expected[pair] { differences += 1 }
            let slot = slots.slot(of: product, field)
            if slot != expected[pair, default: expected.count] { differences += 1 }
            expected[pair] = slot
        }
        #expect(differences == 0)
        #expect(slots.count == expected.count)
        #expect(slots.pairs.enumerated().allSatisfy { expected[$0.element] == $0.offset })
    }
}
