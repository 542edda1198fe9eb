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

    @Test(arguments: [1, 2, 5])
    func readsOnBehindWhatWasInView(bytesPerRead: Int) throws {
        var source = try BufferedSource.open(MemorySource([1, 2, 3, 4, 5, 6, 7], bytesPerRead: bytesPerRead))
        let inView = Array(source.storage[source.unread])
        source.drop(inView.count)
        var bytes: [UInt8] = [0] + inView
        while try source.read(atMost: 3, into: &bytes) {}
        #expect(bytes == [0, 1, 2, 3, 4, 5, 6, 7])
        let isExhausted = source.isExhausted
        #expect(isExhausted)
        let goesOn = try source.read(atMost: 3, into: &bytes)
        #expect(!goesOn && bytes.count == 8)
    }

    @Test func readsNoMoreThanIsAskedFor() throws {
        var source = try BufferedSource.open(MemorySource(Array(0..<200), bytesPerRead: 100))
        source.drop(source.unread.count)
        var bytes: [UInt8] = [0xFF]
        let goesOn = try source.read(atMost: 3, into: &bytes)
        #expect(goesOn && bytes == [0xFF, 100, 101, 102])
    }
}
