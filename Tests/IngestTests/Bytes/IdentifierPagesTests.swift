import Testing

@testable import Ingest

struct IdentifierPagesTests {
    @Test func aPageIsFoundAgainByItsHead() {
        var pages = IdentifierPages()
        let heads = ["K24-0000", "K24-0001", "", "K24-000"]
        let made = heads.map { pages.page(headed: $0) }
        #expect(made == [0, 1, 2, 3])
        let foundAgain = heads.reversed().map { pages.page(headed: $0) }
        #expect(foundAgain == [3, 2, 1, 0])
        pages.insert(IdentifierNumber(7), at: 999, of: 1)
        #expect(pages.number(at: 999, of: 1) == IdentifierNumber(7))
        #expect(pages.number(at: 998, of: 1) == nil)
        #expect(pages.number(at: 0, of: 2) == nil)
        var found: [String] = []
        pages.forEach { slot, number in
            var bytes: [UInt8] = []
            pages.append(idIn: slot, to: &bytes)
            found.append("\(number.rawValue) \(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(found == ["7 K24-0001999"])
    }

    /// 256 pages of a thousand however few ids there are, and one more for each 125 ids, an eighth of a page.
    @Test func thereAreNoMorePagesThanAnEighthFilled() {
        var pages = IdentifierPages()
        let made = (0..<256).map { (number: Int) in pages.page(headed: "A\(number)") }
        #expect(made == Array(0..<256))
        #expect(pages.page(headed: "B") == nil)
        for position in 0..<124 { pages.insert(IdentifierNumber(position), at: position, of: 0) }
        #expect(pages.page(headed: "B") == nil)
        // An id that stands elsewhere too takes its room there.
        pages.keep(IdentifierNumber(124), at: 124, of: 0)
        #expect(pages.page(headed: "B") == nil)
        pages.insert(IdentifierNumber(125), at: 125, of: 0)
        #expect(pages.page(headed: "C") == 256)
        #expect(pages.page(headed: "B") == nil)
        for position in 126..<251 { pages.insert(IdentifierNumber(position), at: position, of: 0) }
        #expect(pages.page(headed: "B") == 257)
        // Of those that were refused ids stand elsewhere.
        #expect(pages.isPartial(257))
        #expect(!pages.isPartial(255))
    }
}

extension IdentifierPages {
    fileprivate mutating func page(headed head: String) -> Int? {
        page(head.utf8.span, hash: ByteHash.of(head.utf8.span))
    }
}
