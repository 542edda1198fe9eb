import RegistrationLog
import Testing

@testable import Metrics

@Suite struct PublishedCountTests {
    @Test(
        arguments: [
            ([], PublishedCount.exact(0)), ([.fewer(than: 5)], .fewer(than: 5)), ([.leftOut], .leftOut), ([3, 4], 7),
            ([3, .fewer(than: 5)], .leftOut), ([.leftOut, 0], .leftOut),
        ] as [([PublishedCount], PublishedCount)])
    func aSumIsPublishedWhereAllItsPartsAre(parts: [PublishedCount], sum: PublishedCount) {
        #expect(PublishedCount.sum(of: parts) == sum)
    }

    @Test(arguments: [(PublishedCount.exact(0), false), (.exact(7), true), (.fewer(than: 5), true), (.leftOut, false)])
    func aSmallCountIsNotNothing(count: PublishedCount, isPositive: Bool) {
        #expect(count.isPositive == isPositive)
    }

    /// A count of 1 to 4 comes behind one of 5, whatever it is.
    @Test func theOrderKnowsNoMoreThanIsPublished() {
        let counts: [PublishedCount] = [7, .leftOut, .fewer(than: 5), 5, 0]
        let sorted = counts.sorted { PublishedOrder($1) < PublishedOrder($0) }
        #expect(Array(sorted.prefix(3)) == [7, 5, .fewer(than: 5)])
        #expect(PublishedOrder([7, .fewer(than: 5)]) == PublishedOrder(8))
    }

    @Test func aShareIsPublishedWhereBothOfItsCountsAre() {
        #expect(Published(3, of: 4) == .published(Ratio(3, 4)))
        #expect(Published(.fewer(than: 5), of: 4) == .leftOut)
        #expect(Published(3, of: .leftOut) == .leftOut)
    }
}
