import RegistrationLog
import TestSupport
import Testing

@testable import Metrics

@Suite struct MonthTallyTests {
    // Back and forth between two months: the index that was remembered must not stick.
    @Test func daysOfOneMonthAreAddedUp() throws {
        var tally = MonthTally()
        for (text, answers) in [("2024-02-29", 1), ("2024-02-29", 2), ("2024-01-31", 4), ("2024-02-01", 8)] {
            let day = Timestamp(sketch: text).localDate
            tally.add(day, registrations: 1, answers: answers)
            tally.add(day, usedAnswers: 1)
        }
        #expect(tally.figures.map(\.month.iso8601) == ["2024-01", "2024-02"])
        #expect(tally.figures.map(\.registrations) == [1, 3])
        #expect(tally.figures.map(\.answers) == [4, 11])
        #expect(tally.figures.map(\.usedAnswers) == [1, 3])
    }
}
