import Testing

@testable import Ingest

struct ChunkedArrayTests {
    /// A chunk has 262,144 elements; two chunks and one more go through all counts around their bounds.
    @Test(arguments: [0, 1, 262_144, 524_289])
    func holdsWhatWasAddedInOrder(count: Int) {
        var array = ChunkedArray<Int>()
        var miscounts = 0
        for element in 0..<count {
            if array.count != element { miscounts += 1 }
            array.append(element * 3)
        }
        #expect(miscounts == 0)
        #expect((0..<count).allSatisfy { array[$0] == $0 * 3 })
    }

    /// Within a chunk, up to its end, and over several.
    @Test func oneElementCanBeAddedManyTimes() {
        var array = ChunkedArray<Int>()
        let counts = [0, 1, 262_143, 0, 5, 600_000, 1]
        for (element, count) in counts.enumerated() { array.append(repeating: element, count: count) }
        let expected = counts.enumerated().flatMap { repeatElement($0, count: $1) }
        #expect(array.count == expected.count)
        #expect(expected.indices.allSatisfy { array[$0] == expected[$0] })
        for index in expected.indices { array[index] = -index }
        #expect(expected.indices.allSatisfy { array[$0] == -$0 })
    }
}
