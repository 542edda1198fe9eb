import Tabular
import Testing

@testable import DelimitedText

@Suite struct RecordAssemblerTests {
    /// Feeds pieces of text and gives the most that was left of one for the next.
    private func mostUnread(_ pieces: [[UInt8]]) -> (size: Int, rejected: [RejectedRecord]) {
        var assembler = RecordAssembler(delimiter: .semicolon, recordLimit: 5000)
        var order = RecordOrder(skipping: 0)
        var size = 0
        var rejected: [RejectedRecord] = []
        for piece in pieces {
            let chunk = TextChunk(bytes: piece, byteOffset: 0, endsText: false)
            let read = order.read(chunk, with: &assembler)
            size = max(size, read.unread.count)
            rejected += order.locate(read).rejectedRecords
        }
        return (size, rejected)
    }

    @Test func aLineWithoutEndIsNotHeldInMemory() {
        let piece = [UInt8](repeating: 0x61, count: 1000)
        let result = mostUnread([[UInt8]](repeating: piece, count: 2000) + [[0x0A]])
        #expect(result.size == 5000)
        #expect(result.rejected.map(\.line) == [1])
    }

    @Test func anUnclosedQuoteIsHeldUpToTheLimit() {
        let piece = Array(String(repeating: "regel;\n", count: 100).utf8)
        let result = mostUnread([[0x22]] + [[UInt8]](repeating: piece, count: 500))
        #expect((4000...5000).contains(result.size))
        #expect(result.rejected.map(\.reason) == [.tooLong])
    }
}
