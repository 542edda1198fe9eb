import DelimitedText
import Tabular
import TestSupport
import Testing

@Suite struct DelimitedWriterTests {
    private func written(_ records: [[String]], _ writer: DelimitedWriter) -> [UInt8] {
        var writer = writer
        for record in records { writer.write(record) }
        return writer.bytes
    }

    @Test(arguments: [
        (["a", "b"], "a;b\r\n"),
        (["", "", ""], ";;\r\n"),
        ([""], "\"\"\r\n"),
        (["een;twee", "zei \"ja\""], "\"een;twee\";\"zei \"\"ja\"\"\"\r\n"),
        ([" a", "b\t", "c d"], "\" a\";\"b\t\";c d\r\n"),
        (["a\nb", "a\rb", "a\r\nb"], "\"a\nb\";\"a\rb\";\"a\r\nb\"\r\n"),
        (["a,b", "'"], "a,b;'\r\n"),
    ])
    func quotesWhatNeedsIt(cells: [String], expected: String) {
        #expect(written([cells], DelimitedWriter(delimiter: ";")) == Array(expected.utf8))
    }

    @Test func beginsWithAMarkWhereAskedAndHandsOverInPieces() {
        var writer = DelimitedWriter(delimiter: ",", lineEnding: .lineFeed, byteOrderMark: true)
        writer.write(["a", "b"])
        #expect(writer.takeBytes() == [0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8))
        writer.write(["c"])
        #expect(writer.takeBytes() == Array("c\n".utf8))
        #expect(writer.takeBytes().isEmpty)
    }

    @Test func writesWindows1252() {
        let writer = DelimitedWriter(delimiter: ";", lineEnding: .lineFeed, encoding: .windows1252)
        #expect(written([["€", "ë", "→"]], writer) == [0x80, 0x3B, 0xEB, 0x3B, 0x3F, 0x0A])
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func theReaderTakesItBackUnchanged(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let letters = ["a", "\"", ";", ",", "\t", " ", "\n", "\r", "\r\n", "é", "€", "|"]
        let records = (0..<100).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
                    .joined()
            }
        }
        for delimiter in Delimiter.candidates {
            for encoding in [DelimitedWriter.Encoding.utf8, .windows1252] {
                for lineEnding in LineEnding.allCases {
                    let writer = DelimitedWriter(
                        delimiter: delimiter.scalar, lineEnding: lineEnding, encoding: encoding)
                    let reading = Reading(
                        delimiter: delimiter, encoding: encoding == .utf8 ? .utf8 : .windows1252, chunkSize: 100)
                    let read = try reading.batches(written(records, writer)).flatMap { batch in
                        (0..<batch.recordCount).map(batch.strings(of:))
                    }
                    #expect(read == records, "seed \(seed)")
                }
            }
        }
    }
}
