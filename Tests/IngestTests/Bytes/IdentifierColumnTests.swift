import Testing

@testable import Ingest

struct IdentifierColumnTests {
    @Test func anIDLikeTheOneBeforeItIsKeptOnce() {
        var column = IdentifierColumn()
        let numbers = ["R1", "R1", "R2", "R1", "R1x", "", "", "R1"].map { column.append($0.utf8.span) }
        #expect(numbers.map(\.rawValue) == [0, 0, 1, 2, 3, 4, 4, 5])
        #expect((0..<column.count).map { column.string(RecordNumber($0)) } == ["R1", "R2", "R1", "R1x", "", "R1"])
    }

    @Test func idsAreNumberedOverAllPieces() {
        var first = IdentifierColumn()
        var second = IdentifierColumn()
        for id in ["a", "b", "a"] { _ = first.append(id.utf8.span) }
        for id in ["c", "b"] { _ = second.append(id.utf8.span) }
        var table = ByteTable()
        #expect(table.insert(contentsOf: first).map(\.rawValue) == [0, 1, 0])
        #expect(table.insert(contentsOf: second).map(\.rawValue) == [2, 1])
    }
}
