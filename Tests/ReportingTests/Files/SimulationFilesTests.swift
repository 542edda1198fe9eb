import Foundation
import RegistrationLog
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct SimulationFilesTests {
    private func files(_ dialect: CSVDialect = .rfc4180) throws -> [ReportFile] {
        try SimulationFiles.all(for: SimulationFixture.input, dialect: dialect)
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try #require(files().first { $0.name == name }).bytes, as: UTF8.self)
    }

    @Test func tablesPageAndRecordAreAllThatAFolderHolds() throws {
        #expect(
            try files().map(\.name) == [
                "simulatie.csv", "simulatie_velden.csv", "datapackage.json", "index.html", "run.json",
            ])
        #expect(try Set(files().map(\.name)) == Set(OutputKind.simulationFileNames))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        #expect(try files().map(\.bytes) == files().map(\.bytes))
    }

    /// Of the file that was given its name is kept, and not where it stood.
    @Test func noFileHoldsAPath() throws {
        for file in try files(.excelNL) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("geheim") && !text.contains("/home"), "\(file.name)")
        }
    }

    /// Kinds, files and days are those of the fixture, summed by hand.
    @Test func theRecordSaysWhatWasSimulated() throws {
        let record = try text("run.json")
        let parts = [
            """
              "decisions" : {
                "definitief stoppen" : 1,
                "niet vragen bij" : 2,
                "schrappen" : 2,
                "terugzetten" : 1,
                "toevoegen" : 1
              },
              "first_registration" : "2024-01-01",
              "format" : 2,
              "gm_code" : "gm0001",
            """,
            """
              "kind" : "simulation",
              "last_registration" : "2024-12-31",
              "organisation" : "Gemeente Voorbeeld",
              "program" : "kcc-analyze",
              "proposal" : "=besluitenlijst.xlsx",
              "rules_found_here" : 1,
              "seconds_per_question" : {
                "high" : 13.31,
                "low" : 9.33,
                "origin" : "measured",
                "value" : 11.32
              },
              "totals" : {
                "beneficiaries" : {
                  "both" : 3,
                  "citizen" : 7,
                  "organisation" : 1,
                  "unknown" : 1
                },
                "mature" : 8312,
                "mature_without_answer" : 10,
                "questions_now" : 58288,
                "questions_then" : 17085,
                "registrations" : 10072,
                "saved" : 41203,
                "without_answer" : 12
              },
              "version" : "1.2.3"
            }

            """,
        ]
        for part in parts { #expect(record.contains(part)) }
        let names = record.matches(of: /"name" : "([^"]*)"/).map { String($0.1) }
        #expect(names == ["registraties.csv", "registraties-2024.csv"])
    }

    /// The report's own proposals come from no file.
    @Test func theRecordOfOwnProposalsNamesNoFile() throws {
        let files = try SimulationFiles.all(
            for: SimulationFixture.input(of: SimulationFixture.simulation), dialect: .rfc4180)
        #expect(!String(decoding: try #require(files.last).bytes, as: UTF8.self).contains("\"proposal\""))
    }
}

/// What `datapackage.json` says of a simulation.
@Suite struct SimulationPackageTests {
    private func package(_ dialect: CSVDialect) throws -> [String: Any] {
        let file = try #require(
            SimulationFiles.all(for: SimulationFixture.input, dialect: dialect).first { $0.name == "datapackage.json" })
        return try #require(JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    private func schemas(_ dialect: CSVDialect = .rfc4180) throws -> [[String: Any]] {
        let resources = try #require(package(dialect)["resources"] as? [[String: Any]])
        #expect(resources.compactMap { $0["path"] as? String } == ["simulatie.csv", "simulatie_velden.csv"])
        return resources.compactMap { $0["schema"] as? [String: Any] }
    }

    @Test func itSaysWhatItIsOf() throws {
        let package = try package(.rfc4180)
        #expect(package["title"] as? String == "Simulatie: 2024")
        #expect(package["organisation"] as? String == "Gemeente Voorbeeld")
        #expect(
            package["description"] as? String == """
                Cijfers van kcc-analyze 1.2.3. Een lege cel is niet van toepassing. Tekst die een spreadsheet als formule zou \
                uitvoeren, begint met een apostrof. Nagerekend op registraties die er al zijn: het verleden is geen belofte.
                """)
    }

    @Test(arguments: CSVDialect.allCases)
    func everyColumnIsDescribedWithItsType(dialect: CSVDialect) throws {
        let files = try SimulationFiles.all(for: SimulationFixture.input, dialect: dialect)
        for (schema, file) in zip(try schemas(dialect), files) {
            let fields = try #require(schema["fields"] as? [[String: Any]])
            let header = String(decoding: file.bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }.prefix { $0 != "\r\n" }
            let names = header.split(separator: Character(dialect.delimiter)).map(String.init)
            #expect(fields.compactMap { $0["name"] as? String } == names)
            let types = fields.compactMap { $0["type"] as? String }
            let decimals = names.map { $0.hasPrefix("uren") || $0.hasPrefix("per_1000") || $0 == "hoogstens_verborgen" }
            let words = ["product", "kanaal", "veld", "besluit"]
            #expect(
                types == zip(names, decimals).map { words.contains($0) ? "string" : $1 ? "number" : "integer" })
            for field in fields { #expect((field["description"] as? String)?.hasSuffix(".") == true) }
        }
    }

    /// A channel can be empty, which no part of a primary key may be (Table Schema 2.0).
    @Test func rowsAreDistinguished() throws {
        let schemas = try schemas()
        #expect(schemas[0]["primaryKey"] == nil)
        #expect(schemas[0]["uniqueKeys"] as? [[String]] == [["product", "kanaal"]])
        #expect(schemas[1]["primaryKey"] as? [String] == ["product", "veld", "besluit"])
        #expect(schemas[1]["uniqueKeys"] == nil)
    }

    @Test func decisionsAreWordsOfTheList() throws {
        let fields = try #require(schemas()[1]["fields"] as? [[String: Any]])
        let words = (fields[2]["constraints"] as? [String: Any])?["enum"] as? [String]
        #expect(words == ["schrappen", "definitief stoppen", "niet vragen bij", "toevoegen", "terugzetten"])
    }
}
