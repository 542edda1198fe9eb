import Foundation
import Platform
import Testing

@Suite struct FileTreeTests {
    @Test func foldersAreMadeOnceAndRemovedWhileEmpty() throws {
        let scratch = try ScratchFolder()
        let folder = scratch("folder")
        try FileTree.makeFolder(folder)
        #expect(throws: SystemError.taken) { try FileTree.makeFolder(folder) }
        try scratch.write("", to: "folder/file")
        FileTree.removeEmptyFolder(folder)
        #expect(try FileStatus(path: folder).kind == .directory)
        try FileManager.default.removeItem(atPath: scratch("folder/file"))
        FileTree.removeEmptyFolder(folder)
        #expect(throws: SystemError.nothingThere) { try FileStatus(path: folder) }
    }

    @Test func exchange() throws {
        let scratch = try ScratchFolder()
        try scratch.write("one", to: "a")
        try scratch.write("two", to: "b")
        try FileTree.exchange(scratch("a"), scratch("b"))
        #expect(try ScratchFolder.text(of: scratch("a")) == "two")
        #expect(try ScratchFolder.text(of: scratch("b")) == "one")
    }

    @Test func moveReplacesNothing() throws {
        let scratch = try ScratchFolder()
        try scratch.write("one", to: "a")
        try scratch.write("two", to: "b")
        let (a, b, c) = (scratch("a"), scratch("b"), scratch("c"))
        #expect(throws: SystemError.taken) { try FileTree.move(a, toFreePath: b) }
        try FileTree.move(a, toFreePath: c)
        #expect(try ScratchFolder.text(of: c) == "one")
        #expect(try ScratchFolder.text(of: b) == "two")
    }

    @Test func resolvedPathHasNoLinks() throws {
        let scratch = try ScratchFolder()
        try FileTree.makeFolder(scratch("folder"))
        try scratch.link("link", to: "folder")
        let resolved = try FileTree.resolve(scratch("folder"))
        #expect(try FileTree.resolve(scratch("link/../link/.")) == resolved)
        #expect(resolved.hasSuffix("/folder"))
    }

    @Test func writableFolder() throws {
        let scratch = try ScratchFolder()
        try FileTree.requireWritable(scratch.path)
        let missing = scratch("missing")
        #expect(throws: SystemError.nothingThere) { try FileTree.requireWritable(missing) }
    }
}
