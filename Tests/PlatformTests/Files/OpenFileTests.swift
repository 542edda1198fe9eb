import Foundation
import Platform
import Testing

@Suite struct OpenFileTests {
    @Test(arguments: [(0, ""), (3, "abc"), (5, "abcde"), (9, "abcde")])
    func readsNoMoreThanTheLimit(limit: Int, text: String) throws {
        let scratch = try ScratchFolder()
        try scratch.write("abcde", to: "file")
        let bytes = try OpenFile(reading: scratch("file")).read(atMost: limit)
        #expect(bytes == Array(text.utf8))
    }

    @Test func readsBeyondOneRead() throws {
        let scratch = try ScratchFolder()
        let text = String(repeating: "0123456789", count: 20_000)
        try scratch.write(text, to: "file")
        let bytes = try OpenFile(reading: scratch("file")).read(atMost: .max)
        #expect(bytes == Array(text.utf8))
    }

    @Test func statusIsThatOfTheOpenFile() throws {
        let scratch = try ScratchFolder()
        try scratch.write("abc", to: "file")
        let file = try OpenFile(reading: scratch("file"))
        try FileManager.default.removeItem(atPath: scratch("file"))
        let status = try file.status()
        #expect(status.version?.bytes == 3)
        #expect(status.nameCount == 0)
    }

    @Test func pipeThatNobodyWritesToIsNotWaitedFor() throws {
        let scratch = try ScratchFolder()
        #expect(mkfifo(scratch("pipe"), 0o600) == 0)
        let bytes = try OpenFile(reading: scratch("pipe"), waitsForWriter: false).read(atMost: 1)
        #expect(bytes.isEmpty)
    }

    @Test func refusals() throws {
        let scratch = try ScratchFolder()
        let (folder, missing) = (scratch.path, scratch("missing"))
        #expect(throws: SystemError.nothingThere) { _ = try OpenFile(reading: missing) }
        #expect(throws: SystemError(code: EISDIR)) { _ = try OpenFile(reading: folder).read(atMost: 1) }
    }
}
