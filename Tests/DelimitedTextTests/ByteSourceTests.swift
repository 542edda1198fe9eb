import DelimitedText
import Testing

@Suite struct ByteSourceTests {
    /// A source that says to have given one byte more than there was room for.
    private struct BoastfulSource: ByteSource {
        var beginning: [UInt8]

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            guard beginning.isEmpty else {
                buffer.copyBytes(from: beginning)
                defer { beginning = [] }
                return beginning.count
            }
            return buffer.count + 1
        }
    }

    /// What lies behind the room is never read.
    @Test func sourceThatGivesTooMuchEndsTheProcess() async {
        await #expect(processExitsWith: .failure) { _ = try? DelimitedFile(BoastfulSource(beginning: [])) }
        await #expect(processExitsWith: .failure) {
            _ = try? DelimitedFile(BoastfulSource(beginning: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]))
        }
    }
}
