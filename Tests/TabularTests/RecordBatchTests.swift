import Tabular
import Testing

@Suite struct RecordBatchTests {
    /// The text `a;b` and `"c""d"` on the next line, whose contents stand behind the text.
    private static func filled() -> RecordBatch {
        var batch = RecordBatch()
        let text = Array("a;b\n\"c\"\"d\"\n".utf8)
        for contents in ["a", "b"] { add(contents, to: &batch, behind: text.count) }
        batch.endRecord(line: 0, byte: 0)
        add("c\"d", to: &batch, behind: text.count)
        batch.endRecord(line: 1, byte: 4)
        batch.complete(with: text)
        return batch
    }

    private static func add(_ contents: String, to batch: inout RecordBatch, behind textSize: Int) {
        Array(contents.utf8).withUnsafeBytes { batch.addCell($0, behind: textSize) }
    }

    @Test func recordsAndCellsAreNumberedFromZero() {
        let batch = Self.filled()
        #expect(batch.recordCount == 2)
        #expect(batch.cellCount == 3)
        #expect((0..<2).map(batch.cells(of:)) == [0..<2, 2..<3])
        #expect((0..<2).map(batch.strings(of:)) == [["a", "b"], ["c\"d"]])
        #expect(!batch.isEmpty)
        #expect(RecordBatch().isEmpty)
    }

    @Test func linesAndBytesAreThoseOfTheWholeTextOnceItIsMoved() {
        var batch = Self.filled()
        batch.rejectRecord(.tooLong, line: 2, byte: 11)
        batch.move(toLine: 100, byte: 1_000)
        #expect((0..<2).map(batch.line(of:)) == [100, 101])
        #expect((0..<2).map(batch.byteOffset(of:)) == [1_000, 1_004])
        #expect(
            batch.rejectedRecords
                == [RejectedRecord(line: 102, byteOffset: 1_011, reason: .tooLong, precedingRecords: 2)])
    }

    @Test func cellsOfARejectedRecordAreDropped() {
        var batch = RecordBatch()
        Self.add("a", to: &batch, behind: 0)
        #expect(batch.hasOpenRecord)
        batch.rejectRecord(.malformedQuoting, line: 0, byte: 0)
        #expect(!batch.hasOpenRecord)
        #expect(batch.cellCount == 0)
        #expect(!batch.isEmpty)
        batch.empty()
        #expect(batch.isEmpty)
    }

    @Test func uncheckedCellsAreTheSame() {
        let batch = Self.filled()
        batch.withUncheckedCells { (cells: UncheckedCells) in
            #expect((0..<3).map { String(decoding: cells[$0], as: UTF8.self) } == ["a", "b", "c\"d"])
            #expect((0..<2).map(cells.cells(of:)) == [0..<2, 2..<3])
            #expect((0..<2).map(cells.line(of:)) == [1, 2])
            #expect((0..<2).map(cells.byteOffset(of:)) == [0, 4])
        }
    }

    @Test func recordThatDoesNotExistEndsTheProcess() async {
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().cells(of: 2) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().cells(of: -1) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().line(of: 2) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().byteOffset(of: 2) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().repeatsHead(2) }
    }

    @Test func cellThatDoesNotExistEndsTheProcess() async {
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().bytes(ofCell: 3) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().bytes(ofCell: -1) }
        await #expect(processExitsWith: .failure) { _ = RecordBatchTests.filled().string(ofCell: 3) }
    }
}
