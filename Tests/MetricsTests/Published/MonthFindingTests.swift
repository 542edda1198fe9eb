import RegistrationLog
import Testing

@testable import Metrics

@Suite struct MonthFindingTests {
    /// What is found in months with so many registrations and answers, of a product with ten questions.
    private func finding(_ months: (registrations: Int, answers: Int)...) -> String {
        let published = months.enumerated().map { index, month in
            PublishedMonth(
                month: CalendarMonth(year: 2024, month: index + 1), registrations: .exact(month.registrations),
                answers: .exact(month.answers), usedAnswers: 0)
        }
        return switch MonthFinding(published, most: 10) {
        case .trend(let first, let last): "trend \(first.month.month)–\(last.month.month)"
        case .spread(let lowest, let highest): "spread \(lowest.month.month)–\(highest.month.month)"
        case .alike: "alike"
        case .tooFew: "too few"
        }
    }

    @Test func oneAnswerIsTheLeast() {
        #expect(finding((10_000, 80_000), (10_000, 70_000)) == "trend 1–2")
        #expect(finding((10_000, 80_000), (10_000, 70_001)) == "alike")
    }

    /// A mean of 5 of at most 10 has a variance of at most 25, one of 4 at most 24: of 784 registrations each their
    /// difference has a standard error of 0.25, and four of these are one answer; of fewer more, and of more less.
    @Test func chanceMakesNoFinding() {
        #expect(finding((780, 3_900), (780, 3_120)) == "alike")
        #expect(finding((790, 3_950), (790, 3_160)) == "trend 1–2")
    }

    @Test func monthsBetweenCountWhereTheEndsAreAlike() {
        #expect(finding((1_000, 8_000), (1_000, 5_000), (1_000, 8_000)) == "spread 2–1")
        #expect(finding((1_000, 5_000), (1_000, 9_000), (1_000, 5_000)) == "spread 1–2")
    }

    @Test func aMonthOfFewRegistrationsIsNotCompared() {
        #expect(finding() == "too few")
        #expect(finding((1_000, 8_000)) == "too few")
        #expect(finding((1_000, 8_000), (29, 0)) == "too few")
        #expect(finding((1_000, 8_000), (30, 0)) == "trend 1–2")
    }
}
