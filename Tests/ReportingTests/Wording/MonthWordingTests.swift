import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct MonthWordingTests {
    private let january = CalendarMonth(year: 2024, month: 1)
    private let december = CalendarMonth(year: 2024, month: 12)

    @Test func theTitleSaysFromHowManyToHowMany() {
        #expect(
            Wording.dutch.months.title(
                trendFrom: MonthAnswers(month: january, answers: "10,2"),
                to: MonthAnswers(month: december, answers: "2,8"))
                == "Van 10,2 antwoorden per gesprek in januari 2024 naar 2,8 in december 2024.")
        #expect(
            Wording.dutch.months.title(
                spreadFrom: MonthAnswers(month: december, answers: "7,1"),
                to: MonthAnswers(month: january, answers: "9,0"))
                == "Antwoorden per gesprek lopen uiteen: van 7,1 in december 2024 tot 9,0 in januari 2024.")
    }

    @Test func theSubtitleNamesChanges() throws {
        let july = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        #expect(
            Wording.dutch.months.subtitle(months: "maart 2024", registrations: 1, changes: [])
                == "Gemiddeld aantal antwoorden per gesprek, per maand; maart 2024; n = 1 registratie.")
        #expect(
            Wording.dutch.months.subtitle(months: "maart 2024", registrations: 2, changes: [july])
                .hasSuffix("n = 2 registraties. Stippellijn: nieuwe vragen vanaf 1 juli 2024."))
    }

    @Test func theMonthOfAChangeIsMarked() throws {
        let chapters = ReportDocument(ProtocolChangeSectionTests.inputWithChange).chapters.map(\.chapter)
        let marked = try #require(chapters[0].months).rows.filter { $0.change != nil }
        #expect(marked.map(\.month) == ["juli 2024"])
        #expect(marked.map(\.change) == ["nieuwe vragen vanaf 1 juli 2024"])
        // Beside it nothing changed, and every month has as many answers a contact.
        #expect(chapters[1].months == nil)
    }
}
