import Configuration
import RegistrationLog
import Testing
import TestSupport

@testable import Ingest

/// What the log says of its follow-up files.
struct FollowUpFileTests {
    private static let registrations = "registratie_id;tijdstip;product\nR1;2024-03-01;p\n"

    private func files(_ texts: KeyValuePairs<String, String>, yaml: String = "") throws -> [FollowUpFile] {
        try TemporaryFolder.with(texts) { folder in
            try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 1
            ).log.followUpFiles
        }
    }

    @Test func onlyPlacedFollowUpFilesAreKeptThoseWithoutARowToo() throws {
        let files = try files([
            "1/taken-2024.csv": "registratie_id;tijdstip;actie\n", "2.csv": Self.registrations,
            "3.csv": "iets;anders\n1;2\n", "4.csv": "vervolg_id;tijdstip;actie\nT1;2024-03-02;bellen\n",
            "5.csv": "registratie_id;vervolg_id\nR1;T1\n",
        ])
        #expect(
            files == [
                FollowUpFile(
                    file: FileID(0), baseName: "taken-2024.csv", columns: ["registratieid", "tijdstip", "actie"]),
                FollowUpFile(file: FileID(3), baseName: "4.csv", columns: ["vervolgid", "tijdstip", "actie"]),
            ])
    }

    @Test func theRuleOfAFileSaysWhatItsSourceIsAndCovers() throws {
        let yaml = """
            files:
              - { match: taken.csv, source: Planning, covers: { from: 2024-03-01, to: 2024-03-01 } }
              - { match: "*.csv", source: Overig }
            """
        let header = "registratie_id;tijdstip;actie\n"
        let files = try files(
            ["2023/taken.csv": header, "bellen.csv": header, "r.csv": Self.registrations], yaml: yaml)
        let day = try #require(CalendarDate(year: 2024, month: 3, day: 1))
        #expect(files.map(\.source) == ["Planning", "Overig"])
        #expect(files.map(\.covered) == [day...day, nil])
    }

    // Without regard to case, blanks around, and `_`, `-`, `.` and blanks between words; a column without a name has none.
    @Test func columnsAreComparedAsTheirNamesAre() throws {
        let files = try files([
            "a.csv": "Registratie-ID; TIJDSTIP ;Actie;gebruikte velden;;Tel.nr\n",
            "b.csv": "registratie_id;tijdstip;actie;Gebruikte__Velden;tel nr\n",
        ])
        let columns: Set = ["registratieid", "tijdstip", "actie", "gebruiktevelden", "telnr"]
        #expect(files.map(\.columns) == [columns, columns])
    }
}
