import Metrics
import RegistrationLog
import Testing

@testable import Reporting

@Suite struct ComparisonTextTests {
    private func text(_ subject: ReportComparison, output: String = "reports/2024-vergelijking") -> String {
        ComparisonText.text(
            for: ComparisonInput(name: "2024", version: "1.2.3", subject: subject, wording: .dutch), output: output)
    }

    private func report(_ name: String) -> ReportRecord {
        ReportRecord(name: name, origin: ReportRecord.Origin(), terms: ReportRecord.Terms(), products: [])
    }

    private func field(_ name: String, _ presence: Presence = .both, _ usage: UsageChange) -> ComparedField {
        ComparedField(
            name: name, presence: presence, older: nil, newer: nil, usage: usage, verdict: .notComparable)
    }

    private let measure = UsageChange.Measure(difference: 0.1, interval: 0...0.2, p: 0.01)

    private func years(
        _ fields: [ComparedField], older: String = "2023", reservations: [ComparisonReservation] = []
    ) -> ReportComparison {
        .years(
            YearComparison(
                older: report(older), newer: report("2024"),
                products: [
                    ComparedProduct(name: "Paspoort", presence: .both, older: nil, newer: nil, fields: fields)
                ], reservations: reservations))
    }

    @Test func itSaysWhatCameWentAndDiffers() {
        let fields = [
            field("Foto", .new, .onlyInOne), field("Maat", .new, .onlyInOne), field("Reden", .gone, .onlyInOne),
            field("Telefoon", .both, .more(measure)), field("Naam", .both, .noDifference(measure)),
            field("E-mail", .both, .tooFew), field("BSN", .both, .notComparable),
        ]
        #expect(
            text(years(fields, reservations: [.otherMonths])) == """
                Vergelijking van 2023 met 2024

                Nieuw: 2 vragen
                  Paspoort: Foto
                  Paspoort: Maat
                Vervallen: 1 vraag
                  Paspoort: Reden
                Vaker gebruikt: 1 vraag
                  Paspoort: Telefoon
                Minder vaak gebruikt: 0 vragen
                Geen aantoonbaar verschil: 1 vraag
                Te weinig gegevens: 1 vraag
                Niet te vergelijken: 1 vraag

                Er is 1 voorbehoud; het staat in het rapport.
                Vergelijking: reports/2024-vergelijking/index.html

                """)
    }

    @Test func ofManyQuestionsTheFirstAreNamed() {
        let fields = (1...7).map { field("Vraag \($0)", .both, .less(measure)) }
        let text = text(years(fields, reservations: [.otherMonths, .orderAsGiven]))
        #expect(text.contains("Minder vaak gebruikt: 7 vragen\n  Paspoort: Vraag 1\n"))
        #expect(text.contains("  Paspoort: Vraag 5\n  en nog 2\n\nEr zijn 2 voorbehouden; zie het rapport.\n"))
    }

    @Test func noNameSteersATerminal() {
        let text = text(years([field("a\u{1B}[2Jb", .new, .onlyInOne)], older: "x\u{7}"), output: "y\u{7}")
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{7}"))
        #expect(text.contains("  Paspoort: a\u{FFFD}[2Jb\n"))
    }

    private func organisations(isAnonymous: Bool) -> ReportComparison {
        let empty = ReportedField(key: "foto", name: "Foto", counts: ReportedField.Counts(), verdict: nil)
        let standings: [OrganisationPoint.Standing] = [.above(0...0.1), .within(0...0.1), .below(0.1...0.2), .tooFew]
        return .organisations(
            OrganisationComparison(
                reports: standings.map { _ in report("r") },
                names: isAnonymous ? ["1", "2", "3", "4"] : ["Utrecht", "Zeist", "De Bilt", "Baarn"],
                products: [
                    SharedProduct(
                        name: "Paspoort",
                        fields: [
                            SharedField(
                                name: "Foto",
                                points: standings.enumerated().map {
                                    OrganisationPoint(report: $0, field: empty, standing: $1)
                                }, pooled: pooled(isBelowThreshold: false)),
                            SharedField(name: "Maat", points: [], pooled: pooled(isBelowThreshold: true)),
                        ])
                ], reservations: [], isAnonymous: isAnonymous))
    }

    private func pooled(isBelowThreshold: Bool) -> PooledUsage {
        PooledUsage(
            organisations: 4, matureCaptured: 400, matureUsed: 0, zeroUseBound: nil, isBelowThreshold: isBelowThreshold)
    }

    @Test func itSaysWhoDiffersAndWhatAllCanSay() {
        #expect(
            text(organisations(isAnonymous: false)) == """
                Vergelijking van 4 organisaties

                Wijkt af van de andere: 1 vraag
                  Paspoort: Foto (Utrecht, De Bilt)
                Samen genoeg gegevens om te schrappen: 1 vraag
                  Paspoort: Maat

                Vergelijking: reports/2024-vergelijking/index.html

                """)
        #expect(text(organisations(isAnonymous: true)).contains("  Paspoort: Foto (gemeente 1, gemeente 3)\n"))
    }
}
