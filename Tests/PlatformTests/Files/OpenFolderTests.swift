import Foundation
import Platform
import Testing

@Suite struct OpenFolderTests {
    @Test func namesStandInByteOrder() throws {
        let scratch = try ScratchFolder()
        for name in ["b", "é", ".hidden", "B", "a"] { try scratch.write("", to: name) }
        let names = try OpenFolder(scratch.path, followsLink: false).names()
        #expect(names.map(\.text) == [".hidden", "B", "a", "b", "é"])
    }

    @Test func namesThatAreNoText() throws {
        let scratch = try ScratchFolder()
        let path = Array(scratch.path.utf8CString.dropLast()) + [0x2F, 0x61, CChar(bitPattern: 0xFF), 0]
        #expect(close(open(path, O_CREAT | O_WRONLY, 0o600)) == 0)
        let names = try OpenFolder(scratch.path, followsLink: false).names()
        #expect(names.map(\.text) == [nil])
        #expect(names.map(\.repairedText) == ["a\u{FFFD}"])
    }

    @Test func linkIsFollowedOnlyWhereThatIsWanted() throws {
        let scratch = try ScratchFolder()
        let link = scratch("link")
        try FileManager.default.createDirectory(atPath: scratch("folder"), withIntermediateDirectories: false)
        try scratch.link("link", to: "folder")
        let names = try OpenFolder(link, followsLink: true).names()
        #expect(names.isEmpty)
        #expect(throws: SystemError.self) { _ = try OpenFolder(link, followsLink: false) }
    }

    @Test func fileIsWrittenOnceUnderItsName() throws {
        let scratch = try ScratchFolder()
        let folder = try OpenFolder(scratch.path, followsLink: false)
        let file = try folder.makeFile("file")
        try file.write(Array("ab".utf8))
        try file.write(Array("c".utf8))
        try file.flushAndClose()
        try folder.flush()
        #expect(try ScratchFolder.text(of: scratch("file")) == "abc")
        let status = try folder.status(of: "file")
        #expect(status.version?.bytes == 3)
        #expect(throws: SystemError.taken) { _ = try folder.makeFile("file") }
        folder.removeFile("file")
        #expect(throws: SystemError.nothingThere) { _ = try folder.status(of: "file") }
    }

    @Test func lockHoldsUntilTheFolderIsClosed() throws {
        let scratch = try ScratchFolder()
        let other = try OpenFolder(scratch.path, followsLink: false)
        do {
            let first = try OpenFolder(scratch.path, followsLink: false)
            let locks = (first.lock(), other.lock())
            #expect(locks.0 == .taken)
            #expect(locks.1 == .heldByOther)
        }
        let lock = other.lock()
        #expect(lock == .taken)
    }

    @Test func removedFolderIsKnownWhileItIsOpen() throws {
        let scratch = try ScratchFolder()
        try FileTree.makeFolder(scratch("folder"))
        let folder = try OpenFolder(scratch("folder"), followsLink: false)
        let before = try folder.isRemoved()
        FileTree.removeEmptyFolder(scratch("folder"))
        let after = try folder.isRemoved()
        #expect([before, after] == [false, true])
    }
}
