import Configuration
import DelimitedText
import RegistrationLog
import Testing

@testable import Ingest

@Suite struct UnplacedTextTests {
    private func look(_ text: String, _ rule: FileRule? = nil) throws -> UnplacedText {
        let zone = try #require(LocalTimeZone(name: "Europe/Amsterdam"))
        let problem = PlacementProblem.missingColumns(
            nearest: .wideRegistrations, known: [], missing: ["registratie_id", "tijdstip", "product"])
        return UnplacedText(try DelimitedFile(MemorySource(Array(text.utf8))), problem, rule: rule, timeZone: zone)
    }

    /// Of the second column two of three values that are no placeholder are dates; of the third one of three.
    @Test func columnsOfWhichMostValuesAreDates() throws {
        let text = try look(
            "naam;geopend;bericht\r\na;31/1/2024 08:00;1/2/2024\r\nb;?;x\r\nc;1/2/2024;nee\r\nd;ooit;ja\r\n")
        #expect(text.header == ["naam", "geopend", "bericht"])
        #expect(
            text.form
                == UnplacedText.Form(
                    encoding: "utf-8", delimiter: ";",
                    layout: TextLayout(lineEnding: .carriageReturnLineFeed, hasSeparatorLine: false), headerLine: 1))
        #expect(
            text.dates == [UnplacedText.DateColumn(column: 1, format: .dayMonthYearSlashed, isAmbiguous: false)])
    }

    @Test func ambiguousDatesAreSaidToBe() throws {
        let text = try look("a,b\n1,1-2-2024\n")
        #expect(text.dates == [UnplacedText.DateColumn(column: 1, format: .dayMonthYearDashed, isAmbiguous: true)])
    }

    private static let rows =
        "K1;08-01-2024 14:24;Paspoort;06-1;kwijt\nK2;08-01-2024 11:39;Afval;06-2;\nK3;09-01-2024 15:32;Paspoort;06-3;stuk\n"
        + "K4;09-01-2024 15:32;Afval;06-4;stuk\n"

    /// An id is different in every row, a time reads as one, and each name of a product recurs.
    @Test func columnsThatCouldBeInARoleAreRanked() throws {
        let text = try look("Volgnr;Moment;Rubriek;Telefoon;Reden\n" + Self.rows)
        #expect(
            text.candidates == [
                ColumnCandidates(role: "registratie_id", columns: ["Volgnr", "Telefoon"]),
                ColumnCandidates(role: "tijdstip", columns: ["Moment"]),
                ColumnCandidates(role: "product", columns: ["Rubriek"]),
            ])
        // No name is known, so that it may be no header at all.
        #expect(!text.isHeader)
    }

    @Test func aColumnThatIsKnownIsNoCandidate() throws {
        let text = try look("zaak_id;Datum tijd;behandelaar;Telefoon;\n" + Self.rows)
        #expect(text.candidates == [ColumnCandidates(role: "registratie_id", columns: ["Telefoon"])])
        #expect(text.isHeader)
    }

    @Test func ofEqualColumnsTheFullestIsTheLikeliest() throws {
        let text = try look("a;b;c;d;e\n" + (0..<8).map { "\($0 % 2 == 0 ? "x" : "");y\($0 % 2);;\($0);1\n" }.joined())
        #expect(
            text.candidates == [
                ColumnCandidates(role: "registratie_id", columns: ["d"]),
                ColumnCandidates(role: "product", columns: ["b"]),
            ])
    }

    @Test(arguments: [
        ("zaak_id;tijdstip;Rubriek", true), ("zaak_id;Rubriek;Reden", false), ("zaak_id;tijdstip;06-12345678", false),
        ("zaak_id;tijdstip;vraag 1 2 3", true), ("zaak_id;tijdstip;2024", false), ("dienst;behandelaar;Jansen", true),
    ])
    func aHeaderLooksLikeOne(_ header: String, _ isHeader: Bool) throws {
        #expect(try look(header + "\n").isHeader == isHeader)
    }

    @Test func onlyWhatLacksColumnsHasCandidates() throws {
        let missing = PlacementProblem.missingColumns(nearest: .wideRegistrations, known: [], missing: ["product"])
        let shown = try look("zaak_id;tijdstip;Rubriek\n")
        #expect(
            shown.warnings(missing, FileID(2)) == [
                .unplacedColumns(file: FileID(2), columns: ["zaak_id", "tijdstip", "Rubriek"], candidates: [])
            ])
        #expect(try look("a;b\n").warnings(missing, FileID(2)) == [.hiddenColumns(file: FileID(2))])
        #expect(shown.warnings(.empty, FileID(2)).isEmpty)
        #expect(UnplacedText.unopened.warnings(missing, FileID(2)).isEmpty)
    }

    @Test(arguments: ["", "\n\n", "%PDF-1.7\n"])
    func whatHasNoHeaderHasNoForm(text: String) throws {
        let text = try look(text)
        #expect(text.header.isEmpty && text.form == nil && text.dates.isEmpty)
    }
}
