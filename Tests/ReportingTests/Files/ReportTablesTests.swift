import Testing

@testable import Reporting

@Suite struct ReportTablesTests {
    private static let tables = [
        "producten.csv", "velden.csv", "besluitenlijst.csv", "maanden.csv", "kwaliteit.csv", "afgekeurd.csv",
    ]
    private static let others = ["besluitenlijst.xlsx", "datapackage.json", "run.json"]
    /// The run of the fixture has a dated change of questions; the empty one has none.
    private static let names = tables + ["protocolwijzigingen.csv", "protocoleffecten.csv"] + others

    @Test(arguments: CSVDialect.allCases)
    func filesComeInAFixedOrder(dialect: CSVDialect) throws {
        #expect(try ReportTables.files(for: TableFixture.input, dialect: dialect).map(\.name) == Self.names)
    }

    @Test func everyFileMayStandInTheOutputFolder() {
        #expect(Set(Self.names).isSubset(of: OutputKind.reportFileNames))
    }

    @Test func withoutInputTablesAreTheirHeaders() throws {
        let files = try ReportTables.files(for: TableFixture.emptyInput, dialect: .rfc4180)
        #expect(files.map(\.name) == Self.tables + Self.others)
        for file in files.prefix(6) {
            #expect(file.bytes.count { $0 == 0x0A } == 1, "\(file.name)")
        }
    }

    @Test func onlyTheDutchSpreadsheetGetsAByteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        for file in try ReportTables.files(for: TableFixture.input, dialect: .excelNL) {
            #expect(file.bytes.starts(with: mark) == file.name.hasSuffix(".csv"), "\(file.name)")
        }
        for file in try ReportTables.files(for: TableFixture.input, dialect: .rfc4180) {
            #expect(!file.bytes.starts(with: mark), "\(file.name)")
        }
    }

    @Test func dialectsAreNamedAsOnTheCommandLine() {
        #expect(CSVDialect.allCases.map(\.rawValue) == ["excel-nl", "rfc4180"])
    }
}
