import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Files that may be further parts of another, and have no header of their own.
struct PartsWithoutHeaderTests {
    private static let first = "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;06\n"

    @Test(arguments: [
        ("part-00000.csv", "part-00001.csv", "R2;2024-03-02;p;06-1\n", "part-00000.csv"),
        ("x/deel 1.csv", "x/deel 12.csv", "R2;2024-03-02;p;06-1\n", "deel 1.csv"),
        ("2023/a.csv", "2024/a.csv", "R2;2024-03-02;p;06-1\n", "2023/a.csv"),
        // More cells under the comma than under the delimiter of the other.
        ("a1.csv", "a2.csv", "R2;2024-03-02;p;a,b,c,d,e\n", "a1.csv"),
    ])
    func theHeaderMayBeThatOfAnother(_ name: String, _ part: String, _ text: String, _ other: String) throws {
        #expect(try headers([name: Self.first, part: text]) == [1: other])
    }

    @Test(arguments: [
        // Of another name, or as many digits apart as letters.
        ("a1.csv", "b2.csv", "R2;2024-03-02;p;06\n", ""), ("a1.csv", "a1b.csv", "R2;2024-03-02;p;06\n", ""),
        // Of other columns.
        ("a1.csv", "a2.csv", "R2;2024-03-02;p;06;x\n", ""),
        // With a header by its looks.
        ("a1.csv", "a2.csv", "registratie_id;tijdstip;soort;tel\nR2;2024-03-02;p;06\n", ""),
        // With a rule that says so already.
        ("a1.csv", "a2.csv", "R2;2024-03-02;p;06\n", "files: [{ match: a2.csv, kind: signals, header_of: a1.csv }]"),
    ])
    func otherFilesAreNoParts(_ name: String, _ part: String, _ text: String, _ yaml: String) throws {
        #expect(try headers([name: Self.first, part: text], yaml: yaml) == [:])
    }

    @Test func theWarningNamesNoColumn() throws {
        try TemporaryFolder.with(["a1.csv": Self.first, "a2.csv": "R2;2024-03-02;p;06\n"]) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: Configuration([]), substitutes: .test, threads: 1)
            #expect(
                intake.descriptions[1].warnings == [.withoutHeader(file: FileID(1), headerOf: "a1.csv")])
        }
    }

    private func headers(_ files: KeyValuePairs<String, String>, yaml: String = "") throws -> [Int: String] {
        try TemporaryFolder.with(files) { folder throws in
            let opened = try OpenedFile.all(
                Intake.find([folder.path]).inputs, configuration: Configuration(Array(yaml.utf8)), threads: 1,
                hasChecksums: false)
            return PartsWithoutHeader.headers(of: opened)
        }
    }
}
