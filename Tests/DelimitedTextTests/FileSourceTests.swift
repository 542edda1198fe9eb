import DelimitedText
import Foundation
import Platform
import Testing

@Suite struct FileSourceTests {
    @Test(arguments: [1, 3, 4096])
    func readsTheWholeFile(readSize: Int) throws {
        let file = try TemporaryFile(Array("registratie_id;product\n".utf8))
        var source = try FileSource(path: file.path)
        let bytes = try [UInt8].all(inReadsOf: readSize) { buffer in try source.read(into: buffer) }
        #expect(bytes == Array("registratie_id;product\n".utf8))
    }

    @Test func readsAnEmptyFile() throws {
        let file = try TemporaryFile([])
        var source = try FileSource(path: file.path)
        #expect(try [UInt8].all { buffer in try source.read(into: buffer) }.isEmpty)
    }

    @Test func refusesAFileThatIsNotThere() {
        #expect(throws: ByteSourceError.cannotOpen(SystemError(code: ENOENT))) {
            _ = try FileSource(path: "/nonexistent/registraties.csv")
        }
    }

    @Test func refusesAFolder() {
        #expect(throws: ByteSourceError.cannotRead(SystemError(code: EISDIR))) {
            var source = try FileSource(path: FileManager.default.temporaryDirectory.path(percentEncoded: false))
            _ = try [UInt8].all { buffer in try source.read(into: buffer) }
        }
    }

    @Test(arguments: [0, 99, 101, 200])
    func noticesAnotherLengthThanAtOpening(length: Int) throws {
        let file = try TemporaryFile([UInt8](repeating: 0x61, count: 100))
        var source = try FileSource(path: file.path)
        try file.resize(to: length)
        #expect(throws: ByteSourceError.changedWhileReading) {
            _ = try [UInt8].all(inReadsOf: 7) { buffer in try source.read(into: buffer) }
        }
    }

    /// The time at which a file was last written distinguishes it from one of the same length.
    @Test func noticesThatItWasOverwritten() throws {
        let file = try TemporaryFile([UInt8](repeating: 0x61, count: 100))
        var source = try FileSource(path: file.path)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: file.path)
        #expect(throws: ByteSourceError.changedWhileReading) {
            _ = try [UInt8].all(inReadsOf: 7) { buffer in try source.read(into: buffer) }
        }
    }

    @Test func opensOnlyTheVersionThatIsExpected() throws {
        let file = try TemporaryFile(Array("a;b".utf8))
        let version = try #require(FileStatus(path: file.path).version)
        #expect(version.bytes == 3)
        _ = try FileSource(path: file.path, expected: version)
        let other = try TemporaryFile(Array("a;b".utf8))
        #expect(throws: ByteSourceError.changedWhileReading) {
            _ = try FileSource(path: other.path, expected: version)
        }
        #expect(throws: ByteSourceError.changedWhileReading) {
            _ = try FileSource(path: "/dev/null", expected: version)
        }
    }

    @Test func readsAPipeThatHasNoLength() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("a;b".utf8))
        try pipe.fileHandleForWriting.close()
        var source = try FileSource(path: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
        #expect(try [UInt8].all { buffer in try source.read(into: buffer) } == Array("a;b".utf8))
    }
}
