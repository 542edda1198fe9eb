import DelimitedText
import Tabular
import TestSupport
import Testing

@Suite struct RecordBatchTests {
    @Test func givesCellsAsRangesOfOneText() throws {
        let batches = try Reading().batches(Array("a;\"b\"\"c\"\n\nx\"y\n;\né\nz\"\n".utf8))
        let batch = try #require(batches.first)
        #expect(batches.count == 1)
        #expect(batch.recordCount == 3)
        #expect(batch.cellCount == 5)
        #expect((0..<3).map(batch.cells(of:)) == [0..<2, 2..<4, 4..<5])
        #expect(
            (0..<5).map { Array(batch.text[batch.bytes(ofCell: $0)]) }
                == ["a", "b\"c", "", "", "é"].map { Array($0.utf8) })
        #expect(batch.string(ofCell: 1) == "b\"c")
        #expect(batch.strings(of: 2) == ["é"])
        #expect(batch.rejectedRecords.map(\.precedingRecords) == [1, 3])
        #expect(batch.rejectedRecords.map(\.line) == [3, 6])
    }

    @Test func holdsAboutAChunk() throws {
        let rows = (0..<5000).map { "rij \($0);\"met\nregel\"\n" }
        let batches = try Reading(chunkSize: 1000).batches(Array(rows.joined().utf8))
        #expect(batches.count > 50)
        #expect(batches.allSatisfy { (1...2000).contains($0.text.count) })
        #expect(batches.map(\.recordCount).reduce(0, +) == 5000)
    }

    @Test func givesTheSameCellsUnchecked() throws {
        let batches = try Reading().batches(Array("a;\"b\"\"c\"\n;\né\n".utf8))
        let batch = try #require(batches.first)
        batch.withUncheckedCells { (cells: UncheckedCells) in
            for cell in 0..<batch.cellCount {
                #expect(Array(cells[cell]) == Array(batch.text[batch.bytes(ofCell: cell)]))
                #expect(cells.isEmpty(cell) == batch.bytes(ofCell: cell).isEmpty)
            }
            for record in 0..<batch.recordCount {
                #expect(cells.cells(of: record) == batch.cells(of: record))
                #expect(cells.line(of: record) == batch.line(of: record))
                #expect(cells.byteOffset(of: record) == batch.byteOffset(of: record))
            }
        }
    }
}
