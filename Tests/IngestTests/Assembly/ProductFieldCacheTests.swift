import RegistrationLog
import Testing

@testable import Ingest

struct ProductFieldCacheTests {
    @Test func aFieldIsKnownOnceItWasKept() throws {
        var cache = ProductFieldCache()
        cache.widen(to: 3)
        let rows = [cache.row(of: ProductID(4)), cache.row(of: ProductID(1))]
        let first = try #require(rows[0])
        let second = try #require(rows[1])
        cache.keep(ProductFieldID(0), of: 2, in: first)
        cache.keep(ProductFieldID(7), of: 2, in: second)
        #expect((0..<3).map { cache.field(of: $0, in: first) } == [nil, nil, ProductFieldID(0)])
        #expect((0..<3).map { cache.field(of: $0, in: second) } == [nil, nil, ProductFieldID(7)])
    }

    @Test func moreReadingsThanThereIsRoomForBeginAnew() throws {
        var cache = ProductFieldCache()
        cache.widen(to: 3)
        let before = cache.row(of: ProductID(0))
        let narrow = try #require(before)
        cache.keep(ProductFieldID(5), of: 0, in: narrow)
        cache.widen(to: 2)
        #expect(cache.field(of: 0, in: narrow) == ProductFieldID(5))
        cache.widen(to: 4)
        let after = cache.row(of: ProductID(0))
        let wide = try #require(after)
        #expect((0..<4).allSatisfy { cache.field(of: $0, in: wide) == nil })
    }

    /// A row of 524,289 readings fits once in the 1,048,576 that are kept.
    @Test func whatIsTooMuchIsNotKept() {
        var cache = ProductFieldCache()
        cache.widen(to: 524_289)
        let rows = [0, 1, 0].map { cache.row(of: ProductID($0)) }
        #expect(rows.map { $0 != nil } == [true, false, true])
    }
}
