import Foundation
import Testing

@testable import Metrics
@testable import Reporting

@Suite struct ComparisonFilesTests {
    private static let inputs = [
        ComparisonFixture.years, ComparisonFixture.yearsWithSmallCells, ComparisonFixture.organisations,
        ComparisonFixture.anonymous,
    ]

    @Test(arguments: 0..<4)
    func aFolderHoldsTheTableAndWhatDescribesIt(_ position: Int) throws {
        let files = try ComparisonFiles.all(for: Self.inputs[position], dialect: .excelNL)
        #expect(files.map(\.name) == ["vergelijking.csv", "datapackage.json", "run.json", "index.html"])
        #expect(Set(files.map(\.name)) == Set(OutputKind.comparisonFileNames))
    }

    /// Nothing leads from a number to an organisation: neither its name, nor its code, nor the folder of its report.
    @Test(arguments: CSVDialect.allCases)
    func noFileNamesAnAnonymousOrganisation(_ dialect: CSVDialect) throws {
        for file in try ComparisonFiles.all(for: ComparisonFixture.anonymous, dialect: dialect) {
            let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
            for name in ComparisonFixture.municipalities.map({ $0.lowercased() }) + ["gm0000", "rapport-"] {
                let found = text.matches(of: try Regex("\\b\(name)\\b"))
                #expect(found.isEmpty, "\(name) in \(file.name)")
            }
            #expect(!text.contains("rapport-ede"))
        }
        let named = try ComparisonFixture.text("index.html", of: ComparisonFixture.organisations)
        #expect(ComparisonFixture.municipalities.allSatisfy(named.contains))
    }

    @Test(arguments: 0..<4)
    func everyColumnIsDescribed(_ position: Int) throws {
        let input = Self.inputs[position]
        let package = try JSONDecoder().decode(
            Package.self, from: Data(ComparisonFixture.text("datapackage.json", of: input).utf8))
        let resource = try #require(package.resources.first)
        let header = try ComparisonFixture.text("vergelijking.csv", of: input).prefix { $0 != "\r\n" }
        #expect(resource.schema.fields.map(\.name) == header.split(separator: ",").map(String.init))
        #expect(Set(resource.schema.fields.map(\.title)).count == resource.schema.fields.count)
        #expect(resource.schema.fields.allSatisfy { $0.description.hasSuffix(".") })
        #expect(resource.schema.primaryKey == ["product", "veld"] + (position < 2 ? [] : ["organisatie"]))
    }

    @Test func thePackageSaysWhatItIsOf() throws {
        let years = try ComparisonFixture.text("datapackage.json", of: ComparisonFixture.years)
        #expect(years.contains("\"title\" : \"Vergelijking: 2024\""))
        #expect(years.contains("\"organisation\" : \"Gemeente Voorbeeld\""))
        let organisations = try ComparisonFixture.text("datapackage.json", of: ComparisonFixture.organisations)
        #expect(organisations.contains("\"title\" : \"Uitvraag en gebruik bij 5 organisaties\""))
        #expect(!organisations.contains("\"organisation\" :"))
    }

    /// What stands beside a count that is not there is one of the words that the package names.
    @Test func theWordsBesideNumbersAreThoseOfThePackage() throws {
        let text = try ComparisonFixture.text("datapackage.json", of: ComparisonFixture.yearsWithSmallCells)
        #expect(
            text.contains(
                """
                «<5»: een aantal van 1 tot en met 4; «weggelaten»: niet getoond; leeg: het getal staat er, of er is geen.
                """))
        #expect(!(try ComparisonFixture.text("datapackage.json", of: ComparisonFixture.years)).contains("_status"))
    }

    private struct Package: Decodable {
        let resources: [Resource]

        struct Resource: Decodable { let schema: Schema }

        struct Schema: Decodable {
            let fields: [Field]
            let primaryKey: [String]
        }

        struct Field: Decodable {
            let name: String
            let title: String
            let description: String
        }
    }
}
