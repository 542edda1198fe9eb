import Foundation
import Platform
import Testing

@Suite struct MemoryFileTests {
    @Test func whatIsWrittenAtItsPathIsRead() throws {
        let file = try MemoryFile()
        try Data("kcc".utf8).write(to: URL(filePath: file.path))
        #expect(try file.contents() == Array("kcc".utf8))
    }

    @Test func itIsEmptyAtFirst() throws {
        #expect(try MemoryFile().contents() == [])
    }
}
