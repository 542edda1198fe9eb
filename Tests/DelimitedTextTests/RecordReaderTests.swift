import DelimitedText
import Tabular
import TestSupport
import Testing

/// One table of texts and what they hold, read whole and cut at every byte, in either lane.
@Suite struct RecordReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let expected: [Entry]
        var reading = Reading()

        init(_ name: String, _ text: String, _ expected: [Entry], _ reading: Reading = Reading()) {
            self.init(name, bytes: Array(text.utf8), expected, reading)
        }

        init(_ name: String, bytes: [UInt8], _ expected: [Entry], _ reading: Reading = Reading()) {
            self.name = name
            self.bytes = bytes
            self.expected = expected
            self.reading = reading
        }

        var testDescription: String { name }
    }

    @Test(arguments: shapes + quotes + lineEnds + rejects + limits + encodings + suites, RecordLane.allCases)
    func readsTheSameHoweverItIsCut(_ example: Case, _ lane: RecordLane) throws {
        var whole = example.reading
        whole.lane = lane
        #expect(try whole.entries(example.bytes) == example.expected, "whole")
        for chunkSize in 1...max(example.bytes.count, 1) {
            var reading = whole
            reading.chunkSize = chunkSize
            #expect(try reading.entries(example.bytes) == example.expected, "in chunks of \(chunkSize)")
            reading = whole
            reading.bytesPerRead = chunkSize
            #expect(try reading.entries(example.bytes) == example.expected, "in reads of \(chunkSize)")
        }
    }

    @Test(arguments: shapes + quotes + lineEnds + rejects + limits + encodings + suites, [1, 2, 3, 7])
    func readsTheSameOnAnyNumberOfThreads(_ example: Case, _ threads: Int) throws {
        var reading = example.reading
        reading.threads = threads
        #expect(try reading.entries(example.bytes) == example.expected, "whole")
        for chunkSize in 1...max(example.bytes.count, 1) {
            reading.chunkSize = chunkSize
            #expect(try reading.entries(example.bytes) == example.expected, "in chunks of \(chunkSize)")
        }
    }

    static func record(_ line: Int, _ byte: Int, _ cells: String...) -> Entry {
        .record(line: line, byte: byte, cells: cells)
    }

    static func rejected(_ line: Int, _ byte: Int, _ reason: RejectedRecord.Reason) -> Entry {
        .rejected(line: line, byte: byte, reason)
    }

    static let shapes = [
        Case("empty input", "", []),
        Case("line ends only", "\n\r\n\r", []),
        Case("blank lines of blanks and tabs", " \n\t\n \t", []),
        Case("header only, without a line end", "a;b", [record(1, 0, "a", "b")]),
        Case("no line end at the end", "a\nb", [record(1, 0, "a"), record(2, 2, "b")]),
        Case(
            "blank lines count as lines", "\n\na;b\n \t\n\nc;d\n\n", [record(3, 2, "a", "b"), record(6, 10, "c", "d")]),
        Case("rows of empty cells are records", ";;\n;\n", [record(1, 0, "", "", ""), record(2, 3, "", "")]),
        Case("a delimiter at the end", "a;\nb;", [record(1, 0, "a", ""), record(2, 3, "b", "")]),
        Case("a delimiter at the beginning", ";a", [record(1, 0, "", "a")]),
        Case(
            "blanks around cells are dropped", " a b\t; \tc\n ;\td ",
            [
                record(1, 0, "a b", "c"), record(2, 10, "", "d"),
            ]),
        Case("other delimiters are text", "a,b|c\td;e", [record(1, 0, "a,b|c\td", "e")]),
        Case(
            "tab as delimiter", "a\t\t b \n\t\n", [record(1, 0, "a", "", "b"), record(2, 7, "", "")],
            Reading(delimiter: .tab)),
        Case(
            "from a later line", "titel\r\n\nx;y\n1;2", [record(3, 8, "x", "y"), record(4, 12, "1", "2")],
            Reading(firstLine: 3)),
        Case("from a line after the last", "a\nb\n", [], Reading(firstLine: 4)),
    ]

    static let quotes = [
        Case("quoted cells", "\"a\";\"b c\"\n", [record(1, 0, "a", "b c")]),
        Case("an empty quoted cell is a record", "\"\"\n", [record(1, 0, "")]),
        Case("delimiters in quotes", "\"a;b\";c\n", [record(1, 0, "a;b", "c")]),
        Case("doubled quotes", "\"zei \"\"ja\"\"\";\"\"\"\"\n", [record(1, 0, "zei \"ja\"", "\"")]),
        Case("blanks in quotes stay", "\" a \";\"\t\"", [record(1, 0, " a ", "\t")]),
        Case("blanks around quotes are dropped", " \"a\" ; \"b\"\t\n", [record(1, 0, "a", "b")]),
        Case(
            "formulas that are texts", "=\"01\";b;=\"a;\"\"b\" \n =\"\";=\"c\"",
            [record(1, 0, "01", "b", "a;\"b"), record(2, 18, "", "c")]),
        Case(
            "a formula with a line end, and one behind such a cell", "=\"a\nb\";c\n\"d\n=\"\"e\";=\"f\ng\";=\"h\"\ni",
            [record(1, 0, "a\nb", "c"), record(3, 9, "d\n=\"e", "f\ng", "h"), record(6, 30, "i")]),
        Case("no formula", "=a;==;a=\nb;=\n", [record(1, 0, "=a", "==", "a="), record(2, 9, "b", "=")]),
        Case(
            "the sign of equality as delimiter", "a=\"b\"=c\n", [record(1, 0, "a", "b", "c")],
            Reading(delimiter: Delimiter("=") ?? .comma)),
        Case(
            "quotes that are letters", "\"a;b\";\"\n =\"c\" ;d \"\t;\"\"\"\r\"\r\n\"",
            [
                record(1, 0, "\"a", "b\"", "\""), record(2, 8, "=\"c\"", "d \"", "\"\"\""), record(3, 24, "\""),
                record(4, 27, "\""),
            ], Reading().withQuotesAsLetters),
        Case(
            "quotes that are letters between blanks", "\"\ta\t\" \n \" \t\"b\n",
            [record(1, 0, "\"", "a", "\""), record(2, 7, "\"", "\"b")],
            Reading(delimiter: .tab).withQuotesAsLetters),
        Case(
            "a quoted cell at the very end", "a;\"b\"\nc;\"d\"",
            [record(1, 0, "a", "b"), record(2, 6, "c", "d")]),
    ]

    static let lineEnds = [
        Case("CRLF", "a;b\r\nc;d\r\n", [record(1, 0, "a", "b"), record(2, 5, "c", "d")]),
        Case("lone CR", "a\rb\r\rc", [record(1, 0, "a"), record(2, 2, "b"), record(4, 5, "c")]),
        Case("LF CR is two ends", "a\n\rb", [record(1, 0, "a"), record(3, 3, "b")]),
        Case(
            "mixed ends", "a\r\nb\nc\rd",
            [
                record(1, 0, "a"), record(2, 3, "b"), record(3, 5, "c"), record(4, 7, "d"),
            ]),
        Case(
            "LF in quotes in a file of CRLF", "1;\"a\nb\"\r\n2;c\r\n",
            [record(1, 0, "1", "a\nb"), record(3, 9, "2", "c")]),
        Case("CRLF in quotes", "\"a\r\n\r\nb\";c\r\nd\r\n", [record(1, 0, "a\r\n\r\nb", "c"), record(4, 12, "d")]),
        Case("lone CR in quotes", "\"a\rb\"\rc", [record(1, 0, "a\rb"), record(3, 6, "c")]),
    ]

    static let rejects = [
        Case(
            "formulas with more than a text", "=\"a\"&\"b\";c\n=\"a\"b\n==\"a\"\na=\"b\"\n=\"c\n=\"d\"\n",
            [
                rejected(1, 0, .malformedQuoting), rejected(2, 11, .malformedQuoting),
                rejected(3, 17, .malformedQuoting),
                rejected(4, 23, .malformedQuoting), rejected(5, 29, .malformedQuoting), record(6, 33, "d"),
            ]),
        Case(
            "a quote within an unquoted cell", "a;b\nc\"d;e\nf;g\n",
            [
                record(1, 0, "a", "b"), rejected(2, 4, .malformedQuoting), record(3, 10, "f", "g"),
            ]),
        Case("text after a closing quote", "\"a\"b;c\nd\n", [rejected(1, 0, .malformedQuoting), record(2, 7, "d")]),
        Case(
            "a quote after a closing quote and a blank", "\"a\" \"b\"\nd\n",
            [
                rejected(1, 0, .malformedQuoting), record(2, 8, "d"),
            ]),
        // The quote of line 1 is closed by the first of line 3 and followed by x; lines 2 and 3 are read again.
        Case(
            "malformed on a later line", "1;\"a\n2;b\n3;\"x\"\n4;d\n",
            [
                rejected(1, 0, .malformedQuoting), record(2, 5, "2", "b"), record(3, 9, "3", "x"),
                record(4, 15, "4", "d"),
            ]),
        Case(
            "an unclosed quote at the end", "a\n1;\"b\n2;c\n3;d",
            [
                record(1, 0, "a"), rejected(2, 2, .malformedQuoting), record(3, 7, "2", "c"), record(4, 11, "3", "d"),
            ]),
        Case("an unclosed quote on the last line", "a\n\"b", [record(1, 0, "a"), rejected(2, 2, .malformedQuoting)]),
        Case("an unclosed quote and the line end after it", "\"\r\n", [rejected(1, 0, .malformedQuoting)]),
        // From line 1 the quote closes at the first of line 2, where b follows; from line 2 both quotes fail alike.
        Case(
            "a malformed record in a malformed record", "\"a\nc\"b\nd",
            [
                rejected(1, 0, .malformedQuoting), rejected(2, 3, .malformedQuoting), record(3, 7, "d"),
            ]),
        Case(
            "NUL", "a;b\n1;\0\n2;c\n",
            [
                record(1, 0, "a", "b"), rejected(2, 4, .invalidEncoding), record(3, 8, "2", "c"),
            ]),
        Case(
            "NUL in a record of two lines, which is not read again", "\"a\0\nb\"\nc",
            [
                rejected(1, 0, .invalidEncoding), record(3, 7, "c"),
            ]),
        Case("malformed goes before invalid", "\0a\"\nb\n", [rejected(1, 0, .malformedQuoting), record(2, 4, "b")]),
        Case(
            "invalid UTF-8", bytes: [0x61, 0x3B, 0xC3, 0x0A, 0xA9, 0x0A, 0xC3, 0xA9],
            [rejected(1, 0, .invalidEncoding), rejected(2, 4, .invalidEncoding), record(3, 6, "é")],
            Reading(encoding: .utf8)),
    ]

    static let limits = [
        Case(
            "as long as the limit", "12345\nab\n", [record(1, 0, "12345"), record(2, 6, "ab")], Reading(recordLimit: 5)),
        Case(
            "as long as the limit, CRLF", "12345\r\nab", [record(1, 0, "12345"), record(2, 7, "ab")],
            Reading(recordLimit: 5)),
        Case("as long as the limit at the end", "12345", [record(1, 0, "12345")], Reading(recordLimit: 5)),
        Case(
            "one byte over the limit", "123456\nab\n", [rejected(1, 0, .tooLong), record(2, 7, "ab")],
            Reading(recordLimit: 5)),
        Case(
            "over the limit at the end", "a\n123456", [record(1, 0, "a"), rejected(2, 2, .tooLong)],
            Reading(recordLimit: 5)),
        Case(
            "far over the limit, CRLF", "12345678901234567890\r\n\r\nab",
            [rejected(1, 0, .tooLong), record(3, 24, "ab")], Reading(recordLimit: 5)),
        Case(
            "far over the limit, lone CR", "12345678901234567890\rab", [rejected(1, 0, .tooLong), record(2, 21, "ab")],
            Reading(recordLimit: 5)),
        Case(
            "malformed before the limit", "1\"345678\nab", [rejected(1, 0, .malformedQuoting), record(2, 9, "ab")],
            Reading(recordLimit: 5)),
        Case(
            "malformed at the limit is too long", "12345\"\nab", [rejected(1, 0, .tooLong), record(2, 7, "ab")],
            Reading(recordLimit: 5)),
        Case(
            "too long goes before invalid", "\012345\nab", [rejected(1, 0, .tooLong), record(2, 7, "ab")],
            Reading(recordLimit: 5)),
        Case(
            "an unclosed quote up to the limit", "\"a\nb\nc\nd\n\"\n",
            [
                rejected(1, 0, .tooLong), record(2, 3, "b"), record(3, 5, "c"), record(4, 7, "d"),
                rejected(5, 9, .malformedQuoting),
            ], Reading(recordLimit: 8)),
        // Ten bytes in all: within a limit of ten the quote closes.
        Case(
            "a record of lines as long as the limit", "\"a\nb\nc\nd\"\ne",
            [
                record(1, 0, "a\nb\nc\nd"), record(5, 10, "e"),
            ], Reading(recordLimit: 9)),
        Case(
            "an unclosed quote as long as the limit", "\"a\nb\n",
            [
                rejected(1, 0, .malformedQuoting), record(2, 3, "b"),
            ], Reading(recordLimit: 5)),
        Case(
            "an overlong line in a quoted cell", "\"a\n12345678901\"\nb",
            [
                rejected(1, 0, .tooLong), rejected(2, 3, .tooLong), record(3, 16, "b"),
            ], Reading(recordLimit: 8)),
        Case(
            "an overlong line among lines that are skipped", "12345678901\na", [record(2, 12, "a")],
            Reading(firstLine: 2, recordLimit: 5)),
    ]

    static let encodings = [
        Case(
            "UTF-8 mark of a file behind another", "a;b\n\u{FEFF}\"c\";\u{FEFF}d\n\u{FEFF}e\n\u{FEFF}\"\n",
            [
                record(1, 0, "a", "b"), record(2, 4, "c", "\u{FEFF}d"), record(3, 16, "\u{FEFF}e"),
                rejected(4, 21, .malformedQuoting),
            ]),
        Case("UTF-8 mark", "\u{FEFF}a;é\nb\n", [record(1, 0, "a", "é"), record(2, 5, "b")]),
        Case(
            "UTF-16 little-endian", bytes: [0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0xAC, 0x20, 0x0A, 0, 0x62, 0],
            [record(1, 0, "a", "€"), record(2, 6, "b")]),
        Case(
            "UTF-16 big-endian with a surrogate pair",
            bytes: [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00, 0, 0x0D, 0, 0x0A, 0, 0x62],
            [record(1, 0, "\u{1F600}"), record(2, 6, "b")]),
        Case(
            "UTF-16 with a lone surrogate and half a unit",
            bytes: [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x0A, 0, 0x62, 0, 0x0A, 0, 0x63, 0, 0x0A, 0, 0x64],
            [rejected(1, 0, .invalidEncoding), record(2, 3, "b"), record(3, 5, "c"), rejected(4, 7, .invalidEncoding)]),
        // 0x80 is the euro sign, three bytes of UTF-8; 0x81 has no character.
        Case(
            "Windows-1252", bytes: [0x80, 0x3B, 0xEB, 0x0A, 0x81, 0x0A, 0x61],
            [record(1, 0, "€", "ë"), rejected(2, 7, .invalidEncoding), record(3, 9, "a")]),
    ]
}
