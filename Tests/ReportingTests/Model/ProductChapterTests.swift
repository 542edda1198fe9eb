import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ProductChapterTests {
    private func chapter(_ position: Int) throws -> ProductChapter {
        ReportDocument(PageFixture.input).chapters[position].chapter
    }

    @Test func theLeadSaysWhatWasFound() throws {
        let passport = try chapter(0)
        #expect(
            passport.lead
                == "Bij 4 van de 11 beantwoorde vragen zien wij dat het antwoord later is gebruikt. Er kunnen 6 vragen weg."
        )
        // 2.102 of 2.131 are 98,6%, 2.130 are 99,95%: the fourth question makes 99%.
        #expect(
            passport.coverageLead
                == "4 van de 12 vragen zijn genoeg voor 99% van de 2.131 registraties waarin een antwoord nodig was.")
    }

    @Test func whatCannotBeMeasuredIsNotPassedOffAsUnused() throws {
        #expect(
            try chapter(3).lead == """
                Bij 1 van de 4 beantwoorde vragen zien wij dat het antwoord later is gebruikt. \
                Bij 3 vragen is gebruik niet te meten.
                """)
        let table = try #require(ReportDocument(PageFixture.input).beginning.products.table)
        #expect(table.rows.map(\.notMeasurable) == [nil, nil, nil, "3 niet meetbaar"])
        #expect(table.total.notMeasurable == "3 niet meetbaar")
    }

    @Test func questionsKeepTheOrderOfTheCurve() throws {
        #expect(
            try chapter(0).questions.prefix(3).map(\.question) == ["Telefoonnummer", "E-mailadres", "Documentnummer"])
    }

    @Test func useInYoungerRegistrationsIsShown() throws {
        // 31 uses, 28 of them in mature registrations.
        let row = try chapter(0).questions[3]
        #expect(row.used == "28 van 3.500 (0,8%)")
        #expect(row.recentUse == "en 3 keer in jongere registraties")
    }

    @Test func aQuestionThatWasOnlyMissedHasNoFalseZero() throws {
        let row = try #require(try chapter(2).questions.last)
        #expect(row.answered == "niet gevraagd")
        #expect(row.used == "geen gegevens")
        #expect(row.certainty == "geen gegevens")
        #expect(row.missing == "14")
        #expect(row.proposal == "alleen gemist")
    }

    @Test func settingsOfAQuestionStandBesideIt() throws {
        let passport = try chapter(0)
        #expect(passport.questions[0].note == "persoonsgegeven: contact; doel: terugbellen")
        #expect(
            passport.questions[4].note == "persoonsgegeven: bsn; grondslag: art. 28 Paspoortuitvoeringsregeling")
        #expect(passport.questions[2].note == nil)
    }

    @Test func theUniformProductNameIsAFact() throws {
        #expect(try chapter(0).facts.last?.text == "paspoort")
        #expect(try chapter(1).facts.count == chapter(0).facts.count - 1)
    }

    @Test func monthsAreSpelledOut() throws {
        let months = try #require(chapter(3).months).rows
        #expect(months.count == 12)
        #expect(months[2].month == "maart 2024")
        #expect(months[2].registrations == "61")
    }

    @Test func signalsAreQuotedOnlyWhenAskedFor() throws {
        let quotes = try #require(try chapter(0).quotes)
        #expect(
            quotes.groups.map(\.about.plainText) == [
                "Over het product als geheel",
                "Over Reden van aanvraag; gebruikt: 28 van 3.500 (0,8%), voorstel: bespreken",
                "Over Reisdatum; gebruikt: 0 van 3.890 (0%), voorstel: schrappen",
                "Over Reisbestemming; gebruikt: 0 van 3.702 (0%), voorstel: schrappen",
            ])
        // The two about the product say the same.
        #expect(quotes.groups.map(\.quotes.count) == [1, 4, 7, 3])
        #expect(
            quotes.groups.map { $0.quotes[0].source } == [
                "2 keer op 18 maart 2024", "18 maart 2024 (1 overbodig)", "18 maart 2024 (1 overbodig)",
                "18 maart 2024 (1 overbodig)",
            ])
        var settings = PageFixture.settings
        settings.quotesSignals = false
        let counted = ReportDocument(PageFixture.input(of: PageFixture.municipality, settings: settings))
        #expect(counted.chapters.allSatisfy { $0.chapter.quotes == nil })
        #expect(counted.end.signals.table?.rows.first?.signals == "7")
    }
}
