import Testing

@testable import Ingest

struct ChunkedArrayTests {
    /// A chunk has 8,192 elements.
    @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 20_000])
    func holdsWhatWasAddedInOrder(count: Int) {
        var array = ChunkedArray<Int>()
        for element in 0..<count {
            #expect(array.count == element)
            array.append(element * 3)
        }
        #expect((0..<count).allSatisfy { array[$0] == $0 * 3 })
    }
}
