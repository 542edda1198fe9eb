import RegistrationLog
import Testing

@testable import Metrics

@Suite struct AskedSpellTests {
    private func day(_ number: Int) -> CalendarDate { CalendarDate(dayNumber: number) }

    /// Asked from day 0 to day 99 in so many registrations.
    private func spell(_ registrations: Int) -> AskedSpell {
        AskedSpell(first: day(0), last: day(99), registrations: registrations)
    }

    // ln(1000 · 10) · 100/10 = 92.1; with 12 it is 78.3, and the least is 90.
    @Test(arguments: [(10, 93), (12, 90), (5_000, 90)])
    func longestChancePause(registrations: Int, days: Int) {
        #expect(spell(registrations).longestChancePause == days)
    }

    @Test func ninetyDaysAndThirtyRegistrationsAreAStop() {
        func since(lastDay: Int, after: Int) -> Int? {
            spell(5_000).stoppedSince(lastDay: day(lastDay), registrationsAfter: after, changes: [])?.dayNumber
        }
        #expect(since(lastDay: 189, after: 30) == 100)
        #expect(since(lastDay: 188, after: 30) == nil)
        #expect(since(lastDay: 189, after: 29) == nil)
    }

    // The question stopped on day 100; a change up to 31 days from that is why.
    @Test(arguments: [([131], 131), ([132], 100), ([69], 69), ([68], 100), ([110, 95, 131], 95), ([105, 95], 95)])
    func aProtocolChangeNearbyIsTheDay(changes: [Int], since: Int) {
        let stopped = spell(5_000).stoppedSince(
            lastDay: day(400), registrationsAfter: 900, changes: changes.map(day))
        #expect(stopped?.dayNumber == since)
    }

    @Test func recentDaysEndWithTheLast() {
        #expect(RecentDays.days(endingWith: day(100)) == 11...100)
        #expect(!RecentDays.isSilent(since: day(11), lastDay: day(100)))
        #expect(RecentDays.isSilent(since: day(10), lastDay: day(100)))
    }
}
