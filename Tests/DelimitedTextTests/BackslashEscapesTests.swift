import DelimitedText
import Tabular
import TestSupport
import Testing

/// Texts in which a backslash escapes what follows, whole and in pieces of every size.
@Suite struct BackslashEscapesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let entries: [Entry]
        var delimiter = Delimiter.comma
        var quoting = Quoting.aroundCells

        init(
            _ name: String, _ text: String, _ entries: Entry..., delimiter: Delimiter = .comma,
            quoting: Quoting = .aroundCells
        ) {
            testDescription = name
            self.text = text
            self.entries = entries
            self.delimiter = delimiter
            self.quoting = quoting
        }
    }

    static let cases = [
        Case(
            "a quote in quotes", #""zei \"ja\"",b"# + "\nc\n",
            .record(line: 1, byte: 0, cells: [#"zei "ja""#, "b"]), .record(line: 2, byte: 15, cells: ["c"])),
        Case(
            "a backslash before the closing quote", #""C:\\","\\""# + "\n",
            .record(line: 1, byte: 0, cells: [#"C:\"#, #"\"#])),
        Case(
            "doubled quotes all the same", "\"a\"\"b\",\"c\\\"\"\n", .record(line: 1, byte: 0, cells: ["a\"b", "c\""])),
        Case(
            "a delimiter without quotes", #"a\,b,c\;d,e\|f"# + "\n",
            .record(line: 1, byte: 0, cells: ["a,b", "c;d", "e|f"])),
        Case(
            "letters for line ends and tabs", #"a\nb,c\r\nd,e\tf"# + "\n",
            .record(line: 1, byte: 0, cells: ["a\nb", "c\r\nd", "e\tf"])),
        Case(
            "letters behind a backslash", #"C:\\naam,\\N,\\\n"# + "\n",
            .record(line: 1, byte: 0, cells: [#"C:\naam"#, #"\N"#, "\\\n"])),
        Case(
            "no value, and what is not known", #"\N,\x41,\0,it\'s"# + "\n",
            .record(line: 1, byte: 0, cells: [#"\N"#, #"\x41"#, #"\0"#, "it's"])),
        Case(
            "line ends behind a backslash are lines of the text", "a\\\nb,c\n\"d\\\ne\",f\ng\n",
            .record(line: 1, byte: 0, cells: ["a\nb", "c"]), .record(line: 3, byte: 7, cells: ["d\ne", "f"]),
            .record(line: 5, byte: 16, cells: ["g"])),
        Case(
            "CRLF of which one is escaped", "a\r\\\nb\nc\n",
            .record(line: 1, byte: 0, cells: ["a\r\nb"]), .record(line: 3, byte: 6, cells: ["c"])),
        Case(
            "CRLF behind one backslash", "a\\\r\nb\r\nc\r\n",
            .record(line: 1, byte: 0, cells: ["a\r\nb"]), .record(line: 3, byte: 7, cells: ["c"])),
        Case(
            "a lone CR behind a backslash", "a\\\rb\rc\r",
            .record(line: 1, byte: 0, cells: ["a\rb"]), .record(line: 3, byte: 5, cells: ["c"])),
        Case(
            "CR before no value", "a\r\\N\rb\r",
            .record(line: 1, byte: 0, cells: ["a"]), .record(line: 2, byte: 2, cells: [#"\N"#]),
            .record(line: 3, byte: 5, cells: ["b"])),
        Case(
            "a reject behind an escaped line end", "a\\\nb\n\"c\" d\ne\n",
            .record(line: 1, byte: 0, cells: ["a\nb"]), .rejected(line: 3, byte: 5, .malformedQuoting),
            .record(line: 4, byte: 11, cells: ["e"])),
        Case("a backslash at the end", #"a,b\"#, .record(line: 1, byte: 0, cells: ["a", #"b\"#])),
        Case(
            "CR and a backslash at the end", "a\r\\", .record(line: 1, byte: 0, cells: ["a"]),
            .record(line: 2, byte: 2, cells: [#"\"#])),
        Case(
            "quotes that are letters", #""a\,",\"b"# + "\n",
            .record(line: 1, byte: 0, cells: ["\"a,\"", "\"b"]), quoting: .letters),
        Case(
            "any delimiter", #"a\~b~c\,d"# + "\n",
            .record(line: 1, byte: 0, cells: ["a~b", #"c\,d"#]), delimiter: Delimiter("~") ?? .comma),
        Case(
            "a delimiter that is a letter of an escape", #"a\nbnc"# + "\n",
            .record(line: 1, byte: 0, cells: ["anb", "c"]), delimiter: Delimiter("n") ?? .comma),
    ]

    static let ways: [(lane: RecordLane, threads: Int?)] = [(.libCSV, nil), (.plain, nil), (.plain, 3)]

    @Test(arguments: cases)
    func itIsWhatWasMeant(_ example: Case) throws {
        let isCandidate = Delimiter.candidates.contains(example.delimiter)
        for size in 1...example.text.utf8.count + 1 {
            for way in Self.ways {
                var reading = Reading(
                    delimiter: example.delimiter, chunkSize: size, bytesPerRead: size, lane: way.lane,
                    threads: way.threads)
                reading.quoting = example.quoting
                reading.escapes = BackslashEscapes(delimiter: isCandidate ? nil : example.delimiter)
                #expect(try reading.entries(example.text) == example.entries, "\(size) bytes, \(way)")
            }
        }
    }

    /// Whatever a database writes so is what it was.
    @Test(arguments: 0..<4 as Range<UInt64>)
    func randomCellsComeBack(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let letters = ["\"", "\\", "\n", "\r", "\t", ",", ";", "n", "N", "a", "é", " b"]
        for round in 0..<100 {
            let rows = (0..<4).map { _ in
                (0..<3).map { _ in
                    "x"
                        + (0..<Int.random(in: 0...6, using: &random)).map { _ in
                            letters.randomElement(using: &random) ?? ""
                        }.joined() + "x"
                }
            }
            let inQuotes = round.isMultiple(of: 2)
            let text = rows.map { row in
                row.map { cell in
                    let escaped = cell.unicodeScalars.map { scalar in
                        "\"\\\n\r\t,;".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
                    }.joined()
                    return inQuotes ? "\"\(escaped)\"" : escaped
                }.joined(separator: ",") + "\n"
            }.joined()
            for size in [1, round % 4 < 2 ? 2 : 5, 64, 4096] {
                for way in Self.ways {
                    var reading = Reading(
                        delimiter: .comma, chunkSize: size, bytesPerRead: size, lane: way.lane, threads: way.threads)
                    reading.escapes = BackslashEscapes()
                    let found = try reading.batches(Array(text.utf8)).flatMap { batch in
                        (0..<batch.recordCount).map(batch.strings(of:))
                    }
                    #expect(found == rows, "seed \(seed), round \(round), \(size) bytes, \(way)")
                }
            }
        }
    }

    @Test func aHeaderIsReadSo() throws {
        let file = try DelimitedFile(MemorySource(Array("a\\,b,\"c\\\"d\"\n1,2\n".utf8)), escapes: BackslashEscapes())
        #expect(
            file.beginning.header(under: .comma)
                == .found(HeaderRecord(cells: ["a,b", "c\"d"], line: 1, nextLine: 2)))
    }

    @Test func withoutThemABackslashIsALetter() throws {
        #expect(
            try Reading(delimiter: .comma).entries("a\\,b\\n\n") == [.record(line: 1, byte: 0, cells: ["a\\", "b\\n"])])
    }
}
