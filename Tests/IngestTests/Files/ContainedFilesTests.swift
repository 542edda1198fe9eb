import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Configuration
@testable import Ingest

/// What `kcc.yaml` says holds for what is in an archive as it holds for what is in a folder.
struct ContainedFilesTests {
    private static let signals =
        "id;created_at;category_id;tel\n7;2024-03-01;1;06\n8;2024-03-02;2;\n9;2024-03-02;3;07\n"
    private static let categories = "id;sub\n1;Parkeren\n2;Afval\n"
    private static let files: KeyValuePairs = [
        "categories.csv": categories, "hidden.csv": "a;b\n1;2\n", "signals.csv": signals,
    ]

    private static let yaml = """
        files:
          - match: "*signals.csv"
            kind: registrations
            columns: { registratie_id: id, product: { column: category_id, in: "*categories.csv", key: id, value: sub } }
          - match: "*signals.csv"
            again: true
            kind: follow-ups
            columns: { registratie_id: id, tijdstip: created_at }
            values: { actie: Gemeld }
          - match: "*.csv"
            kind: ignore
        """

    @Test func tablesAndFurtherReadingsAreThoseOfAFolder() throws {
        let folder = try TemporaryFolder.with(Self.files) { folder throws in try intake([folder.path]) }
        let archive = try archived()
        #expect(folder.log.registrationLines == ["Parkeren | 2024-03-01 | tel=1", "Afval | 2024-03-02 | "])
        #expect(archive.log.registrationLines == folder.log.registrationLines)
        #expect(archive.log.followUpLines == folder.log.followUpLines)
        #expect(archive.ledger.files.map(\.rows) == folder.ledger.files.map(\.rows))
        #expect(archive.ledger.rejectedRows.map(\.reason) == [.unknownKey(files: "*categories.csv")])
    }

    /// The table is not the first in the archive, which alone has its size.
    @Test func whateverComesFirstInTheArchive() throws {
        let archive = try archived([
            "a.csv": "x;y\n1;2\n", "signals.csv": Self.signals, "z/categories.csv": Self.categories,
        ])
        #expect(archive.log.registrations.count == 2)
        #expect(archive.log.followUps.count == 3)
    }

    /// An item that means the archive means all that is in it, for a further reading as for the first.
    @Test(arguments: ["x.tar", "*.tar", "x.tar/*"])
    func anArchiveIsReadAgainByItsName(_ match: String) throws {
        let yaml = """
            files:
              - match: "\(match)"
                again: true
                kind: follow-ups
                columns: { tijdstip: tijd }
                values: { actie: Gemeld }
            """
        let text = "registratie_id;tijdstip;product;tijd\n"
        let archive = try archived(
            ["a.csv": text + "R1;2024-03-01;P;2024-03-02\n", "b.csv": text + "R2;2024-03-01;P;2024-03-03\n"], yaml)
        #expect(archive.ledger.files.map(\.name) == ["x.tar/a.csv", "x.tar/a.csv", "x.tar/b.csv", "x.tar/b.csv"])
        #expect(archive.log.followUps.count == 2)
    }

    private func archived(
        _ files: KeyValuePairs<String, String> = Self.files, _ yaml: String = Self.yaml
    ) throws -> Intake {
        try TemporaryFolder.with { folder throws in
            try folder.write(Data(TarArchive(files).bytes), to: "x.tar")
            return try intake([folder.path], yaml)
        }
    }

    private func intake(_ paths: [String], _ yaml: String = Self.yaml) throws -> Intake {
        try Intake(
            of: Intake.find(paths), configuration: Configuration(Array(yaml.utf8)), substitutes: .test, threads: 2)
    }
}
