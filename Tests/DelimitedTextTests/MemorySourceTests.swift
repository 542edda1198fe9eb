import DelimitedText
import Testing

@Suite struct MemorySourceTests {
    @Test(arguments: [1, 2, 5, Int.max])
    func givesAtMostSoManyBytesAtATime(bytesPerRead: Int) {
        var source = MemorySource([1, 2, 3, 4, 5], bytesPerRead: bytesPerRead)
        var counts: [Int] = []
        let bytes = [UInt8].all(inReadsOf: 3) { buffer in
            counts.append(source.read(into: buffer))
            return counts.last ?? 0
        }
        #expect(bytes == [1, 2, 3, 4, 5])
        #expect(counts.allSatisfy { $0 <= min(bytesPerRead, 3) })
        #expect(counts.last == 0)
    }
}
