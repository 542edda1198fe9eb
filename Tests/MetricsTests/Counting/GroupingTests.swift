import Testing

@testable import Metrics

@Suite struct GroupingTests {
    @Test func membersAreInTheOrderOfTheVisit() {
        let grouping = Grouping(count: 4) { visit in
            for (group, member) in [(2, 9), (0, 7), (2, 8), (0, 7)] { visit(group, member) }
        }
        #expect(grouping.count == 4)
        #expect((0..<4).map { grouping.range(of: $0) } == [0..<2, 2..<2, 2..<4, 4..<4])
        #expect((0..<4).map { Array(grouping[$0]) } == [[7, 7], [], [9, 8], []])
    }

    @Test func noGroupsAndNoMembers() {
        #expect(Grouping(count: 0) { _ in }.count == 0)
        #expect(Grouping(count: 1) { _ in }[0].isEmpty)
    }
}
