import DelimitedText
import Tabular
import TestSupport
import Testing

@Suite struct ParallelReadingTests {
    /// Records of one to three lines, some of which are malformed.
    private static let text = (0..<4000).map { number in
        switch number % 7 {
        case 0: "\(number);\"een\ntwee\";\"zei \"\"ja\"\"\"\n"
        case 1 where number % 5 == 0: "\(number);half \" dicht;x\n"
        case 2 where number % 11 == 0: "\(number);\"open;x\n"
        case 3: "\(number); \"rand\" ;\r\n"
        default: "\(number);adres;plaats\n"
        }
    }.joined()

    private func reader(chunkSize: Int, text: String = text) throws -> RecordReader {
        try DelimitedFile(MemorySource(Array(text.utf8))).records(delimiter: .semicolon, chunkSize: chunkSize)
    }

    @Test(arguments: [1, 2, 3, 7], [100, 1000, 10_000])
    func theBatchesAreThoseThatAreReadOneByOne(threads: Int, chunkSize: Int) throws {
        var oneByOne = try reader(chunkSize: chunkSize)
        var expected: [[Entry]] = []
        while let batch = try oneByOne.next() { expected.append(Entry.all(in: [batch])) }
        var found: [[Entry]] = []
        let ending = try reader(chunkSize: chunkSize).forEachBatch(threads: threads) { batch in
            Entry.all(in: [batch])
        } consume: {
            found.append($0)
        }
        #expect(found == expected)
        #expect(ending.encoding == EncodingDecision(encoding: .utf8, origin: .detected, byteOrderMark: nil))
        #expect(ending.byteCount == Self.text.utf8.count)
    }

    @Test(arguments: [0, 1, 5, 1000])
    func goesOnBehindWhatWasReadBefore(count: Int) throws {
        var expected: [[Entry]] = []
        var oneByOne = try reader(chunkSize: 1000)
        while let batch = try oneByOne.next() { expected.append(Entry.all(in: [batch])) }
        var rest = try reader(chunkSize: 1000)
        var found: [[Entry]] = []
        while found.count < count, let batch = try rest.next() { found.append(Entry.all(in: [batch])) }
        _ = try rest.forEachBatch(threads: 2) {
            Entry.all(in: [$0])
        } consume: {
            found.append($0)
        }
        #expect(found == expected)
    }

    @Test(arguments: [1, 2, 7])
    func anEmptyTextHasNoBatch(threads: Int) throws {
        var count = 0
        _ = try reader(chunkSize: 10, text: "\n\n\n").forEachBatch(threads: threads) {
            $0
        } consume: { _ in
            count += 1
        }
        #expect(count == 0)
    }

    @Test(arguments: [1, 2, 7])
    func passesDamageOnAfterWhatWasReadBefore(threads: Int) throws {
        // Three members of 64,000 bytes; the third lacks its end, but what it holds is there.
        let record = "a;" + String(repeating: "b", count: 37) + "\n"
        let members = (0..<3).flatMap { _ in Gzip.member(of: Array(String(repeating: record, count: 1_600).utf8)) }
        func file() throws -> RecordReader {
            try DelimitedFile(MemorySource(members.dropLast(), bytesPerRead: 1000))
                .records(delimiter: .semicolon, chunkSize: 1000)
        }
        var oneByOne = try file()
        var expected = 0
        #expect(throws: ByteSourceError.damagedGzip) {
            while let batch = try oneByOne.next() { expected += batch.recordCount }
        }
        var found = 0
        let reader = try file()
        do {
            _ = try reader.forEachBatch(threads: threads) {
                $0.recordCount
            } consume: {
                found += $0
            }
            Issue.record("nothing was thrown")
        } catch {
            #expect(error == .damagedGzip)
        }
        #expect(found == expected)
        #expect(expected > 4_000)
    }

    @Test func givesTheEncodingThatIsFoundOnTheWay() throws {
        let bytes = Array(String(repeating: "regel\n", count: 100_000).utf8) + [0xEB, 0x0A]
        let reader = try DelimitedFile(MemorySource(bytes)).records(delimiter: .semicolon, chunkSize: 1000)
        #expect(reader.encoding.encoding == .utf8)
        let ending = try reader.forEachBatch(threads: 3) {
            $0.recordCount
        } consume: { _ in
        }
        #expect(ending.encoding.encoding == .windows1252)
        // As UTF-8, in which «ë» has two bytes.
        #expect(ending.byteCount == 600_003)
    }
}
