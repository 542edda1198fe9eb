import DelimitedText
import Tabular
import TestSupport
import Testing

/// The limit of 1 MiB that holds unless set otherwise.
@Suite struct RecordLimitTests {
    private func entries(_ text: String) throws -> [Entry] { try Reading().entries(text) }

    @Test func aRecordOfOneMebibyteIsRead() throws {
        let cell = String(repeating: "a", count: 1_048_576)
        #expect(
            try entries("\(cell)\r\nb") == [
                .record(line: 1, byte: 0, cells: [cell]), .record(line: 2, byte: 1_048_578, cells: ["b"]),
            ])
    }

    @Test func aRecordOfOneByteMoreIsTooLong() throws {
        let cell = String(repeating: "a", count: 1_048_577)
        #expect(
            try entries("\(cell)\r\nb") == [
                .rejected(line: 1, byte: 0, .tooLong), .record(line: 2, byte: 1_048_579, cells: ["b"]),
            ])
    }

    @Test func theLimitCountsUTF8() throws {
        // 500 times two bytes is a limit of 1,000; one byte of Windows-1252 is two of UTF-8.
        let bytes = [UInt8](repeating: 0xEB, count: 500)
        let reading = Reading(encoding: .windows1252, recordLimit: 1_000)
        let whole = Entry.record(line: 1, byte: 0, cells: [String(repeating: "ë", count: 500)])
        #expect(try reading.entries(bytes + [0x0A]) == [whole])
        #expect(try reading.entries(bytes + [0x61, 0x0A]) == [.rejected(line: 1, byte: 0, .tooLong)])
    }

    @Test func anUnclosedQuoteThatRunsFartherCostsOneRecord() throws {
        // 20,000 lines of 106 bytes or more.
        let value = String(repeating: "waarde", count: 17)
        let lines = (2...20_001).map { "\($0);\(value)" }
        let found = try entries("1;\"open\n" + lines.joined(separator: "\n") + "\n")
        #expect(found.first == .rejected(line: 1, byte: 0, .tooLong))
        #expect(found.count == 20_001)
        #expect(found[1] == .record(line: 2, byte: 8, cells: ["2", value]))
        guard case .record(20_001, _, ["20001", value]) = found[20_000] else {
            Issue.record("the last line is \(found[20_000])")
            return
        }
    }
}
