import DelimitedText
import Testing

@Suite struct GzipSourceTests {
    /// What `printf 'a;b\n1;2\n' | gzip -9n` writes.
    static let compressed: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0xB4, 0x4E, 0xE2,
        0x32, 0xB4, 0x36, 0xE2, 0x02, 0x00, 0xCE, 0x10, 0x87, 0xB1, 0x08, 0x00, 0x00, 0x00,
    ]

    private func decompress(_ bytes: [UInt8], bytesPerRead: Int = .max, readSize: Int = 4096) throws -> [UInt8] {
        var source = GzipSource(MemorySource(bytes, bytesPerRead: bytesPerRead))
        return try [UInt8].all(inReadsOf: readSize) { buffer in try source.read(into: buffer) }
    }

    @Test(arguments: [1, 2, 3, 4096], [1, 5, 4096])
    func decompressesWhatGzipWrites(bytesPerRead: Int, readSize: Int) throws {
        let bytes = try decompress(Self.compressed, bytesPerRead: bytesPerRead, readSize: readSize)
        #expect(bytes == Array("a;b\n1;2\n".utf8))
    }

    @Test(arguments: [1, 2, 3, 4096])
    func decompressesAllMembersInOrder(bytesPerRead: Int) throws {
        let members = Gzip.member(of: Array("a;".utf8)) + Gzip.member(of: []) + Self.compressed
        #expect(try decompress(members, bytesPerRead: bytesPerRead) == Array("a;a;b\n1;2\n".utf8))
    }

    @Test func takesZerosAfterTheLastMemberForPadding() throws {
        #expect(try decompress(Self.compressed + [0, 0, 0], bytesPerRead: 1) == Array("a;b\n1;2\n".utf8))
    }

    @Test(arguments: 0..<compressed.count)
    func refusesATruncatedMember(length: Int) {
        #expect(throws: ByteSourceError.damagedGzip) { try decompress(Array(Self.compressed[..<length])) }
    }

    @Test(arguments: 1..<compressed.count)
    func refusesATruncatedSecondMember(length: Int) {
        #expect(throws: ByteSourceError.damagedGzip) {
            try decompress(Self.compressed + Self.compressed[..<length], bytesPerRead: 3)
        }
    }

    /// Byte 0 is the signature, 2 the method, 3 the reserved flags, the last eight checksum and length.
    @Test(arguments: [0, 2, 3] + Array(compressed.count - 8..<compressed.count))
    func refusesACorruptedByte(index: Int) {
        var bytes = Self.compressed
        bytes[index] ^= 0xE0
        #expect(throws: ByteSourceError.damagedGzip) { try decompress(bytes) }
    }

    @Test func refusesOtherContentAfterAMember() {
        #expect(throws: ByteSourceError.damagedGzip) { try decompress(Self.compressed + Array("a;b".utf8)) }
    }

    /// Stored blocks, which are a little longer than their text.
    @Test(arguments: [(0, 1), (2_000, 1)])
    func readsWhatExpandsAsItMay(freeBytes: Int, limit: Int) throws {
        let member = Gzip.member(of: [UInt8](repeating: 0x61, count: 1_000))
        var source = GzipSource(MemorySource(member + member), expansionLimit: limit, freeBytes: freeBytes)
        #expect(try [UInt8].all { buffer in try source.read(into: buffer) }.count == 2_000)
    }

    /// What `head -c 10000 /dev/zero | gzip -9n` writes: 10,000 bytes of text in 45.
    private static let bomb: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x01, 0x0D,
        0x00, 0x00, 0x00, 0xC2, 0xA0, 0xF7, 0x4F, 0x6D, 0x0E, 0x37, 0xA0, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xE0, 0xDF, 0x00, 0x2E, 0xCA, 0x3B, 0x4D, 0x10,
        0x27, 0x00, 0x00,
    ]

    @Test(arguments: [(0, 222, false), (0, 223, true), (9_999, 0, false), (10_000, 0, true), (5_500, 100, true)])
    func refusesWhatExpandsTooMuch(freeBytes: Int, limit: Int, isRead: Bool) throws {
        var source = GzipSource(MemorySource(Self.bomb), expansionLimit: limit, freeBytes: freeBytes)
        let text = Result { try [UInt8].all(inReadsOf: 100_000) { buffer in try source.read(into: buffer) } }
        #expect((try? text.get().count) == (isRead ? 10_000 : nil))
        if !isRead { #expect(throws: ByteSourceError.expandsTooMuch(limit: limit)) { try text.get() } }
    }

    @Test func passesOnWhatTheCompressedSourceThrows() throws {
        let file = try TemporaryFile(Self.compressed)
        var source = try GzipSource(FileSource(path: file.path))
        try file.resize(to: 5)
        #expect(throws: ByteSourceError.changedWhileReading) {
            _ = try [UInt8].all { buffer in try source.read(into: buffer) }
        }
    }
}
