import Metrics
import RegistrationLog
import Testing

@testable import Reporting

struct AttentionWordingTests {
    private let wording = Wording.dutch.attention
    private static let first = SourcePosition(file: FileID(0), line: 2, byte: 9)

    @Test(
        arguments: [
            (
                RejectionReason.malformedQuoting,
                "Aanhalingstekens staan waar zij niet mogen. Zijn het letters van de tekst? Zet in kcc.yaml quotes: none."
            ),
            (
                .tooLong(limit: 9),
                "Een aanhalingsteken is nooit gesloten. Exporteer opnieuw, met dubbele aanhalingstekens."
            ),
            (.invalidEncoding("utf-8"), "Er staan bytes in die geen utf-8 zijn. Zet in kcc.yaml de juiste encoding."),
            (.columnCount(expected: 4, found: 1), "Een regel is één cel; de kopregel heeft er 4. Exporteer opnieuw."),
            (
                .columnCount(expected: 4, found: 5),
                "Zij hebben 5 cellen; de kopregel heeft er 4. Geef de kolom zonder naam een naam in de kopregel, of exporteer "
                    + "opnieuw."
            ),
            (
                .missingValue,
                "Kolom Nr is leeg. Staat de waarde in een andere kolom? Noem die in kcc.yaml, bij columns."
            ),
            (
                .identifierLostDigits,
                "De nummers in kolom Nr hebben cijfers verloren. Maak van de kolom tekst en exporteer opnieuw."
            ),
            (
                .nameTooLong(limit: 1_024),
                "Wat in kolom Nr staat, is te lang voor een naam. Staan er lappen tekst in? Noem in kcc.yaml, bij columns, de "
                    + "juiste kolom."
            ),
            (
                .unknownKey(files: "cat.csv"),
                "Wat in kolom Nr staat, komt niet voor in cat.csv. Is die tabel volledig? Noem anders in kcc.yaml, bij "
                    + "columns, de juiste kolom en tabel."
            ),
            (
                .unreadableTimestamp(expected: .iso8601),
                "Kolom Nr is niet als tijdstip te lezen. Zet in kcc.yaml date_format, of bij columns de juiste kolom."
            ),
            (
                .unreadableAnswers,
                "Kolom Nr is niet als antwoorden te lezen. Is het een vraag? Verbeter dan columns in kcc.yaml."
            ),
            (
                .otherHeader(line: 40),
                "Zij staan onder een andere kopregel, die van regel 40. Knip het bestand vóór regel 40."
            ),
            (
                .conflictingTime(first: first),
                "Het nummer houdt registraties niet uit elkaar. Is het een klantnummer? Noem in kcc.yaml, bij columns, de kolom "
                    + "die per contact verschilt."
            ),
            (
                .notDrawn,
                "Zij zijn niet uit deze bestanden getrokken. Leg de steekproef naast de bestanden waaruit zij getrokken is, met "
                    + "dezelfde nummers en codes."
            ),
            (
                .unknownOutcome,
                "In kolom Nr staat iets anders dan «ja», «onvindbaar» of niets. Vul «ja» of «onvindbaar» in, of niets; een "
                    + "opmerking hoort bij opmerking."
            ),
            (
                .markedUnseen,
                "Er is aangekruist wat nodig was, maar niemand heeft gekeken. Vul «ja» in waar wel is gekeken, of haal de kruisjes "
                    + "weg."
            ),
        ] as [(RejectionReason, String)])
    func everyReasonIsADiagnosis(_ reason: RejectionReason, _ text: String) throws {
        let rows = (2..<5).map { line in
            RejectedRow(position: SourcePosition(file: FileID(0), line: line, byte: 9, column: "Nr"), reason: reason)
        }
        let main = try #require(MainRejection(of: rows, rows: 4))
        #expect(
            wording.mostlyRejected(PublishedRejection(main, rows: 4), file: "a.csv").plainText
                == "a.csv: 3 van de 4 rijen afgekeurd. " + text)
    }

    @Test func aFileThatWasNotPlacedHasItsNextStep() {
        let placement = FilePlacement.notPlaced(.hiddenSheet)
        let reason = Wording.dutch.intake.explanation(of: placement)
        #expect(
            wording.notPlaced("a.xlsx#B", placement, hasLines: true).plainText
                == "a.xlsx#B is niet geplaatst: \(reason). Zet in kcc.yaml:")
        #expect(
            wording.notPlaced("a.xlsx#B", placement, hasLines: false).plainText
                == "a.xlsx#B is niet geplaatst: \(reason). «kcc-analyze inspect» zegt wat eraan te doen is.")
    }

    @Test func aWordThatMayBeAPlaceholderIsShown() {
        #expect(
            wording.suggestedPlaceholder("zie boven", questions: 3).plainText
                == "«zie boven» vult bij 3 vragen meer dan de helft van de antwoorden. Betekent het «niet ingevuld»? Zet het in "
                + "kcc.yaml, bij placeholders.")
    }
}
