import Testing

@testable import Ingest

struct StringEndsTests {
    /// Strings of 0 to 12 bytes, more than the 1,024 whose ends are counted from one start; and some as long as a form can be.
    @Test func stringsStandOneAfterTheOther() {
        var ends = StringEnds()
        var end = 0
        var expected: [Range<Int>] = []
        for number in 0..<5_000 {
            let length = number < 3_000 ? number % 13 : 3 << 20
            expected.append(end..<end + length)
            end += length
            ends.append(end)
        }
        #expect(ends.count == 5_000)
        #expect((0..<5_000).allSatisfy { ends.range(of: $0) == expected[$0] })
    }
}
