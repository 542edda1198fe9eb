import Foundation
import Metrics
import Testing

@testable import Reporting

@Suite struct DataPackageTests {
    /// A column of numbers holds numbers alone, whatever is withheld; what stands in their stead has a column of its own.
    @Test func aColumnOfNumbersHasOneBesideItThatSaysWhatIsWithheld() throws {
        let table = Table<PublishedCount>(
            name: "test", title: "Test", description: "A test.",
            columns: [
                .text("name", "Name", "A name.") { _ in "a" }.keptWithSmallCells().asKey(),
                .count("number", "Number", "A number.", { $0 }).keptWithSmallCells(),
                .count("other", "Other", "Another.", { $0 }),
            ])
        let rule = SmallCells(minimum: 5)
        let schema = TableSchema(of: table, in: .rfc4180, withholding: rule)
        #expect(schema.fields.map(\.name) == ["name", "number", "number_status"])
        #expect(schema.fields.map(\.type) == [.string, .integer, .string])
        #expect(schema.fields[2].constraints?.enum == ["<5", "weggelaten"])
        #expect(schema.missingValues == [""] && schema.primaryKey == ["name"])
        let text = String(
            decoding: table.bytes(of: [7, .fewer(than: 5), .leftOut], in: .rfc4180, withholding: rule), as: UTF8.self)
        #expect(text == "name,number,number_status\r\na,7,\r\na,,<5\r\na,,weggelaten\r\n")
        #expect(TableSchema(of: table, in: .rfc4180).fields.map(\.name) == ["name", "number", "other"])
    }

    @Test func theDataPackageSaysWhatIsWithheld() {
        let package = DataPackage(of: PageFixture.inputWithSmallCells, resources: [])
        #expect(
            package.description.hasSuffix(
                "in de kolom daarachter (naam_status) staat dan «<5», een aantal van 1 tot en met 4, of «weggelaten»."))
    }

    @Test(arguments: [(CSVDialect.excelNL, ";"), (.rfc4180, ",")])
    func resourceIsDescribedInFull(dialect: CSVDialect, delimiter: String) throws {
        let package = DataPackage(
            of: TableFixture.input, resources: [DataResource(describing: Self.table, in: dialect)])
        let expected = """
            {
              "$schema" : "https://datapackage.org/profiles/2.0/datapackage.json",
              "description" : "Cijfers van kcc-analyze 1.2.3. Een lege cel is niet van toepassing. \
            Tekst die een spreadsheet als formule zou uitvoeren, begint met een apostrof.",
              "resources" : [
                {
                  "description" : "Een rij per proef.",
                  "dialect" : {
                    "delimiter" : "\(delimiter)",
                    "doubleQuote" : true,
                    "header" : true,
                    "lineTerminator" : "\\r\\n",
                    "quoteChar" : "\\"",
                    "skipInitialSpace" : false
                  },
                  "encoding" : "utf-8",
                  "format" : "csv",
                  "mediatype" : "text/csv",
                  "name" : "proef",
                  "path" : "proef.csv",
                  "schema" : {
                    "fields" : [
                      {
                        "description" : "De naam.",
                        "name" : "naam",
                        "title" : "Naam",
                        "type" : "string"
                      },
                      {
                        "constraints" : {
                          "enum" : [
                            "ja",
                            "nee"
                          ]
                        },
                        "description" : "Het antwoord.",
                        "name" : "antwoord",
                        "title" : "Antwoord",
                        "type" : "string"
                      },
                      {
                        "decimalChar" : "\(dialect == .excelNL ? "," : ".")",
                        "description" : "De duur in dagen.",
                        "name" : "duur",
                        "title" : "Duur",
                        "type" : "number"
                      }
                    ],
                    "foreignKeys" : [
                      {
                        "fields" : [
                          "naam"
                        ],
                        "reference" : {
                          "fields" : [
                            "naam"
                          ],
                          "resource" : "namen"
                        }
                      }
                    ],
                    "missingValues" : [
                      ""
                    ],
                    "primaryKey" : [
                      "naam"
                    ]
                  },
                  "title" : "Proef",
                  "type" : "table"
                }
              ],
              "title" : "Uitvraag en gebruik: 2024"
            }

            """
        #expect(String(decoding: try JSONText.bytes(of: package), as: UTF8.self) == expected)
    }

    @Test(arguments: CSVDialect.allCases)
    func everyCSVFileIsDescribedColumnByColumn(dialect: CSVDialect) throws {
        let files = try ReportTables.files(for: Self.input, dialect: dialect)
        let tables = files.filter { $0.name.hasSuffix(".csv") }
        let package = try decoded(files)
        #expect(package.resources.map(\.path) == tables.map(\.name))
        for (resource, file) in zip(package.resources, tables) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let header = text.drop { $0 == "\u{FEFF}" }.prefix { $0 != "\r\n" }
            let names = header.split(separator: resource.dialect.delimiter, omittingEmptySubsequences: false)
            #expect(resource.schema.fields.map(\.name) == names.map(String.init), "\(file.name)")
        }
    }

    @Test func keysAreColumnsAndReferencesLeadToKeys() throws {
        let package = try decoded(try ReportTables.files(for: Self.input, dialect: .excelNL))
        let keys = Dictionary(uniqueKeysWithValues: package.resources.map { ($0.name, $0.schema.primaryKey) })
        #expect(
            keys == [
                "producten": ["product"], "velden": ["product", "veld"], "maanden": ["product", "maand"],
                "kwaliteit": ["bestand"], "afgekeurd": ["bestand", "regel"],
                "protocolwijzigingen": ["product", "datum", "veld"], "protocoleffecten": ["product", "datum", "maat"],
                "besluitenlijst": ["product", "veld", "voorstel"],
                "kanalen": ["product", "kenmerk", "waarde"], "vraagregels": ["product", "veld"],
            ])
        for resource in package.resources {
            for key in resource.schema.foreignKeys ?? [] {
                #expect(keys[key.reference.resource] == key.reference.fields, "\(resource.name)")
            }
        }
        #expect(package.resources.map { $0.schema.foreignKeys?.count ?? 0 } == [0, 1, 1, 1, 1, 1, 0, 1, 1, 1])
    }

    @Test(arguments: CSVDialect.allCases)
    func everyColumnIsExplainedInWords(dialect: CSVDialect) throws {
        for resource in try decoded(try ReportTables.files(for: Self.input, dialect: dialect)).resources {
            #expect(Set(resource.schema.fields.map(\.title)).count == resource.schema.fields.count)
            for field in resource.schema.fields {
                #expect(!field.title.isEmpty && field.description.hasSuffix("."), "\(resource.name).\(field.name)")
            }
        }
    }

    /// A run with every table.
    private static let input = TableFixture.input.with(
        PublishedExtras(
            groups: [0: PageFixture.passportGroups], rules: [0: [PageFixture.passportRules[0]]],
            effects: PageFixture.effects))

    /// A table of no report, with a key, a reference, allowed values and decimals.
    private static let table = Table<Int>(
        name: "proef", title: "Proef", description: "Een rij per proef.",
        columns: [
            .text("naam", "Naam", "De naam.") { "proef \($0)" }.asKey().referring(to: "namen"),
            .text("antwoord", "Antwoord", "Het antwoord.", allowedValues: ["ja", "nee"]) { _ in nil },
            .days("duur", "Duur", "De duur in dagen.") { .published(Int64($0)) },
        ])

    private func decoded(_ files: [ReportFile]) throws -> Package {
        let file = try #require(files.first { $0.name == "datapackage.json" })
        return try JSONDecoder().decode(Package.self, from: Data(file.bytes))
    }

    /// The data package as another program reads it.
    private struct Package: Decodable {
        let resources: [Resource]

        struct Resource: Decodable {
            let name: String
            let path: String
            let dialect: Dialect
            let schema: Schema
        }

        struct Dialect: Decodable {
            let delimiter: String
        }

        struct Schema: Decodable {
            let fields: [Field]
            let primaryKey: [String]
            let foreignKeys: [Key]?
        }

        struct Field: Decodable {
            let name: String
            let title: String
            let description: String
        }

        struct Key: Decodable {
            let reference: Reference
        }

        struct Reference: Decodable {
            let resource: String
            let fields: [String]
        }
    }
}
