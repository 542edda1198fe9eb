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

    @Test func aFileTellsWhatBecameOfItsRows() {
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
                == "twee.csv heeft 1 kolom zonder naam met waarden erin. Die waarden tellen niet mee.")
        #expect(
            Wording.dutch.quality.text(.duplicatesWithOtherAnswers(1), fileName: fileName).plainText
                == "1 registratie is twee keer aangeleverd met andere antwoorden. De eerste telt.")
        #expect(
            Wording.dutch.quality.text(.tooManyLinks(file: FileID(0), 12), fileName: fileName).plainText
                == "In een.csv horen 12 vervolgacties bij meer dan 100 registraties tegelijk. Telt niet mee als gebruik."
        )
        #expect(
            Wording.dutch.quality.text(.tooManyLinks(file: FileID(1), 1), fileName: fileName).plainText
                == "In twee.csv hoort 1 vervolgactie bij meer dan 100 registraties tegelijk. Telt niet mee als gebruik."
        )
        #expect(
            Wording.dutch.quality.text(.ambiguousDates(file: FileID(0), column: "op"), fileName: fileName).plainText
                .hasPrefix("In een.csv kan de dag of de maand vooraan staan (kolom op)."))
    }
}
