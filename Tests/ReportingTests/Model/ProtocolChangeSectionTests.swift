import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ProtocolChangeSectionTests {
    /// 120 registrations before have 100 and 80 answers, 1,5 each; 80 after have 60 and 0, 0,75 each, to even 0,8.
    ///
    /// The first question is missed in 2 of 120 and then in 9 of 80; the second in 3 of 120 and then in 2 of 80, which
    /// is as often.
    @Test func saysWhatIsLackingSinceLessIsAsked() throws {
        let section = ProtocolChangeSection(
            Self.change(before: 120, after: 80), position: 0, anchor: "p1", wording: .dutch)
        #expect(section.heading == "Wijziging van 1 juli 2024: van 1,5 naar 0,8 antwoorden per gesprek")
        #expect(section.notes == ["beperkt"])
        #expect(section.answers == "Ervoor telde een registratie gemiddeld 1,5 antwoorden, erna 0,8.")
        #expect(
            section.missed.plainText == "Vaker gemist bij een vervolgactie: Telefoonnummer (2 keer voor, 9 keer na).")
        #expect(section.head.id == "p1-change-1-caption")
        let row = try #require(section.rows.first)
        #expect(row.answeredBefore == "100 van 120 (83,3%)")
        // 7 of 100: 0.028605 … 0.138920, as SciPy gives them, outwards in thousandths.
        #expect(row.usedBefore == "7 van 100 (7,0%); tussen 28 en 139 van de 1.000")
        #expect(section.rows[1].usedAfter == "geen gegevens")
    }

    @Test func sidesWithoutRegistrationsAreSaidToBe() {
        let none = ProtocolChangeSection(Self.change(before: 0, after: 0), position: 1, anchor: "p2", wording: .dutch)
        #expect(none.answers == "Er zijn nog geen registraties die oud genoeg zijn om te vergelijken.")
        #expect(none.missed.plainText == "Of vervolgacties nu meer antwoorden missen, is nog niet te zeggen.")
        #expect(none.head.id == "p2-change-2-caption")
        let later = ProtocolChangeSection(Self.change(before: 0, after: 80), position: 0, anchor: "p1", wording: .dutch)
        #expect(later.answers.hasPrefix("Voor de wijziging zijn er geen registraties."))
        let earlier = ProtocolChangeSection(
            Self.change(before: 120, after: 0), position: 0, anchor: "p1", wording: .dutch)
        #expect(earlier.answers.hasSuffix("Erna zijn er nog geen registraties die oud genoeg zijn."))
    }

    @Test func theHeadingSaysWhetherLessIsAsked() throws {
        let july = try #require(CalendarDate(year: 2024, month: 7, day: 1))
        #expect(
            Wording.dutch.protocolChanges.heading(
                july, before: .published(Ratio(20, 10)), after: .published(Ratio(40, 20)))
                == "Wijziging van 1 juli 2024: nog steeds 2,0 antwoorden per gesprek")
        #expect(
            Wording.dutch.protocolChanges.heading(
                july, before: .published(Ratio(0, 0)), after: .published(Ratio(40, 20)))
                == "Voor en na de wijziging van 1 juli 2024")
    }

    @Test func nothingLackingIsSaidToo() {
        #expect(
            Wording.dutch.protocolChanges.missed([], isComparable: true).plainText
                == "Geen enkel antwoord wordt sindsdien vaker gemist.")
    }

    /// The page shows the change in the chapter of its product, and in no other.
    @Test func standsInTheChapterOfItsProduct() throws {
        let input = Self.inputWithChange
        let page = try PageFixture.page(input)
        #expect(page.matches(of: /Wijziging van 1 juli 2024/).count == 1)
        let chapters = page.split(separator: "<article class=\"chapter\"")
        #expect(chapters[1].contains("Wijziging van 1 juli 2024"))
    }

    /// A full page with a change of the questions of its first product, of which the first alone was answered.
    static var inputWithChange: ReportInput {
        let others = PageFixture.municipality[0].questions.enumerated().dropFirst().map { position, question in
            FieldChangeFigures(
                field: FieldID(position), name: question.name, before: counts(0, 0, 0), after: counts(0, 0, 0))
        }
        let change = ProtocolChangeFigures(
            product: ProductID(0), productName: "Paspoort verlengen", date: date, notes: ["beperkt"],
            registrationsBefore: 120, registrationsAfter: 80,
            fields: [
                FieldChangeFigures(
                    field: FieldID(0), name: "Telefoonnummer", before: counts(100, 7, 2), after: counts(60, 5, 9))
            ] + others)
        return PageFixture.input(
            of: PageFixture.municipality, settings: PageFixture.settings, ledger: PageFixture.ledger, changes: [change],
            warnings: PageFixture.warnings)
    }

    private static let date = CalendarDate(dayNumber: 19_905)

    private static func change(before: Int, after: Int) -> PublishedProtocolChange {
        PublishedProtocolChange(
            product: ProductID(0), productName: "Paspoort verlengen", date: date, notes: ["beperkt"],
            registrationsBefore: .exact(before), registrationsAfter: .exact(after),
            fields: [
                PublishedFieldChange(
                    field: FieldID(0), name: "Telefoonnummer", before: published(100, 7, 2), after: published(60, 5, 9)),
                PublishedFieldChange(
                    field: FieldID(1), name: "Reden", before: published(80, 0, 3), after: published(0, 0, 2)),
            ])
    }

    private static func published(_ captured: Int, _ used: Int, _ missing: Int) -> PublishedChangeCounts {
        PublishedChangeCounts(captured: .exact(captured), used: .exact(used), missing: .exact(missing))
    }

    private static func counts(_ captured: Int, _ used: Int, _ missing: Int) -> ChangeCounts {
        var counts = ChangeCounts()
        counts.captured = captured
        counts.used = used
        counts.missing = missing
        return counts
    }
}
