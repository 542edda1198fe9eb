import Testing

@testable import Reporting

@Suite struct ReportFilesTests {
    @Test(arguments: [1, 2, 7])
    func theFilesAreTheSameOnAnyNumberOfThreads(threads: Int) throws {
        for input in [PageFixture.input, PageFixture.inputWithSmallCells, PageFixture.input(of: [])] {
            let files = try ReportFiles.all(for: input, dialect: .excelNL, threads: threads)
            let tables = try ReportTables.files(for: input, dialect: .excelNL)
            let page = try ReportPage.file(for: input)
            #expect(files.map(\.name) == tables.map(\.name) + [page.name])
            #expect(files.map(\.bytes) == tables.map(\.bytes) + [page.bytes])
        }
    }
}
