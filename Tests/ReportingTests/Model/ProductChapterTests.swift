import Metrics
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
                == "4 van de 12 vragen zijn genoeg voor 2.130 van de 2.131 registraties waarin een antwoord nodig was.")
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
        #expect(passport.questions[0].note?.plainText == "persoonsgegeven: contact; doel: terugbellen")
        #expect(
            passport.questions[4].note?.plainText
                == "persoonsgegeven: bsn; grondslag: art. 28 Paspoortuitvoeringsregeling")
        #expect(passport.questions[2].note == nil)
    }

    @Test func theUniformProductNameIsAFact() throws {
        #expect(try chapter(0).facts.last?.text == "paspoort")
        #expect(try chapter(1).facts.count == chapter(0).facts.count - 1)
    }

    /// A product of which contacts had 8 answers in January, and 2 in March.
    private func changing(registrations: [Int], answers: [Int]) throws -> ProductChapter {
        var sketch = PageFixture.street
        (sketch.months, sketch.monthlyAnswers) = (registrations, answers)
        sketch.questions = (0..<10).map { QuestionSketch("Vraag \($0)", captured: 300, .drop) }
        return try #require(ReportDocument(PageFixture.input(of: [sketch])).chapters.first).chapter
    }

    @Test func monthsThatDifferAreDrawnAndSpelledOut() throws {
        let months = try #require(changing(registrations: [100, 61, 90], answers: [800, 305, 180]).months)
        #expect(months.drawing.chart.title == "Van 8,0 antwoorden per gesprek in januari 2024 naar 2,0 in maart 2024.")
        #expect(months.rows.map(\.month) == ["januari 2024", "februari 2024", "maart 2024"])
        #expect(months.rows.map(\.registrations) == ["100", "61", "90"])
        let spread = try #require(changing(registrations: [100, 90, 100], answers: [800, 180, 800]).months)
        #expect(
            spread.drawing.chart.title
                == "Antwoorden per gesprek lopen uiteen: van 2,0 in februari 2024 tot 8,0 in januari 2024.")
    }

    @Test(arguments: [
        // 8,0 to 7,9; 8 to 2 of too few; one month; none.
        ([100, 90], [800, 711], "Tussen de maanden verschilt het aantal antwoorden per gesprek niet duidelijk."),
        ([100, 29], [800, 58], "Er zijn geen twee maanden met genoeg registraties om te vergelijken."),
        ([100], [800], "Er zijn geen twee maanden met genoeg registraties om te vergelijken."),
        ([], [], "Er zijn geen twee maanden met genoeg registraties om te vergelijken."),
    ])
    func monthsThatShowNothingAreNotDrawn(registrations: [Int], answers: [Int], text: String) throws {
        let chapter = try changing(registrations: registrations, answers: answers)
        #expect(chapter.months == nil)
        #expect(chapter.noMonths == text)
        #expect(!chapter.hasDrawings)
    }

    @Test func aCurveIsDrawnOnlyWhereItShowsSomething() throws {
        func isDrawn(_ helped: [Int]) throws -> Bool {
            var sketch = PageFixture.licence
            sketch.helped = helped
            return try #require(ReportDocument(PageFixture.input(of: [sketch])).chapters.first).chapter.coverage != nil
        }
        #expect(try isDrawn([0, 640, 702, 702, 702, 702, 702]))
        // One is enough; all six are needed; 29 registrations.
        #expect(try !isDrawn([0, 702, 702, 702, 702, 702, 702]))
        #expect(try !isDrawn([0, 100, 200, 300, 400, 500, 600]))
        #expect(try !isDrawn([0, 20, 29, 29, 29, 29, 29]))
        #expect(try isDrawn([0, 20, 30, 30, 30, 30, 30]))
    }

    /// 2.100 of 2.131 are 98,5%: the others lacked an answer.
    @Test func missedAnswersCanPutCoverageOutOfReach() throws {
        var sketch = PageFixture.licence
        sketch.curve = [0, 640, 2_100, 2_100, 2_100, 2_100, 2_100].map { Ratio($0, 2_131) }
        let chapter = try #require(ReportDocument(PageFixture.input(of: [sketch])).chapters.first).chapter
        #expect(
            chapter.coverageLead
                == """
                Alle 6 vragen samen zijn genoeg voor 2.100 van de 2.131 registraties waarin een antwoord nodig was; \
                bij de andere ontbrak er een.
                """
        )
        sketch.helped = []
        sketch.curve = nil
        let unused = try #require(ReportDocument(PageFixture.input(of: [sketch])).chapters.first).chapter
        #expect(unused.coverageLead == nil)
    }

    @Test func whoGainsIsSaidWhereItDiffersFromTheWhole() throws {
        #expect(
            try chapter(0).findings.map(\.plainText) == [
                "Bij 1 van de 3 gebruikte vragen die kunnen blijven, zien wij vooral baat voor de organisatie: «Documentnummer». "
                    + "Over alle producten samen heeft vooral de burger baat.",
                "Bij 1 vraag was een antwoord nodig dat niet was vastgelegd: «Telefoonnummer» (5 registraties).",
            ])
        #expect(try chapter(1).findings == [])
        #expect(
            try chapter(2).findings.map(\.plainText) == [
                "Bij 2 vragen was een antwoord nodig dat niet was vastgelegd: «Mantelzorger» (38 registraties) "
                    + "en «Contactpersoon» (14 registraties)."
            ])
    }

    @Test func useStandsBesideThatWithVisibleFollowUp() throws {
        let rows = try chapter(3).questions
        #expect(rows.map(\.used) == ["7 van 610 (1,1%)", "0 van 604 (0%)", "0 van 590 (0%)", "0 van 480 (0%)"])
        #expect(
            rows.map(\.visibleUse) == [
                "alle met zichtbaar vervolg", "van de 12 met zichtbaar vervolg: 0", "geen met zichtbaar vervolg",
                "van de ene met zichtbaar vervolg: 0",
            ])
        #expect(try chapter(2).questions.map(\.missingOf).last == "van 14 oud genoeg zonder antwoord: 14")
        #expect(try chapter(2).questions.map(\.missingOf).first == .some(nil))
    }

    @Test func theRoadToWhatCountsIsThere() throws {
        // 610 + 604 + 590 + 480 answers; 610 + 12 + 0 + 1 visible, 40 blind; 610 + 604 + 590 + ⌊480 · 1/41⌋ = 11 count,
        // of which the third has no follow-up at all.
        #expect(
            try chapter(3).road == """
                Alle 2.284 antwoorden zijn oud genoeg. Bij 623 daarvan is te zien of zij zijn gebruikt; \
                bij 40 staat wel vervolg, maar is dat niet te zien. Bij de andere 1.621 staat geen vervolg. \
                Er tellen er 1.815 mee.
                """)
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
