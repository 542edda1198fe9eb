import Testing

@testable import DelimitedText

@Suite struct BufferedSourceTests {
    @Test(arguments: [1, 2, 4096])
    func recognisesGzipByItsSignature(bytesPerRead: Int) throws {
        var source = try BufferedSource.open(MemorySource(GzipSourceTests.compressed, bytesPerRead: bytesPerRead))
        try source.fill(100)
        #expect(Array(source.storage[source.unread]) == Array("a;b\n1;2\n".utf8))
        let isExhausted = source.isExhausted
        #expect(isExhausted)
    }

    @Test(arguments: [[], [0x1F], [0x1F, 0x8C, 0x08], [0x61, 0x1F, 0x8B]] as [[UInt8]])
    func leavesOtherBytesAsTheyAre(bytes: [UInt8]) throws {
        var source = try BufferedSource.open(MemorySource(bytes, bytesPerRead: 1))
        try source.fill(100)
        #expect(Array(source.storage[source.unread]) == bytes)
    }

    @Test func keepsWhatIsNotDropped() throws {
        var source = try BufferedSource.open(MemorySource([1, 2, 3, 4, 5, 6], bytesPerRead: 2))
        try source.fill(3)
        #expect(Array(source.storage[source.unread]) == [1, 2, 3, 4])
        source.drop(3)
        try source.fill(2)
        #expect(Array(source.storage[source.unread]) == [4, 5, 6])
        let isExhausted = source.isExhausted
        #expect(!isExhausted)
    }
}
