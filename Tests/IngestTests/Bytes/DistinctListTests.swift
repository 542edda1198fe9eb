import Testing

@testable import Ingest

struct DistinctListTests {
    @Test(arguments: [3, 16, 17, 100])
    func eachIsKeptOnceWhereItFirstCame(count: Int) {
        var list = DistinctList<Int>()
        let added = (Array(0..<count) + Array(0..<count) + [-1, -1]).map { list.append($0) }
        #expect(added == (0..<count).map { _ in true } + (0..<count).map { _ in false } + [true, false])
        #expect(list.elements == Array(0..<count) + [-1])
    }
}
