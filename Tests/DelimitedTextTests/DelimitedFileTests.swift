import DelimitedText
import TestSupport
import Testing

@Suite struct DelimitedFileTests {
    @Test func recognisesTheBeginning() throws {
        let file = try DelimitedFile(MemorySource(Array("\u{FEFF}sep=,\r\nid,naam\r\n1,é\r\n".utf8), bytesPerRead: 1))
        #expect(file.beginning.text == Array("sep=,\r\nid,naam\r\n1,é\r\n".utf8))
        #expect(file.beginning.isComplete)
        #expect(file.beginning.separatorLine == .comma)
        #expect(file.beginning.firstLine == 2)
        #expect(file.beginning.lineEnding == .carriageReturnLineFeed)
        #expect(file.beginning.foreignFormat == nil)
        #expect(file.encoding == EncodingDecision(encoding: .utf8, origin: .detected, byteOrderMark: .utf8))
    }

    @Test func readsTheRowsAfterTheHeader() throws {
        let file = try DelimitedFile(MemorySource(Array("sep=,\nid,naam\n1,a\n2,b\n".utf8)))
        guard case .found(let header) = file.beginning.header(under: .comma) else {
            Issue.record("no header")
            return
        }
        var reader = file.records(delimiter: .comma, from: header.nextLine)
        let batch = try #require(try reader.next())
        #expect(
            Entry.all(in: [batch]) == [
                .record(line: 3, byte: 14, cells: ["1", "a"]), .record(line: 4, byte: 18, cells: ["2", "b"]),
            ])
        let end = try reader.next()
        #expect(end == nil)
    }

    @Test func readsWithinGzip() throws {
        let text = Array("a;é\n".utf8)
        #expect(try Reading().entries(Gzip.member(of: text)) == [.record(line: 1, byte: 0, cells: ["a", "é"])])
    }

    @Test func passesDamageOn() throws {
        // The damage lies behind the beginning, so only reading the records meets it.
        let record = "a;" + String(repeating: "b", count: 37) + "\n"
        let members = (0..<3).flatMap { _ in Gzip.member(of: Array(String(repeating: record, count: 1_600).utf8)) }
        let file = try DelimitedFile(MemorySource(members.dropLast(), bytesPerRead: 1000))
        var reader = file.records(delimiter: .semicolon)
        #expect(throws: ByteSourceError.damagedGzip) {
            while try reader.next() != nil {}
        }
    }

    @Test func recognisesContentThatIsNoText() throws {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        #expect(try DelimitedFile(MemorySource(png)).beginning.foreignFormat == .png)
        #expect(try DelimitedFile(MemorySource(Gzip.member(of: png))).beginning.foreignFormat == .png)
    }

    @Test func takesUTF16ForText() throws {
        let text: [UInt8] = [0x61, 0, 0x3B, 0, 0x62, 0, 0x0A, 0]
        #expect(try DelimitedFile(MemorySource(text)).beginning.foreignFormat == nil)
        #expect(try DelimitedFile(MemorySource([0xFF, 0xFE] + text)).beginning.foreignFormat == nil)
        #expect(try DelimitedFile(MemorySource(text), encoding: .utf16LittleEndian).beginning.foreignFormat == nil)
    }

    @Test func knowsTheEncodingOfTheWholeTextAtItsEnd() throws {
        let bytes = Array(String(repeating: "regel\n", count: 100_000).utf8) + [0xEB]
        let file = try DelimitedFile(MemorySource(bytes))
        #expect(file.encoding.encoding == .utf8)
        var reader = file.records(delimiter: .semicolon)
        while try reader.next() != nil {}
        #expect(reader.encoding.encoding == .windows1252)
    }
}
