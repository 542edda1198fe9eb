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
    func refusesACorruptedByte(place: Int) {
        var bytes = Self.compressed
        bytes[place] ^= 0xE0
        #expect(throws: ByteSourceError.damagedGzip) { try decompress(bytes) }
    }

    @Test func refusesOtherContentAfterAMember() {
        #expect(throws: ByteSourceError.damagedGzip) { try decompress(Self.compressed + Array("a;b".utf8)) }
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
