import Testing

@testable import Reporting

@Suite struct WorkbookWriterTests {
    private let sheet = Sheet(
        name: "Blad", title: "Blad", columns: Table.decisions.columns.map { SheetColumn($0, width: 10) },
        wording: Wording.dutch.workbooks)

    private func row(_ text: String) -> [TableCell] { sheet.columns.map { _ in .text(text) } }

    /// What does not fit the buffers of the library goes to its temporary files in many steps.
    @Test func manyRowsAreAllWritten() throws {
        let rows = (0..<5_000).map { row("\($0)") }
        let written = try WorkbookParts(WorkbookWriter.bytes(of: sheet, rows: rows)).rows()
        #expect(written.dropFirst().map(\.[0]) == (0..<5_000).map(String.init))
    }

    /// A full disk takes what fits and no more; the library says nothing of it.
    @Test func whatIsMissingFromAPartIsSeen() throws {
        let rows = (0..<500).map { row("\($0)") }
        let archive = try #require(
            StoredArchive(unpacking: WorkbookWriter.bytes(of: sheet, rows: rows)))
        let cells = 501 * sheet.columns.count
        #expect(archive.isWhole(sheetCells: [cells]))
        #expect(!archive.isWhole(sheetCells: [cells + 1]))
        for part in archive.members.indices {
            let content = archive.members[part].content
            // The end, the beginning, all, and a page from the middle.
            var losses: [[UInt8]] = [content.dropLast(2), Array(content.dropFirst()), []]
            if content.count > 3 * 4_096 { losses.append(Array(content[..<4_096] + content[8_192...])) }
            for loss in losses {
                var members = archive.members
                members[part] = StoredArchive.Member(name: members[part].name, content: loss, checksum: 0)
                #expect(!StoredArchive(members).isWhole(sheetCells: [cells]), "\(members[part].name)")
            }
        }
    }

    /// A folder that is not there is no reason to give up: the system has others.
    @Test func anotherFolderTakesTheTemporaryFiles() throws {
        let bytes = try WorkbookWriter.bytes(temporaryFolder: "/nothing/there") { $0.write(sheet, rows: [row("a")]) }
        #expect(bytes == (try WorkbookWriter.bytes(of: sheet, rows: [row("a")])))
    }
}
