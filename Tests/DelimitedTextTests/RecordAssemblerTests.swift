import Testing

@testable import DelimitedText

@Suite struct RecordAssemblerTests {
    /// Feeds `count` pieces of text and gives the most that was ever in memory.
    private func largestWindow(_ pieces: [[UInt8]]) -> (size: Int, rejected: [RejectedRecord]) {
        var assembler = RecordAssembler(delimiter: .semicolon, firstLine: 1, batchSize: 1000, recordLimit: 5000)
        var size = 0
        var rejected: [RejectedRecord] = []
        for piece in pieces {
            assembler.discardReadText()
            assembler.window.bytes += piece
            size = max(size, assembler.window.bytes.count)
            while assembler.step() {
                if assembler.isBatchFull { rejected += assembler.takeBatch().rejectedRecords }
            }
        }
        return (size, rejected + assembler.takeBatch().rejectedRecords)
    }

    @Test func aLineWithoutEndIsNotHeldInMemory() {
        let piece = [UInt8](repeating: 0x61, count: 1000)
        let result = largestWindow([[UInt8]](repeating: piece, count: 2000) + [[0x0A]])
        #expect(result.size <= 5000 + 2 * 1000)
        #expect(result.rejected.map(\.line) == [1])
    }

    @Test func anUnclosedQuoteIsHeldUpToTheLimit() {
        let piece = Array(String(repeating: "regel;\n", count: 100).utf8)
        let result = largestWindow([[0x22]] + [[UInt8]](repeating: piece, count: 500))
        #expect(result.size <= 5000 + 2 * 1000)
        #expect(result.rejected.map(\.reason) == [.tooLong])
    }
}
