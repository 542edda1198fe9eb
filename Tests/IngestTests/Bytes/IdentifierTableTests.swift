import TestSupport
import Testing

@testable import Ingest

struct IdentifierTableTests {
    /// How ids are numbered, from what most systems do to what is hardest to keep.
    enum Numbering: CaseIterable {
        case ascending, descending, shuffled, eachPrefix, sparse, sparseThenDense, drawn, written

        /// Ids in order of appearance; any may come more than once.
        func ids(_ random: inout SplitMix64) -> [String] {
            switch self {
            case .ascending: return (0..<30_000).map { padded($0 / 2, "K24-") }
            case .descending: return (0..<30_000).reversed().map { padded($0, "") }
            case .shuffled: return (0..<30_000).map { padded($0 / 2, "Z-") }.shuffled(using: &random)
            case .eachPrefix: return (0..<3_000).flatMap { [padded($0 % 7, "\($0 / 2)x"), padded(1, "\($0 / 3)x")] }
            case .sparse:
                return (0..<20_000).map { _ in padded(Int.random(in: 0..<9_999_999, using: &random), "9") }
            case .sparseThenDense:
                // One id on each of 600 pages, of which more than half are refused; then so many on some that all are made.
                let sparse = (0..<600).map { padded($0 * 1_000 + Int.random(in: 0..<1_000, using: &random), "K") }
                let dense = (0..<50_000).map { padded($0, "K") }
                let all = (0..<40_000).map { _ in padded(Int.random(in: 0..<600_000, using: &random), "K") }
                return sparse.shuffled(using: &random) + dense + all + sparse
            case .drawn:
                return (0..<5_000).map { _ in
                    let half = String(random.next(), radix: 16)
                    return Bool.random(using: &random) ? half : half + String(random.next() % 100, radix: 16)
                }
            case .written:
                // Leading zeros, lengths and ends that could be taken for each other.
                let heads = ["", "0", "00", "K", "K0", "K00", "k", "K-", "é", "é", "K24-000"]
                let ends = [
                    "1", "01", "001", "0001", "00001", "000001", "0000001", "00000000", "12345", "12345-", "0012345",
                ]
                return (0..<5_000).map { _ in
                    (heads.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
                }
            }
        }

        private func padded(_ number: Int, _ prefix: String) -> String {
            let digits = String(number)
            return prefix + String(repeating: "0", count: 7 - digits.count) + digits
        }
    }

    /// Against the table of byte strings, in pieces of any size.
    @Test(arguments: Numbering.allCases)
    func idsAreNumberedLikeByteStrings(numbering: Numbering) {
        var random = SplitMix64(seed: 1)
        var table = IdentifierTable()
        var expected = ByteTable()
        var ids = numbering.ids(&random)[...]
        var disagreements = 0
        while !ids.isEmpty {
            let piece = ids.prefix(Int.random(in: 1...2_000, using: &random))
            ids = ids.dropFirst(piece.count)
            var column = IdentifierColumn()
            let records = piece.map { column.append($0.utf8.span) }
            let numbers = table.insert(contentsOf: column)
            for (id, record) in zip(piece, records) where numbers[record.index].index != expected.insert(id) {
                disagreements += 1
            }
        }
        #expect(disagreements == 0)
        #expect(table.count == expected.count)
        let byNumber = IdentifiersByNumber(table)
        #expect(byNumber.count == expected.count)
        let wrong = (0..<expected.count).filter { byNumber.bytes(IdentifierNumber($0)) != expected.bytes($0) }
        #expect(wrong.isEmpty)
    }

    /// Ids with and without a page may come in any order, and each piece numbers its pages by itself.
    @Test func numbersFollowTheOrderOfAppearance() {
        var table = IdentifierTable()
        #expect(table.numbers(of: ["a", "K00001", "b", "K00002", "K00001", "a"]) == [0, 1, 2, 3, 1, 0])
        #expect(table.numbers(of: ["L00001", "c", "K00002", "b", "K01001", ""]) == [4, 5, 3, 2, 6, 7])
        var buffer = Array("left".utf8)
        let byNumber = IdentifiersByNumber(table)
        let ids = (0..<table.count).map { number in
            byNumber.copy(IdentifierNumber(number), to: &buffer)
            return String(decoding: buffer, as: UTF8.self)
        }
        #expect(ids == ["a", "K00001", "b", "K00002", "L00001", "c", "K01001", ""])
    }

    @Test func roomThatIsMadeChangesNothing() {
        var table = IdentifierTable()
        var column = IdentifierColumn()
        for id in ["a", "b"] { _ = column.append(id.utf8.span) }
        table.reserveCapacity(100_000, for: column)
        #expect(table.numbers(of: ["a", "b", "a"]) == [0, 1, 0])
        table.reserveCapacity(10, for: column)
        #expect(table.numbers(of: ["c", "b"]) == [2, 1])
    }
}

extension IdentifierTable {
    /// Adds a piece with these ids, of which none is like the one before it, and gives their numbers.
    fileprivate mutating func numbers(of ids: [String]) -> [UInt32] {
        var column = IdentifierColumn()
        for id in ids { _ = column.append(id.utf8.span) }
        return insert(contentsOf: column).map(\.rawValue)
    }
}
