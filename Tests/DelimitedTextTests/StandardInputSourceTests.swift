import DelimitedText
import Tabular
import TestSupport
import Foundation
import Testing

@Suite struct StandardInputSourceTests {
    @Test func readsWhatIsPipedIn() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("a;b\n1;2\n".utf8))
        try pipe.fileHandleForWriting.close()
        let original = dup(STDIN_FILENO)
        dup2(pipe.fileHandleForReading.fileDescriptor, STDIN_FILENO)
        defer {
            dup2(original, STDIN_FILENO)
            close(original)
        }
        let file = try DelimitedFile(StandardInputSource())
        var reader = file.records(delimiter: .semicolon)
        var batches: [RecordBatch] = []
        while let batch = try reader.next() { batches.append(batch) }
        #expect(
            Entry.all(in: batches) == [
                .record(line: 1, byte: 0, cells: ["a", "b"]), .record(line: 2, byte: 4, cells: ["1", "2"]),
            ])
    }
}
