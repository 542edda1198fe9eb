import Testing

@testable import Metrics

@Suite struct SmallCellsTests {
    private let five = SmallCells(minimum: 5)

    @Test(arguments: [(0, PublishedCount.exact(0)), (1, .fewer(than: 5)), (4, .fewer(than: 5)), (5, .exact(5))])
    func aCountIsPublishedUnlessItIsSmall(count: Int, published: PublishedCount) {
        #expect(five.published(count) == published)
    }
}
