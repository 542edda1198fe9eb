import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

struct FileReadingTests {
    @Test func whatWasMadeOfTheFileIsReported() throws {
        let reading = try Delivery("registratie_id,tijdstip,product\nR1,20240301,p\n").reading()
        #expect(
            reading.findings.placed
                == PlacedFile(
                    kind: .wideRegistrations, encoding: Setting("utf-8", .detected),
                    delimiter: Setting(",", .detected), dateFormat: Setting(.compact, .detected)))
        #expect(reading.warnings().isEmpty)
    }

    @Test func anEncodingIsKnownOnceItWasSeen() throws {
        let bytes = Array("registratie_id;tijdstip;product\nR1;2024-03-01;caf".utf8) + [0xE9, 0x0A]
        let reading = try Delivery(bytes).reading()
        #expect(reading.findings.placed.encoding == Setting("windows-1252", .detected))
        #expect(reading.rows.products.string(0) == "café")
    }

    @Test func theFormatOfDatesIsHeldTo() throws {
        // Two of three are written day first with hyphens.
        let reading = try Delivery(
            "registratie_id;tijdstip;product\nR1;13-03-2024;p\nR2;2024-03-14;p\nR3;15-03-2024;p\n"
        ).reading()
        #expect(reading.findings.placed.dateFormat == Setting(.dayMonthYearDashed, .detected))
        #expect(reading.rows.wide.map(\.time) == [Timestamp(sketch: "2024-03-13"), Timestamp(sketch: "2024-03-15")])
        #expect(
            reading.rows.rejectedRows == [
                RejectedRow(
                    position: SourcePosition(file: FileID(0), line: 3, byte: 48, column: "tijdstip"),
                    reason: .unreadableTimestamp(expected: .dayMonthYearDashed))
            ])
    }

    @Test func datesThatReadBothWaysAreReported() throws {
        let reading = try Delivery("registratie_id;Datum-Tijd;product\nR1;01-02-2024;p\n").reading()
        #expect(reading.warnings(file: 3) == [.ambiguousDates(file: FileID(3), column: "Datum-Tijd")])
        #expect(reading.rows.wide.map(\.time) == [Timestamp(sketch: "2024-02-01")])
    }

    /// What was found is not looked for once more: these rows by themselves would be read day first.
    @Test func whatIsKnownOfAFileIsHeldTo() throws {
        let header = "registratie_id;tijdstip;product\n"
        let first = try Delivery(header + "R1;12-31-2024;p\n").reading()
        let again = try Delivery(header + "R1;01-02-2024;p\n").reading(KnownFile(first.findings))
        #expect(again.rows.wide.map(\.time) == [Timestamp(sketch: "2024-01-02")])
    }

    @Test func namelessColumnsWithValuesAreReported() throws {
        let reading = try Delivery("registratie_id;tijdstip;product;;;\nR1;2024-03-01;p;a;b;\n").reading()
        #expect(reading.warnings(file: 2) == [.namelessColumns(file: FileID(2), count: 2)])
    }

    @Test func aFileWithoutRowsHasNoDateFormat() throws {
        let reading = try Delivery("registratie_id;tijdstip;product\n").reading()
        #expect(reading.findings.placed.dateFormat == nil)
        #expect(reading.rows.rowCount == 0)
        #expect(try Delivery("registratie_id;vervolg_id\nR1;T1\n").reading().findings.placed.dateFormat == nil)
    }

    /// The first 10,000 records have no time, so that no format is known when the last two are read.
    @Test func rowsAreAccountedForWhereNoTimeWasSeenEarlyOn() throws {
        let untimed = String(repeating: "R;;p\n", count: 10_000)
        let rows = try rows(
            of: "registratie_id;tijdstip;product\n" + untimed + String(repeating: "R;gisteren;p\n", count: 60_000)
                + "R1;2024-03-01;p\n")
        #expect(rows.rowCount == 70_001)
        #expect(rows.rejectedRows.count + rows.wide.count == 70_001)
        // Without a value to show it, the first format is the one that is expected.
        #expect(rows.rejectedRows.last?.reason == .unreadableTimestamp(expected: .iso8601))
        #expect(rows.wide.map(\.time) == [Timestamp(sketch: "2024-03-01")])
    }

    @Test func laterRecordsDoNotChangeTheFormat() throws {
        // 1,000 values decide; the 1,001st would reveal that the month goes first.
        let rows = try rows(
            of: "registratie_id;tijdstip;product\n" + String(repeating: "R;01-02-2024;p\n", count: 1_000)
                + "S;01-13-2024;p\n")
        #expect(rows.rejectedRows.map(\.reason) == [.unreadableTimestamp(expected: .dayMonthYearDashed)])
        #expect(rows.wide.count == 1_000)
    }
}
