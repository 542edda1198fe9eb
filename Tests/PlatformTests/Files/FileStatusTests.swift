import Foundation
import Platform
import Testing

@Suite struct FileStatusTests {
    @Test func kinds() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a", to: "file")
        try scratch.link("link", to: "file")
        #expect(try FileStatus(path: scratch("file")).kind == .regular)
        #expect(try FileStatus(path: scratch.path).kind == .directory)
        #expect(try FileStatus(path: scratch("link")).kind == .regular)
        #expect(try FileStatus(ofLink: scratch("link")).kind == .symbolicLink)
        #expect(try FileStatus(path: "/dev/null").kind == .other)
    }

    @Test func fileReachedByTwoPathsIsOne() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a", to: "file")
        try scratch.write("a", to: "twin")
        try scratch.link("link", to: "file")
        let file = try FileStatus(path: scratch("file")).key
        #expect(try FileStatus(path: scratch("link")).key == file)
        #expect(try FileStatus(path: scratch("twin")).key != file)
    }

    @Test func versionIsThatOfARegularFile() throws {
        let scratch = try ScratchFolder()
        try scratch.write("abc", to: "file")
        #expect(try FileStatus(path: scratch("file")).version?.bytes == 3)
        #expect(try FileStatus(path: scratch.path).version == nil)
    }

    @Test func versionChangesWithTheTimeOfTheLastWrite() throws {
        let scratch = try ScratchFolder()
        try scratch.write("abc", to: "file")
        let version = try FileStatus(path: scratch("file")).version
        #expect(try FileStatus(path: scratch("file")).version == version)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: scratch("file"))
        #expect(try FileStatus(path: scratch("file")).version != version)
    }

    /// Who overwrites a file can set back when it was last written, but not when it was last changed.
    @Test func versionChangesWithTheTimeOfTheLastChange() throws {
        let scratch = try ScratchFolder()
        try scratch.write("abc", to: "file")
        let setBack = {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: scratch("file"))
        }
        try setBack()
        let version = try FileStatus(path: scratch("file")).version
        #expect(try FileStatus(path: scratch("file")).version == version)
        // The clock of a file system may tick a hundred times a second.
        Thread.sleep(forTimeInterval: 0.02)
        try setBack()
        #expect(try FileStatus(path: scratch("file")).version != version)
    }

    @Test func nothingToBeKnown() throws {
        let scratch = try ScratchFolder()
        try scratch.link("nowhere", to: "missing")
        let (path, link) = (scratch("missing"), scratch("nowhere"))
        #expect(throws: SystemError.nothingThere) { try FileStatus(path: path) }
        #expect(throws: SystemError.nothingThere) { try FileStatus(path: link) }
        #expect(throws: SystemError.nothingThere) { try FileStatus(ofLink: path) }
    }
}
