import DelimitedText
import Tabular
import TestSupport
import Testing

/// Random texts, read in chunks of many sizes, in either lane, on many threads, and by the
/// reference parser.
@Suite struct RecordReaderDifferentialTests {
    /// One byte at a time, a part of the text and all of it; and one more, another for each text.
    private static func chunkSizes(_ round: Int) -> [Int] { [1, 64, 4096, [2, 3, 7][round % 3]] }

    private func expectAgreement(
        _ bytes: [UInt8], delimiter: Delimiter, recordLimit: Int, threads: Int, quoting: Quoting = .aroundCells,
        chunkSizes: [Int], _ comment: Comment
    ) throws {
        let expected = ReferenceParser(
            bytes: bytes, delimiter: UInt8(truncatingIfNeeded: delimiter.scalar.value), recordLimit: recordLimit,
            quoting: quoting
        ).entries()
        for chunkSize in chunkSizes {
            for (lane, threads) in [(.libCSV, nil), (.plain, nil), (.plain, threads)] as [(RecordLane, Int?)] {
                var reading = Reading(
                    delimiter: delimiter, encoding: .utf8, chunkSize: chunkSize, recordLimit: recordLimit, lane: lane,
                    headCells: bytes.count % 3, threads: threads)
                reading.quoting = quoting
                let found = try reading.entries(bytes)
                guard found == expected else {
                    let way = "chunk size \(chunkSize), \(lane), \(threads ?? 0) threads, limit \(recordLimit)"
                    Issue.record("\(comment), \(way): \(bytes)\n\(found)\n\(expected)")
                    return
                }
            }
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func randomTexts(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let alphabet: [[UInt8]] = [
            Array("\"".utf8), Array("\"".utf8), Array(";".utf8), Array(";".utf8), Array(",".utf8), Array("\r\n".utf8),
            Array("\n".utf8), Array("\r".utf8), Array("=\"".utf8), Array("=".utf8), Array(" ".utf8), Array("\t".utf8),
            Array("a".utf8), Array("b".utf8),
            Array("é".utf8), [0], [0xFF], [0xC3],
        ]
        for round in 0..<250 {
            // Few rejects that hide the rest behind them: half of the texts have no NUL and no invalid byte.
            let letters = round.isMultiple(of: 2) ? alphabet[...] : alphabet.dropLast(3)
            let bytes = (0..<Int.random(in: 0...50, using: &random)).flatMap { _ in
                letters.randomElement(using: &random) ?? []
            }
            let delimiter = [Delimiter.semicolon, .comma, .tab][round % 3]
            let recordLimit = [4, 9, 20, RecordReader.defaultRecordLimit][round % 4]
            try expectAgreement(
                bytes, delimiter: delimiter, recordLimit: recordLimit, threads: [1, 2, 3, 7][round / 2 % 4],
                quoting: round % 5 == 4 ? .letters : .aroundCells, chunkSizes: Self.chunkSizes(round / 3),
                "seed \(seed), round \(round)")
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func writtenTextsWithOneByteChanged(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let cells = [
            "", "a", "paspoort", " rand ", "zei \"ja\"", "een;twee", "regel\neen", "regel\r\ntwee", "é€", "\"",
        ]
        for round in 0..<60 {
            var writer = DelimitedWriter(
                delimiter: ";", lineEnding: LineEnding.allCases[round % LineEnding.allCases.count])
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                writer.write((0..<3).map { _ in cells.randomElement(using: &random) ?? "" })
            }
            var bytes = writer.bytes
            let changed = Int.random(in: 0..<bytes.count, using: &random)
            bytes[changed] = [0x22, 0x3B, 0x0A, 0x0D, 0x00, 0xFF, 0x20].randomElement(using: &random) ?? 0
            try expectAgreement(
                bytes, delimiter: .semicolon, recordLimit: 60, threads: [1, 2, 3, 7][round % 4],
                chunkSizes: Self.chunkSizes(round), "seed \(seed), round \(round), byte \(changed) changed")
        }
    }
}
