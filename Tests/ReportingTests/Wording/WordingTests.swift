import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct WordingTests {
    /// Marks and words of another language than Dutch reach the sentences.
    @Test func marksAndWordsComeIn() {
        let numbers = NumberText(
            groupMark: ",", decimalMark: ".", lessThan: "fewer than", of: "of", unknown: "unknown", leftOut: "left out")
        func noun(_ singular: String, _ plural: String) -> Noun {
            Noun(singular: singular, plural: plural, leftOut: "some", numbers: numbers)
        }
        #expect(numbers.count(1_234_567) == "1,234,567")
        #expect(numbers.share(Ratio(1, 3_000)) == "<0.1%")
        #expect(numbers.share(Ratio(345, 1_000)) == "34.5%")
        #expect(numbers.share(Ratio(7, 12)) == "7 of 12")
        #expect(numbers.count(.fewer(than: 1_000)) == "fewer than 1,000")
        #expect(numbers.setting(7.5) == "7.5")
        #expect(noun("question", "questions").counted(1_000) == "1,000 questions")
        #expect(noun("question", "questions").counted(.leftOut) == "some questions")
        #expect(ListText(and: "and").text(["a", "b", "c"]) == "a, b and c")
        #expect(
            FrequencyText(numbers: numbers, ofThousand: "in 1,000").upperBound(
                RoundedBound(millionths: 7_200), cases: 500) == "8 in 1,000")
    }

    @Test func monthsAreNamedShortly() throws {
        let march = CalendarMonth(year: 2024, month: 3)
        let december = CalendarMonth(year: 2009, month: 12)
        #expect(DateText.dutch.shortMonth(march) == "mrt 24")
        #expect(DateText.dutch.shortMonth(december) == "dec 09")
    }

    @Test func theReportIsInTheLanguageThatComesIn() {
        #expect(PageFixture.input.wording.signals.linkText == "Signalen")
        #expect(Wording.dutch.substitutes == .dutch)
    }
}
