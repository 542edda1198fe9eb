import Testing

@testable import Metrics

@Suite struct RaggedArrayTests {
    @Test func rowsOfUnequalLength() {
        var rows = RaggedArray<Int>()
        rows.append(1)
        rows.append(2)
        rows.endRow()
        rows.endRow()
        rows.append(3)
        rows.endRow()
        #expect(rows.count == 3)
        #expect((0..<3).map { Array(rows[$0]) } == [[1, 2], [], [3]])
        #expect(rows.elements == [1, 2, 3])
    }
}
