import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Texts that are too long to be names, at every position of one.
struct RowReaderLongNamesTests {
    private static let longest = String(repeating: "x", count: 1_024)
    private static let tooLong = longest + "y"

    /// A row with `NAME` instead of a name.
    @Test(arguments: [
        ("registratie_id;tijdstip;product;tel", "R1;2024-03-01;NAME;1", "product"),
        ("registratie_id;tijdstip;product;veld;waarde", "R1;2024-03-01;NAME;v;1", "product"),
        ("registratie_id;tijdstip;product;veld;waarde", "R1;2024-03-01;p;NAME;1", "veld"),
        ("registratie_id;tijdstip;actie", "R1;2024-03-01;NAME", "actie"),
        ("datum;product;signaal", "2024-03-01;NAME;traag", "product"),
        ("datum;product;signaal", "2024-03-01;p;NAME", "signaal"),
    ])
    func aRowThatCannotDoWithoutIsRejected(_ header: String, _ row: String, _ column: String) throws {
        let fits = try rows(of: "\(header)\n\(row.replacing("NAME", with: Self.longest))\n")
        #expect(fits.rejected.isEmpty)
        let rejected = try rows(of: "\(header)\n\(row.replacing("NAME", with: Self.tooLong))\n").rejectedRows
        #expect(rejected.map(\.reason) == [.nameTooLong(limit: 1_024)])
        #expect(rejected.map(\.reason.kind) == [.missingValue])
        #expect(rejected.map(\.position.column) == [column])
    }

    /// As for an empty cell: before the time, and behind an empty one.
    @Test func itIsTestedWhereAnEmptyCellIs() throws {
        let rows = try rows(
            of: "registratie_id;tijdstip;product\n;x;\(Self.tooLong)\nR1;x;\(Self.tooLong)\nR1;x;p\n")
        #expect(
            rows.rejectedRows.map(\.reason)
                == [.missingValue, .nameTooLong(limit: 1_024), .unreadableTimestamp(expected: .iso8601)])
    }

    /// A value may be as long as it likes, and so may what nobody compares.
    @Test func answersAndRemarksOfOthersMayBeLong() throws {
        let rows = try rows(of: "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;\(Self.tooLong)\n")
        #expect(rows.rejected.isEmpty && rows.answersByRow.joined().count == 1)
    }

    @Test func aLongerKeyOfJSONIsSkippedAndCounted() throws {
        let rows = try rows(
            of: "registratie_id;tijdstip;product;antwoorden\n"
                + "R1;2024-03-01;p;\"{\"\"\(Self.tooLong)\"\": 1, \"\"\(Self.longest)\"\": 2, \"\"tel\"\": 3}\"\n")
        #expect(rows.rejected.isEmpty)
        #expect((0..<rows.fields.count).map(rows.fields.string) == [Self.longest, "tel"])
        #expect(rows.longNames == 1)
    }

    @Test(arguments: [
        ("veld", "NAME"), ("gebruikte_velden", "NAME"), ("gebruikte_velden", "tel|NAME"),
        ("gebruikte_velden", "\"[\"\"tel\"\", \"\"NAME\"\"]\""), ("gebruikte_velden", "\"{NAME,tel}\""),
    ])
    func aLongerNamedFieldIsSkippedAndCounted(_ column: String, _ cell: String) throws {
        let text = "registratie_id;tijdstip;actie;\(column)\nR1;2024-03-02;bellen;"
        let skipped = try Delivery(text + cell.replacing("NAME", with: Self.tooLong) + "\n").reading()
        #expect(skipped.rows.followUps.count == 1 && skipped.rows.longNames == 1)
        #expect(skipped.warnings() == [.longNames(file: FileID(0), count: 1)])
        let cells = UsedFieldCells(skipped.rows.usedFieldCells, placeholders: Placeholders()) { _ in false }
        #expect((0..<cells.names.count).map(cells.names.string) == (cell.contains("tel") ? ["tel"] : []))
        #expect(skipped.rows.fields.count == 0)
        let read = try Delivery(text + cell.replacing("NAME", with: Self.longest) + "\n").reading()
        #expect(read.rows.longNames == 0)
    }
}
