import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct QualityWordingTests {
    @Test func theHeadingSaysHowMuchWasRejected() {
        var counts = RowCounts()
        #expect(Wording.dutch.quality.heading(PublishedRows(counts)) == "Gegevens: er zijn geen rijen gelezen")
        counts.rows = 1
        #expect(Wording.dutch.quality.heading(PublishedRows(counts)) == "Gegevens: de enige rij is leesbaar")
        counts.rows = 2_000
        #expect(Wording.dutch.quality.heading(PublishedRows(counts)) == "Gegevens: alle 2.000 rijen zijn leesbaar")
        counts.rejected = [.timestamp: 70]
        #expect(Wording.dutch.quality.heading(PublishedRows(counts)) == "Gegevens: 3,5% van de rijen is afgekeurd")
    }

    @Test func theBalanceAddsUp() {
        var counts = RowCounts()
        counts.rows = 13_989
        counts.accepted = 13_800
        counts.duplicates = 129
        counts.outOfSelection = 11
        counts.rejected = [.columnCount: 40, .missingValue: 2, .timestamp: 7]
        // 13.800 + 129 + 11 + 49 = 13.989
        #expect(Wording.dutch.quality.balanceOf(PublishedRows(counts)) == "13.989 = 13.800 + 129 + 11 + 49")
    }

    @Test func aFileSaysWhatBecameOfItsRows() {
        var counts = RowCounts()
        #expect(Wording.dutch.quality.details(PublishedRows(counts), of: .ignored) == "geen")
        counts.rejected = [.timestamp: 18, .columnCount: 1_040]
        counts.short = 9
        counts.repeatedHeaders = 2
        counts.orphans = 21
        counts.beforeRegistration = 6
        #expect(
            Wording.dutch.quality.details(PublishedRows(counts), of: .ignored)
                == "afgekeurd: aantal kolommen 1.040, tijdstip 18; met te weinig cellen: 9; "
                + "herhaalde kopregels: 2; zonder registratie: 21; vóór de registratie: 6")
    }

    /// A word that fills many answers is an answer of citizens, and no report holds those.
    @Test func aSuggestedPlaceholderIsNotNamed() {
        let text = Wording.dutch.quality.text(.suggestedPlaceholder(word: "geheimwoord", fields: 3)) { _ in "" }
            .plainText
        #expect(!text.contains("geheimwoord"))
        #expect(text.contains("3 vragen"))
    }

    @Test func remarksNameFileAndKey() {
        let fileName: (FileID) -> String = { $0.index == 0 ? "een.csv" : "twee.csv" }
        #expect(
            Wording.dutch.quality.text(.namelessColumns(file: FileID(1), count: 1), fileName: fileName).plainText
                == "twee.csv heeft 1 kolom zonder naam met waarden erin. Die waarden tellen niet mee. Zijn het antwoorden? Geef de kolom een naam."
        )
        #expect(
            Wording.dutch.quality.text(.duplicatesWithOtherAnswers(1), fileName: fileName).plainText
                == "1 registratie is twee keer aangeleverd met andere antwoorden. De eerste telt.")
        #expect(
            Wording.dutch.quality.text(.shortRows(file: FileID(0), 1, broken: 0), fileName: fileName).plainText
                == "In een.csv heeft 1 rij minder cellen dan de kopregel. Wat ontbreekt telt als leeg. Controleer de export."
        )
        #expect(
            Wording.dutch.quality.text(.shortRows(file: FileID(0), 12, broken: 2), fileName: fileName).plainText
                == "In een.csv hebben 12 rijen minder cellen dan de kopregel. Wat ontbreekt telt als leeg. "
                + "Soms staat er een afgekeurde rij achter: de rij lijkt in tweeën gebroken. Controleer de export.")
        #expect(
            Wording.dutch.quality.text(.otherHeader(file: FileID(0), line: 40), fileName: fileName).plainText
                == "In een.csv staat op regel 40 een andere kopregel. Wat daar en daaronder staat telt niet mee. "
                + "Splits het bestand vóór die regel.")
        #expect(
            Wording.dutch.quality.text(.longNames(file: FileID(0), 2), fileName: fileName).plainText
                == "In een.csv staan 2 namen van meer dan 1024 bytes. Die tellen niet mee. Controleer of daar namen horen te staan."
        )
        #expect(
            Wording.dutch.quality.text(.tooManyLinks(file: FileID(0), 12), fileName: fileName).plainText
                == "In een.csv horen 12 vervolgacties bij meer dan 100 registraties tegelijk. Dat telt niet mee als gebruik. Controleer of dat koppelnummer klopt."
        )
        #expect(
            Wording.dutch.quality.text(.tooManyLinks(file: FileID(1), 1), fileName: fileName).plainText
                == "In twee.csv hoort 1 vervolgactie bij meer dan 100 registraties tegelijk. Dat telt niet mee als gebruik. Controleer of dat koppelnummer klopt."
        )
        #expect(
            Wording.dutch.quality.text(.ambiguousDates(file: FileID(0), column: "op"), fileName: fileName).plainText
                .hasPrefix("In een.csv kan de dag of de maand vooraan staan (kolom op)."))
    }

    @Test func remarksOnColumnsNameThem() {
        func text(_ warning: PublishedWarning) -> String {
            Wording.dutch.quality.text(warning) { _ in "een.csv" }.plainText
        }
        let file = FileID(0)
        #expect(
            text(.systemColumns(["Status", "Team"], files: [file]))
                == "Is dit een vraag aan de burger? Status en Team. Zo nee: zet in kcc.yaml ignore. Dan telt het niet als vraag."
        )
        #expect(
            text(.employeeColumns(["Behandelaar"], files: [file]))
                == "Weggelaten, omdat er namen van medewerkers in staan: Behandelaar. Is het een vraag aan de burger? "
                + "Zet in kcc.yaml fields_of.")
        #expect(
            text(.severalColumns(file: file, role: "tijdstip", column: "Datum", others: ["created"]))
                == "In een.csv is kolom Datum gelezen als tijdstip. Dat kan ook created zijn. Klopt het niet? "
                + "Zet in kcc.yaml columns.")
        #expect(
            text(.outsideColumns(file: file, columns: ["tel"]))
                == "In een.csv is niet gelezen: tel. Een vraag hoort tussen steekproef en baathebber.")
        #expect(
            text(.outsideColumns(file: file, columns: ["tel", "mail"]))
                == "In een.csv zijn niet gelezen: tel en mail. Een vraag hoort tussen steekproef en baathebber.")
        #expect(
            text(.unaskedQuestions(file: file, questions: ["tel", "mail"]))
                == "een.csv noemt wat geen registratie vraagt: tel en mail. Heet de vraag nu anders? Zet de naam in kcc.yaml "
                + "bij aliases.")
        #expect(
            text(.mergeableRepeats(file: file, .exact(2)))
                == "In een.csv vullen 2 rijen misschien een eerdere rij aan. Moeten die antwoorden meetellen? "
                + "Zet in kcc.yaml repeats: merge.")
        let candidates = [
            ColumnCandidates(role: "tijdstip", columns: ["Moment", "Later"]),
            ColumnCandidates(role: "product", columns: ["Rubriek"]),
        ]
        #expect(
            text(.unplacedColumns(file: file, columns: ["zaak_id", "Moment", "Rubriek"], candidates: candidates))
                == "een.csv heeft de kolommen zaak_id, Moment en Rubriek. Misschien is tijdstip Moment en product Rubriek."
        )
        #expect(
            text(.withoutHeader(file: file, headerOf: "deel-0.csv"))
                == "een.csv heeft evenveel kolommen als deel-0.csv, en misschien geen kopregel. Is het een vervolg daarvan? "
                + "Zet in kcc.yaml header_of: deel-0.csv.")
        #expect(
            text(.hiddenColumns(file: file))
                == "De kolomnamen van een.csv tonen wij niet, want zonder kopregel zijn het gegevens van burgers. "
                + "«kcc-analyze inspect --show-headers» noemt ze.")
    }
}
