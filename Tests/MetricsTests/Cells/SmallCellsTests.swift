import Testing

@testable import Metrics

@Suite struct SmallCellsTests {
    private let five = SmallCells(minimum: 5)

    @Test(arguments: [(0, PublishedCount.exact(0)), (1, .fewer(than: 5)), (4, .fewer(than: 5)), (5, .exact(5))])
    func aCountIsPublishedUnlessItIsSmall(count: Int, published: PublishedCount) {
        #expect(five.published(count) == published)
    }

    /// Between 4 and 9 the only small number is 4, between 0 and 1 it is 1; between 3 and 9 it can be 3 or 4.
    @Test(arguments: [
        (4, 4...9, PublishedCount.leftOut), (7, 4...9, .leftOut), (1, 0...1, .leftOut), (0, 0...1, .leftOut),
        (3, 3...9, .fewer(than: 5)), (6, 3...9, .exact(6)), (0, 0...2, .exact(0)), (7, 5...9, .exact(7)),
        (0, 0...0, .exact(0)),
    ])
    func aCountIsLeftOutWhereBeingSmallWouldRevealIt(count: Int, bounds: ClosedRange<Int>, published: PublishedCount) {
        #expect(five.published(count, from: bounds.lowerBound, to: bounds.upperBound) == published)
    }

    @Test func withoutARuleEveryCountIsPublished() {
        #expect([0, 1, 2, 9].map(SmallCells.publishingEverything.published) == [0, 1, 2, 9])
        #expect(SmallCells.publishingEverything.published(1, from: 0, to: 1) == 1)
    }

    @Test func aSumIsPublishedWhereItDeterminesNoPart() {
        func published(_ parts: [Int], and rest: Int) -> PublishedCount {
            five.published(parts.reduce(rest, +), hiding: parts.map { HiddenCount($0, minimum: 5) })
        }
        #expect(published([], and: 70) == .exact(70))
        #expect(published([3], and: 70) == .leftOut)
        #expect(published([1, 1], and: 70) == .leftOut)
        #expect(published([4, 4], and: 70) == .leftOut)
        #expect(published([1, 2], and: 70) == .exact(73))
        // A small sum has fewer possibilities than its parts.
        #expect(published([1, 2], and: 0) == .leftOut)
        #expect(published([3], and: 0) == .fewer(than: 5))
    }
}
