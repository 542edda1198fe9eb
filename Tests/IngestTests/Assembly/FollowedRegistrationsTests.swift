import Testing
import TestSupport

@testable import Ingest

/// Records are numbers, and those below 1,000 are registrations under the same number, unless a test says otherwise.
struct FollowedRegistrationsTests {
    @Test func aRecordAloneFollowsUpItselfWhereItIsARegistration() {
        let followed = followed([])
        #expect(followed.found([3]) == [3])
        #expect(followed.found([1_003]) == [])
        #expect(followed.found([]) == [])
        #expect(followed.found([4, 3]) == [3, 4])
    }

    @Test func chainsAreFollowedUpwardsOnly() {
        // 4 follows up 3, that 2, that 1.
        let followed = followed([(4, 3), (3, 2), (2, 1)])
        #expect(followed.found([4]) == [1, 2, 3, 4])
        #expect(followed.found([2]) == [1, 2])
        #expect(followed.found([1]) == [1])
    }

    @Test func linksAreManyToMany() {
        // 1010 and 1011 both follow up 1 and 2; 1011 follows up 3 too. The first link is there twice.
        let followed = followed([(1_010, 1), (1_010, 2), (1_011, 1), (1_011, 2), (1_011, 3), (1_010, 1)])
        #expect(followed.found([1_010]) == [1, 2])
        #expect(followed.found([1_011]) == [1, 2, 3])
        #expect(followed.found([1_010, 1_011]) == [1, 2, 3])
        #expect(followed.found([9, 1_010]) == [1, 2, 9])
    }

    @Test func recordsInACircleFollowUpTheSame() {
        // 1, 2 and 3 in a circle, from which 4 hangs; 5 follows itself up; 6 and 7 in a circle behind the first.
        let followed = followed([(1, 2), (2, 3), (3, 1), (3, 4), (5, 5), (6, 7), (7, 6), (7, 1)])
        #expect(followed.found([2]) == [1, 2, 3, 4])
        #expect(followed.found([1]) == [1, 2, 3, 4])
        #expect(followed.found([3]) == [1, 2, 3, 4])
        #expect(followed.found([5]) == [5])
        #expect(followed.found([6]) == [1, 2, 3, 4, 6, 7])
        #expect(followed.found([7]) == [1, 2, 3, 4, 6, 7])
    }

    @Test func aHundredRegistrationsAreNotTooMany() {
        // 1000 follows up 100 registrations, 1001 one more, and 1002 both of these records.
        let hundred = (0..<100).map { (1_000, $0) }
        let followed = followed(hundred + [(1_001, 500), (1_002, 1_000), (1_002, 1_001), (1_003, 1_000), (501, 1_000)])
        #expect(followed.found([1_000]) == Array(0..<100))
        #expect(followed.found([1_003]) == Array(0..<100))
        #expect(followed.found([1_003, 1_000, 99]) == Array(0..<100))
        #expect(followed.found([1_002]) == nil)
        // Too many together; a registration that follows up a hundred others; and 1002 again.
        #expect(followed.found([1_000, 1_001]) == nil)
        #expect(followed.found([501]) == nil)
        #expect(followed.found([1_002]) == nil)
        #expect(followed.found([1_001]) == [500])
    }

    @Test func whatHangsOnACrowdedRecordIsCrowded() {
        // 1000 follows up 101 registrations; 1001 to 1003 follow it up in a circle.
        let crowd = (0...100).map { (1_000, $0) }
        let followed = followed(crowd + [(1_001, 1_000), (1_002, 1_001), (1_003, 1_002), (1_001, 1_003), (1_004, 7)])
        #expect([1_000, 1_001, 1_002, 1_003].allSatisfy { followed.found([$0]) == nil })
        #expect(followed.found([1_004]) == [7])
    }

    /// Against a search from each record by itself.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func anyLinksAreFollowedAsOneByOne(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // Half of the records are registrations; more links than records make circles and, sometimes, crowds.
        let count = Int.random(in: 1...300, using: &random)
        let links = (0..<Int.random(in: 0...count * 2, using: &random)).map { _ in
            (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
        }
        let registration = { (record: IdentifierNumber) in record.index.isMultiple(of: 2) ? record.index / 2 : nil }
        let followed = FollowedRecords(links, registration: registration)
        let parents = Dictionary(grouping: links) { $0.0 }.mapValues { $0.map { $0.1 } }
        for _ in 0..<count {
            let records = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                Int.random(in: 0..<count, using: &random)
            }
            var reached = Set(records)
            var waiting = records
            while let record = waiting.popLast() {
                waiting += (parents[record] ?? []).filter { reached.insert($0).inserted }
            }
            let expected = reached.compactMap { registration(IdentifierNumber($0)) }.sorted()
            #expect(followed.found(records) == (expected.count > 100 ? nil : expected))
        }
    }

    /// What may cost most: each time twice the links and actions, and at most twice the work, counted.
    @Test(arguments: Hostile.allCases)
    fileprivate func workGrowsWithLinksAndActions(hostile: Hostile) {
        let visits = [2_000, 4_000, 8_000].map { count in
            let (links, actions) = hostile.log(of: count)
            let followed = FollowedRecords(links) { $0.index < count ? $0.index : nil }
            for action in actions { _ = followed.found([action]) }
            // A set is looked at for each link and for each action.
            #expect(followed.visits <= (links.count + actions.count) * (FollowedRegistrations.limit + 4))
            return followed.visits
        }
        #expect(visits[1] <= visits[0] * 21 / 10)
        #expect(visits[2] <= visits[1] * 21 / 10)
    }

    private func followed(_ links: [(Int, Int)]) -> FollowedRecords {
        FollowedRecords(links) { $0.index < 1_000 ? $0.index : nil }
    }
}

/// What is known of links, and grows with each question.
private final class FollowedRecords {
    private var followed: FollowedRegistrations

    init(_ links: [(Int, Int)], registration: @escaping (IdentifierNumber) -> Int?) {
        followed = FollowedRegistrations(LinkGraph(links: links), registration: registration)
    }

    var visits: Int { followed.visits }

    /// The registrations that any of `records` follows up; nil where there are too many.
    func found(_ records: [Int]) -> [Int]? {
        var found = FewRegistrations()
        return followed.find(&found, of: records.map { IdentifierNumber($0) }) ? found.positions : nil
    }
}

/// Links that would make the work quadratic where each action were followed by itself; records below the size are
/// registrations.
private enum Hostile: CaseIterable {
    /// All registrations and all actions on one record.
    case one
    /// A chain of tasks from one registration, with an action on each.
    case chain
    /// A chain of registrations, each following up the one before it.
    case registrations
    /// A circle of tasks that all follow up the same hundred registrations.
    case circle
    /// Tasks that each follow up two before them, in layers of which each record has a hundred registrations.
    case layers

    /// The links and the records of the actions in a log of this size.
    func log(of count: Int) -> (links: [(Int, Int)], actions: [Int]) {
        let tasks = Array(count..<2 * count)
        return switch self {
        case .one: ((0..<count).map { (count, $0) }, tasks.map { _ in count })
        case .chain: ([(count, 0)] + tasks.dropFirst().map { ($0, $0 - 1) }, tasks)
        case .registrations: ((1..<count).map { ($0, $0 - 1) }, Array(0..<count))
        case .circle:
            (tasks.map { ($0, $0 == count ? 2 * count - 1 : $0 - 1) } + (0..<100).map { (count, $0) }, tasks)
        case .layers:
            (
                (0..<100).flatMap { [(count, $0), (count + 1, $0)] }
                    + tasks.dropFirst(2).flatMap { [($0, $0 - 1), ($0, $0 - 2)] }, tasks
            )
        }
    }
}
