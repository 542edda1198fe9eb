import Foundation
import Testing

@testable import Workbook

/// What `Fixtures/make-parts.py` wrote to do harm.
@Suite struct HostileWorkbookTests {
    private func sheet(_ name: String) throws -> WorkbookSheet {
        try #require(try container(fixture("hostile-\(name).xlsx")).workbook().sheets.first)
    }

    @Test(arguments: ["entities", "external", "depth", "tag", "no-xml", "cut-off"])
    func whatIsNoSheetIsDamage(_ name: String) throws {
        let sheet = try sheet(name)
        #expect(throws: ArchiveError.damaged) { try sheet.rows() }
    }

    @Test func whatLiesBeyondASheetIsNoneOfIt() throws {
        let rows = try sheet("far").rows()
        #expect(rows.count == 1_048_576)
        #expect(rows[0].count == 16_384)
        #expect(rows[0].last == "1")
        #expect(rows[1_048_575] == ["4"])
        let between = rows[1..<1_048_575].count { !$0.isEmpty }
        #expect(between == 0)
    }

    @Test func numbersOfNoTextAndNoStyleAreEmptyAndPlain() throws {
        #expect(try sheet("index").rows() == [["", "", "", "8"]])
    }

    @Test(arguments: ["no-part", "outside"])
    func aSheetWithoutAPartHasNoCells(_ name: String) throws {
        let sheet = try sheet(name)
        #expect(!sheet.hasCells)
    }

    @Test func textsBeyondTheLimitAreRefused() throws {
        let container = try container(fixture("xlsxwriter.xlsx"))
        let members = try #require(try container.listing()).members
        let part = try #require(members.first { $0.name == "xl/sharedStrings.xml" })
        _ = try SharedTexts(part.number, of: container, mostBytes: 1_000)
        #expect(throws: ArchiveError.tooMuchText(limit: 100)) {
            try SharedTexts(part.number, of: container, mostBytes: 100)
        }
    }

    /// A workbook with a byte changed is read as something, or is damaged; nothing else comes of it.
    @Test func aChangedByteIsReadOrNamed() throws {
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: fixture("xlsxwriter.xlsx"))))
        for index in stride(from: 0, to: whole.count, by: 61) {
            var bytes = whole
            bytes[index] ^= 0x55
            try withContainer(bytes) { container in
                do throws(ArchiveError) {
                    guard let listing = try container.listing() else { return }
                    for sheet in (try Workbook(container, listing.members)).sheets where sheet.hasCells {
                        var text = try SheetText(of: sheet)
                        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 1)
                        defer { room.deallocate() }
                        while try text.read(into: room) > 0 {}
                    }
                } catch {
                    #expect(error == .damaged, "\(index)")
                }
            }
        }
    }
}
