import Testing

@testable import Metrics

@Suite struct SourceSilenceTests {
    /// Two registrations a day.
    private func served(_ days: ClosedRange<Int>) -> ServedRegistrations {
        ServedRegistrations(DayCounts(Array(days) + Array(days)))
    }

    private func silence(_ days: [Int], serving served: ServedRegistrations, until end: Int) -> [ClosedRange<Int>] {
        SourceSilence.days(of: SourceActivity(days: days, actions: 10_000), serving: served, until: end).ranges
    }

    // An action on every day of 0...99 but 40...60: marks 39 and 61 are 22 days apart, more than the 14 of g.
    @Test func aHoleIsSilent() {
        #expect(silence(Array(0...39) + Array(61...99), serving: served(0...99), until: 99) == [40...60])
    }

    // Marks 14 days apart are not more than g, 15 are: days 40...53, and 40...54 without a mark.
    @Test(arguments: [(54, nil), (55, 40...54)] as [(Int, ClosedRange<Int>?)])
    func theHoleMustBeLonger(next: Int, expected: ClosedRange<Int>?) {
        let found = silence(Array(0...40 - 1) + Array(next...99), serving: served(0...99), until: 99)
        #expect(found == [expected].compactMap(\.self))
    }

    // A system connected on day 50: the day of the first registration is no day of the source, and silent too.
    @Test func whatComesBeforeTheFirstActionIsSilent() {
        #expect(silence(Array(50...99), serving: served(0...99), until: 99) == [0...49])
    }

    // A file that ends on day 50 while registrations go on until day 99, or until the observation end on day 80.
    @Test func whatComesBehindTheLastActionIsSilent() {
        #expect(silence(Array(0...50), serving: served(0...99), until: 200) == [51...99])
        #expect(silence(Array(0...50), serving: served(0...99), until: 80) == [51...80])
    }

    // 29 registrations in the hole are too few to wonder at, 30 are not.
    @Test func aSilenceMustConcernRegistrations() {
        let around = Array(0...39) + Array(61...99)
        #expect(
            silence(
                around, serving: ServedRegistrations(DayCounts([0, 99] + [Int](repeating: 50, count: 29))), until: 99)
                == [])
        #expect(
            silence(
                around, serving: ServedRegistrations(DayCounts([0, 99] + [Int](repeating: 50, count: 30))), until: 99)
                == [40...60])
        #expect(silence(around, serving: ServedRegistrations(DayCounts([])), until: 99) == [])
    }

    @Test func outsideWhatIsCoveredAllIsSilentAndNothingElse() {
        #expect(SourceSilence.days(covering: [10...20]).ranges == [Int.min...9, 21...Int.max])
    }

    @Test func registrationsAreCountedWithBothEnds() {
        let days = ServedRegistrations(DayCounts([5, 1, 1, 9]))
        #expect(days.first == 1 && days.last == 9)
        #expect(days.count(in: 1...5) == 3)
        #expect(days.count(in: 2...8) == 1)
        #expect(days.count(in: Int.min...Int.max) == 4)
    }
}
