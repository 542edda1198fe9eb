import Configuration
import RegistrationLog
import Synchronization
import TestSupport
import Testing

@testable import Ingest

/// What an item of `files` says of the rows of its file: which are read, how often, and as which registration.
struct RowSelectionTests {
    private static let header = "registratie_id;tijdstip;product;status;tel\n"

    @Test func rowsThatAreNotChosenAreOutOfSelection() throws {
        let yaml = "files: [{ match: \"*\", rows: [{ column: STATUS, is: [Ge sloten, \"\"] }], ignore: [status] }]"
        let text =
            Self.header + "R1;2024-03-01;p;GE  SLOTEN;06\nR2;2024-03-01;p;open;06\nR3;2024-03-01;p; ;06\n"
            // What is not chosen is not looked at any further, but for its number of cells.
            + ";morgen;;open;\nR4;2024-03-01;p;open;06;x\nR5;2024-03-01;p;gesloten;06\n"
        let intake = try read(yaml, ["a.csv": text])
        let rows = try #require(intake.ledger.files[0].rows)
        #expect(rows.outOfSelection == 2 + 1)
        // «Ge sloten» and «gesloten» are two words.
        #expect(rows.accepted == 2)
        #expect(rows.rejected == [.columnCount: 1])
        #expect(rows.rows == 6)
    }

    @Test func allConditionsMustHold() throws {
        let yaml =
            "files: [{ match: \"*\", rows: [{ column: status, is: [a, b] }, { column: tel, is_not: [\"\", x] }] }]"
        let text =
            Self.header + "R1;2024-03-01;p;a;06\nR2;2024-03-01;p;b;X\nR3;2024-03-01;p;a;\nR4;2024-03-01;p;c;06\n"
        let intake = try read(yaml, ["a.csv": text])
        #expect(intake.ledger.totals.accepted == 1)
        #expect(intake.ledger.totals.outOfSelection == 3)
    }

    @Test func rowsOfALongFileAreChosenOneByOne() throws {
        let yaml = "files: [{ match: \"*\", rows: [{ column: soort, is: [vraag] }] }]"
        let text =
            "registratie_id;tijdstip;product;veld;waarde;soort\n"
            + ["tel;1;vraag", "naam;2;systeem", "adres;3;vraag"].map { "R1;2024-03-01;p;\($0)\n" }.joined()
        #expect(try read(yaml, ["a.csv": text]).log.registrationLines == ["p | 2024-03-01 | tel=? adres=?"])
    }

    @Test func aColumnToChooseByMustBeThere() throws {
        let intake = try read(
            "files: [{ match: \"*\", rows: [{ column: ouder, is: [\"\"] }] }]", ["a.csv": Self.header])
        #expect(intake.ledger.files[0].placement == .notPlaced(.missingConditionColumn("ouder")))
    }

    @Test func everyColumnWithoutARoleIsIgnored() throws {
        let intake = try read(
            "files: [{ match: \"*\", ignore: \"*\", fields_of: [tel] }]",
            ["a.csv": Self.header + "R1;2024-03-01;p;a;06\n"])
        #expect(intake.log.registrationLines == ["p | 2024-03-01 | tel=?"])
    }

    @Test func rowsThatAreNumberedAreRegistrationsOfTheirOwn() throws {
        let yaml = "files: [{ match: \"*\", values: { registratie_id: \"#row\" } }]"
        let wide = "tijdstip;product;tel\n2024-03-01;p;06\n2024-03-01;p;06\n"
        let long = "tijdstip;product;veld;waarde\n2024-03-01;p;tel;06\n2024-03-01;p;tel;06\n"
        let intake = try read(yaml, ["a.csv": wide, "b.csv": wide, "c.csv": long])
        #expect(intake.ledger.files.map { $0.rows?.accepted } == [2, 2, 2])
        #expect(intake.log.registrations.count == 6)
    }

    @Test func aFileCanBeReadAsAnotherKindToo() throws {
        let yaml = """
            files:
              - { match: a.csv, ignore: [op, stap], values: { registratie_id: "#row" } }
              - { match: a.csv, again: true, kind: follow-ups, columns: { tijdstip: op, actie: stap }, ignore: "*",
                  values: { registratie_id: "#row" }, rows: [{ column: op, is_not: [""] }] }
            """
        let text = "tijdstip;product;tel;op;stap\n2024-03-01;p;06;2024-03-02;Bellen\n2024-03-01;q;;;\n"
        let intake = try read(yaml, ["a.csv": text])
        // The number of a row is the same in both readings, so that an action belongs to its own row.
        #expect(intake.log.followUpLines == ["Bellen | 2024-03-02 | on 0 | names  |  | "])
        #expect(intake.log.registrations.count == 2)
        #expect(intake.ledger.files.map(\.name) == ["a.csv", "a.csv"])
        #expect(intake.ledger.files.map(\.bytes) == [text.utf8.count, nil])
        #expect(intake.ledger.files.map { $0.rows?.outOfSelection } == [0, 1])
    }

    @Test func theBytesOfAFileCountOnce() throws {
        let read = Mutex(0)
        try TemporaryFolder.with(["a.csv": Self.header]) { folder throws in
            let yaml = "files: [{ match: \"*\", again: true, kind: registrations }]"
            _ = try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 1
            ) { count in read.withLock { $0 += count } }
        }
        #expect(read.withLock { $0 } == Self.header.utf8.count)
    }

    @Test func laterRowsCompleteARegistration() throws {
        let wide = "registratie_id;tijdstip;product;tel;naam\n"
        let rows = "R1;2024-03-01;p;;Jan\nR1;2024-03-01;p;06;Piet\nR1;2024-03-01;q;06;\n"
        let files: KeyValuePairs = [
            "a.csv": wide + rows, "b.csv": "registratie_id;tijdstip;product;mail\nR1;2024-03-01;p;wel\n",
        ]
        let merged = try read("files: [{ match: \"*\", repeats: merge }]", files)
        #expect(merged.log.registrationLines == ["p | 2024-03-01 | naam=? tel=? mail=?"])
        #expect(merged.ledger.totals.duplicates == 2)
        #expect(merged.ledger.totals.rejected == [.conflict: 1])
        #expect(merged.ledger.warnings.isEmpty)
        // Of one delivery the first row counts, and a warning says what would have all of them count.
        let first = try read("files: [{ match: a.csv, repeats: first }]", files)
        #expect(first.log.registrationLines == ["p | 2024-03-01 | naam=?"])
        #expect(
            first.ledger.warnings == [
                .mergeableRepeats(file: FileID(0), count: 1), .mergeableRepeats(file: FileID(1), count: 1),
                .duplicatesWithOtherAnswers(count: 2),
            ])
    }

    @Test func laterRowsCompleteALongRegistrationAndOneOfTheOtherShape() throws {
        let yaml = "files: [{ match: \"*\", repeats: merge }]"
        let intake = try read(
            yaml,
            [
                "a.csv": "registratie_id;tijdstip;product;veld;waarde\n"
                    + "R1;2024-03-01;p;tel;\nR1;2024-03-01;p;tel;06\nR1;2024-03-01;p;tel;07\n",
                "b.csv": "registratie_id;tijdstip;product;tel;naam\nR1;2024-03-01;p;08;Jan\nR2;2024-03-01;p;;\n",
                "c.csv":
                    "registratie_id;tijdstip;product;veld;waarde\nR2;2024-03-01;p;tel;06\nR2;2024-03-01;p;naam;-\n",
            ])
        #expect(intake.log.registrationLines == ["p | 2024-03-01 | tel=? naam=?", "p | 2024-03-01 | tel=?"])
        #expect(intake.ledger.files.map { $0.rows?.accepted } == [1, 1, 0])
        #expect(intake.ledger.files.map { $0.rows?.duplicates } == [2, 1, 2])
    }

    private func read(_ yaml: String, _ files: KeyValuePairs<String, String>) throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in
            try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }
}
