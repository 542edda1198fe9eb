import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// What stands in a role and comes from another file.
struct LookupReadingTests {
    private static let product =
        "files: [{ match: a.csv, columns: { product: { column: cat, in: \"*cat.csv\", key: id, value: sub } } }"
    private static let rows = "registratie_id;tijdstip;cat;tel\nR1;2024-03-01;7;06\nR2;2024-03-02; 9 ;\n"
    private static let categories = "id,sub\n7,Paspoort\n9,Afval\n7,Ander\n"

    @Test(arguments: ["", ", { match: \"*\", kind: ignore }"])
    func aProductComesFromATable(_ rest: String) throws {
        let intake = try read(Self.product + rest + "]", ["a.csv": Self.rows, "x_cat.csv": Self.categories])
        #expect(intake.log.registrationLines == ["Paspoort | 2024-03-01 | tel=?", "Afval | 2024-03-02 | "])
        #expect(intake.log.fields.map(\.name) == ["tel"])
    }

    @Test func aKeyThatIsNotThereIsMissing() throws {
        let intake = try read(
            Self.product + "]",
            ["a.csv": Self.rows + "R3;2024-03-03;8;\nR4;2024-03-04;;\n", "cat.csv": Self.categories + "8,\n"])
        #expect(intake.log.registrations.count == 2)
        #expect(intake.ledger.files[0].rows?.rejected == [.missingValue: 2])
        #expect(
            intake.ledger.rejectedRows.map(\.reason) == [.unknownKey(files: "*cat.csv"), .missingValue])
        #expect(intake.ledger.rejectedRows.map(\.position.column) == ["cat", "cat"])
    }

    @Test func everyRoleCanComeFromATableOfTwoHops() throws {
        let yaml = """
            files:
              - match: eigenschap.csv
                columns:
                  registratie_id: zaak_id
                  veld: _naam
                  tijdstip: { column: zaak_id, in: zaak.csv, key: pk, value: registratiedatum }
                  product: { column: zaak_id, in: zaak.csv, key: pk,
                             value: { column: type, in: zaaktype.csv, key: id, value: omschrijving } }
              - match: status.csv
                columns: { registratie_id: { column: zaak, in: zaak.csv, key: nr, value: pk }, tijdstip: gezet,
                           actie: { column: soort, in: statustype.csv, key: id, value: naam } }
              - { match: "*", kind: ignore }
            """
        let files: KeyValuePairs = [
            "eigenschap.csv": "zaak_id,_naam,waarde\n1,tel,06\n1,naam,\n2,tel,07\n3,tel,08\n",
            "status.csv": "zaak,gezet,soort\nZ-1,2024-05-02,20\nZ-9,2024-05-02,20\n",
            "statustype.csv": "id,naam\n20,Gebeld\n",
            "zaak.csv": "pk,nr,registratiedatum,type\n1,Z-1,2024-05-01,10\n2,Z-2,2024-05-03,10\n3,Z-3,2024-05-04,99\n",
            "zaaktype.csv": "id,omschrijving\n10,Parkeren\n",
        ]
        let intake = try read(yaml, files)
        #expect(
            intake.log.registrationLines == ["Parkeren | 2024-05-01 | tel=? naam=", "Parkeren | 2024-05-03 | tel=?"])
        #expect(intake.log.followUpLines == ["Gebeld | 2024-05-02 | on 0 | names  |  | "])
        // Of the third case nobody knows the type, and of the second status the case.
        #expect(
            intake.ledger.files.map { $0.rows?.rejected } == [[.missingValue: 1], [.missingValue: 1], nil, nil, nil])
    }

    @Test func theDatesOfATableAreReadInOneForm() throws {
        let yaml = """
            files:
              - match: a.csv
                columns: { tijdstip: { column: registratie_id, in: b.csv, key: id, value: op } }
              - { match: b.csv, kind: ignore }
            """
        let intake = try read(
            yaml, ["a.csv": "registratie_id;product\nR1;p\nR2;p\n", "b.csv": "id;op\nR1;03-02-2024\nR2;28-02-2024\n"])
        #expect(intake.log.registrationLines == ["p | 2024-02-03 | ", "p | 2024-02-28 | "])
    }

    @Test func answersCanStandInATable() throws {
        let yaml = """
            files:
              - match: a.csv
                columns: { antwoorden: { column: taak, in: b.csv, key: id, value: metadata } }
              - { match: b.csv, kind: ignore }
            """
        let intake = try read(
            yaml,
            [
                "a.csv": "zaak_id;tijdstip;product;taak\nR1;2024-03-01;p;1\nR2;2024-03-01;p;2\nR3;2024-03-01;p;9\n",
                "b.csv": "id;metadata\n1;\"{\"\"tel\"\": \"\"06\"\"}\"\n2;\"{\"\"naam\"\": \"\"\"\"}\"\n",
            ])
        // A registration without such a row has no answers.
        #expect(
            intake.log.registrationLines == ["p | 2024-03-01 | tel=?", "p | 2024-03-01 | naam=", "p | 2024-03-01 | "])
    }

    @Test func aTableCanBeRegistrationsItself() throws {
        let yaml =
            "files: [{ match: b.csv, columns: { registratie_id: { column: sleutel, in: a.csv, key: sys, value: zaak_id } } }]"
        let intake = try read(
            yaml,
            [
                "a.csv": "zaak_id;tijdstip;product;sys\nR1;2024-03-01;p;k1\n",
                "b.csv": "sleutel;tijdstip;actie\nK1;2024-03-02;a\nk1;2024-03-02;a\n",
            ])
        #expect(intake.log.followUpLines == ["a | 2024-03-02 | on 0 | names  |  | "])
    }

    @Test func severalFilesAreOneTableAndOthersThatMatchNone() throws {
        let intake = try read(
            Self.product + "]",
            [
                "1/cat.csv": "id;sub\n7;Eerst\n", "2/cat.csv": "sub;id\nDan;7\nAfval;9\n", "3cat.csv": "x;y\n1;2\n",
                "a.csv": Self.rows,
            ])
        #expect(Set(intake.log.products.map(\.name)) == ["Eerst", "Afval"])
    }

    @Test(arguments: [
        ("catt.csv", Self.categories, ConfigurationProblem.noLookupFile("*cat.csv", nearest: "catt.csv")),
        ("elders.csv", Self.categories, .noLookupFile("*cat.csv", nearest: nil)),
        ("cat.csv", "id,subb\n", .noLookupColumn("sub", file: "cat.csv", nearest: "subb")),
        ("cat.csv", "nummer,sub\n", .noLookupColumn("id", file: "cat.csv", nearest: nil)),
        ("cat.csv", "", .noLookupColumn("id", file: "cat.csv", nearest: nil)),
    ])
    func whatIsNotThereIsAnErrorOfKCCYAML(_ name: String, _ text: String, _ problem: ConfigurationProblem) throws {
        let error = #expect(throws: IngestError.self) {
            try TemporaryFolder.with { folder throws in
                try folder.write(text, to: name)
                try folder.write(Self.rows, to: "a.csv")
                _ = try intake(Self.product + "]", folder)
            }
        }
        guard case .configuration(let found)? = error else { throw Unexpected() }
        #expect(found == ConfigurationError(file: "kcc.yaml", line: 1, problem: problem))
    }

    @Test func aTableIsNotKeptWithoutEnd() throws {
        try TemporaryFolder.with(["a.csv": Self.rows, "cat.csv": Self.categories]) { folder throws in
            let configuration = try Configuration(Array((Self.product + "]").utf8))
            let inputs = try Intake.find([folder.path]).inputs
            let error = #expect(throws: IngestError.self) {
                try LookupReading(
                    of: configuration.files, among: inputs, configuration: configuration, limit: 100)
            }
            guard case .lookupTooLarge(name: "cat.csv", limit: 100)? = error else { throw Unexpected() }
        }
    }

    private struct Unexpected: Error {}

    private func read(_ yaml: String, _ files: KeyValuePairs<String, String>) throws -> Intake {
        try TemporaryFolder.with(files) { folder throws in try intake(yaml, folder) }
    }

    private func intake(_ yaml: String, _ folder: TemporaryFolder) throws -> Intake {
        try Intake(
            of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: 2)
    }
}
