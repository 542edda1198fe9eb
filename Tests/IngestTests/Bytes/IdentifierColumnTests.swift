import Testing

@testable import Ingest

struct IdentifierColumnTests {
    @Test func anIDLikeTheOneBeforeItIsKeptOnce() {
        var column = IdentifierColumn()
        let numbers = ["R1", "R1", "R2", "R1", "R1x", "", "", "R1"].map { column.append($0.utf8.span) }
        #expect(numbers.map(\.rawValue) == [0, 0, 1, 2, 3, 4, 4, 5])
        #expect((0..<column.count).map { column.string(RecordNumber($0)) } == ["R1", "R2", "R1", "R1x", "", "R1"])
    }

    /// A page comes again only behind another, wherever ids without a page stand between.
    @Test func idsOnTheSamePageShareIt() {
        var column = IdentifierColumn()
        for id in ["K24-0000001", "x", "K24-0000999", "K24-0001000", "K24-0000002"] { _ = column.append(id.utf8.span) }
        let heads = column.mapPages { head, hash in
            #expect(hash == ByteHash.of(head))
            return head.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        #expect(heads == ["K24-0000", "K24-0001", "K24-0000"])
        let keys = column.map { key, index in
            switch key {
            case .paged(let page, let position): "\(index): \(page) \(position)"
            case .hashed(let hash): "\(index): hash \(hash)"
            }
        }
        #expect(keys == ["0: 0 1", "1: hash 0", "2: 0 999", "3: 1 0", "4: 2 2"])
        #expect(column.hashes == [ByteHash.of("x".utf8.span)])
        #expect(column.withBytes(3) { $0.count } == 11)
    }
}
