import RegistrationLog
import Testing

@testable import Ingest

struct ProductPlacesTests {
    @Test func aPlaceIsKnownOnceItWasKept() throws {
        var places = ProductPlaces()
        places.widen(to: 3)
        let rows = [places.row(of: ProductID(4)), places.row(of: ProductID(1))]
        let first = try #require(rows[0])
        let second = try #require(rows[1])
        places.keep(ProductFieldID(0), of: 2, in: first)
        places.keep(ProductFieldID(7), of: 2, in: second)
        #expect((0..<3).map { places.place(of: $0, in: first) } == [nil, nil, ProductFieldID(0)])
        #expect((0..<3).map { places.place(of: $0, in: second) } == [nil, nil, ProductFieldID(7)])
    }

    @Test func moreReadingsThanThereIsRoomForBeginAnew() throws {
        var places = ProductPlaces()
        places.widen(to: 3)
        let before = places.row(of: ProductID(0))
        let narrow = try #require(before)
        places.keep(ProductFieldID(5), of: 0, in: narrow)
        places.widen(to: 2)
        #expect(places.place(of: 0, in: narrow) == ProductFieldID(5))
        places.widen(to: 4)
        let after = places.row(of: ProductID(0))
        let wide = try #require(after)
        #expect((0..<4).allSatisfy { places.place(of: $0, in: wide) == nil })
    }

    /// A row of 524,289 readings fits once in the 1,048,576 that are kept.
    @Test func whatIsTooMuchIsNotKept() {
        var places = ProductPlaces()
        places.widen(to: 524_289)
        let rows = [0, 1, 0].map { places.row(of: ProductID($0)) }
        #expect(rows.map { $0 != nil } == [true, false, true])
    }
}
