import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Files that are read under the header of another.
struct BorrowedHeaderTests {
    private static let header = "registratie_id;tijdstip;product;tel"
    private static let first = header + "\nR1;2024-03-01;p;06\n"
    private static let lines = ["p | 2024-03-01 | tel=?", "p | 2024-03-02 | tel=?", "p | 2024-03-03 | "]
    private static let rule = "files: [{ match: b.csv, header_of: a.csv }]"

    @Test(arguments: [
        (rule, "b.csv"), (rule, "x/b.csv"), ("files: [{ match: b.csv, header_of: \"*a*\" }]", "b.csv"),
        ("files: [{ match: \"*.csv\", header_of: a.csv }]", "b.csv"),
        ("files: [{ match: \"*.csv\", header_of: \"*.csv\" }]", "b.csv"),
        // A line of the other file.
        ("files: [{ match: \"*.csv\", header_line: 1, header_of: a.csv }]", "b.csv"),
    ])
    func theFirstRecordIsARow(_ yaml: String, _ name: String) throws {
        let part = "R2;2024-03-02;p;07\nR3;2024-03-03;p;\n"
        try TemporaryFolder.with(["a.csv": Self.first, name: part]) { folder throws in
            let intake = try intake(yaml, folder)
            #expect(intake.log.registrationLines == Self.lines)
            #expect(intake.ledger.files.map(\.rows?.rows) == [1, 2])
        }
    }

    /// The first row has more cells under the comma.
    @Test func theDelimiterNeedNotBeThatOfTheOtherFile() throws {
        let part = "R2|2024-03-02|p|a,b,c,d,e,f,g\nR3|2024-03-03|p|\n"
        try TemporaryFolder.with(["a.csv": Self.first, "b.csv": part]) { folder throws in
            #expect(try intake(Self.rule, folder).log.registrationLines == Self.lines)
        }
    }

    @Test func aFirstRowThatCannotBeReadIsRejected() throws {
        let part = "R9;\"2024\"-03-02;p;07\nR2;2024-03-02;p;07\nR3;2024-03-03;p;\n"
        try TemporaryFolder.with(["a.csv": Self.first, "b.csv": part]) { folder throws in
            let intake = try intake(Self.rule, folder)
            #expect(intake.log.registrationLines == Self.lines)
            #expect(intake.ledger.files[1].rows?.rejected == [.quoting: 1])
        }
    }

    /// One that was delivered with a header all the same.
    @Test func theHeaderOnceMoreIsNoRow() throws {
        let part = Self.header + "\nR2;2024-03-02;p;07\nR3;2024-03-03;p;\n"
        try TemporaryFolder.with(["a.csv": Self.first, "b.csv": part]) { folder throws in
            let intake = try intake(Self.rule, folder)
            #expect(intake.log.registrationLines == Self.lines)
            #expect(intake.ledger.files[1].rows?.repeatedHeaders == 1)
        }
    }

    @Test func theFileBesideGoesBeforeOthers() throws {
        let other = "registratie_id;tijdstip;product;adres\nR7;2024-04-01;q;x\n"
        try TemporaryFolder.with([
            "1/a.csv": other, "2/a.csv": Self.first, "2/b.csv": "R2;2024-03-02;p;07\n",
        ]) { folder throws in
            #expect(try intake(Self.rule, folder).log.registrationLines.contains("p | 2024-03-02 | tel=?"))
        }
    }

    @Test func aTableInPartsIsOneTable() throws {
        let yaml = """
            files:
              - match: r.csv
                columns: { product: { column: cat, in: "cat*.csv", key: id, value: naam } }
              - { match: cat2.csv, kind: signals, header_of: cat1.csv }
            """
        try TemporaryFolder.with([
            "cat1.csv": "id;naam\n7;Paspoort\n", "cat2.csv": "9;Afval\n",
            "r.csv": "registratie_id;tijdstip;cat\nR1;2024-03-01;7\nR2;2024-03-02;9\n",
        ]) { folder throws in
            #expect(
                try intake(yaml, folder).log.registrationLines == ["Paspoort | 2024-03-01 | ", "Afval | 2024-03-02 | "])
        }
    }

    /// What stands in the first record of the other is no header, and is not reported.
    @Test func withoutAHeaderAnywhereNothingIsPlaced() throws {
        try TemporaryFolder.with(["a.csv": "R1;2024-03-01;p;06\n", "b.csv": "R2;2024-03-02;p;07\n"]) { folder throws in
            let intake = try intake(Self.rule, folder)
            for description in intake.descriptions {
                guard case .notPlaced(_, let text) = description.withoutUnknownNames.reading else { throw Unexpected() }
                #expect(text.header == [nil, nil, nil, nil])
            }
        }
    }

    @Test func aFileThatIsNotThereIsAnErrorOfKCCYAML() throws {
        let error = #expect(throws: IngestError.self) {
            try TemporaryFolder.with(["a1.csv": Self.first, "b.csv": ""]) { folder throws in
                _ = try intake(Self.rule, folder)
            }
        }
        guard case .configuration(let found)? = error else { throw Unexpected() }
        #expect(
            found
                == ConfigurationError(file: "kcc.yaml", line: 1, problem: .noHeaderFile("a.csv", nearest: "a1.csv")))
    }

    private struct Unexpected: Error {}

    private func intake(_ yaml: String, _ folder: TemporaryFolder) throws -> Intake {
        try Intake(
            of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: 1)
    }
}
