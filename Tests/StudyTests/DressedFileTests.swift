import Foundation
import Metrics
import RegistrationLog
import Study
import Testing

/// Bytes, rows and headers as they come.
@Suite struct DressedFileTests {
    private static func cp850(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            switch scalar {
            case "é": [0x82]
            case "ö": [0x94]
            default: Array(String(scalar).utf8)
            }
        }
    }

    private static func utf16(_ text: String, bigEndian: Bool, marked: Bool) -> [UInt8] {
        ((marked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
        }
    }

    struct Bytes: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let write: @Sendable (String) -> [UInt8]
        var yaml: String?
    }

    static let encodings = [
        Bytes(testDescription: "UTF-8") { Array($0.utf8) },
        Bytes(testDescription: "UTF-8 with a mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
        Bytes(testDescription: "Windows-1252") { Array($0.data(using: .windowsCP1252) ?? Data()) },
        Bytes(testDescription: "UTF-16 LE with a mark") { utf16($0, bigEndian: false, marked: true) },
        Bytes(testDescription: "UTF-16 BE with a mark") { utf16($0, bigEndian: true, marked: true) },
        Bytes(testDescription: "UTF-16 LE without") { utf16($0, bigEndian: false, marked: false) },
        Bytes(testDescription: "UTF-16 BE without") { utf16($0, bigEndian: true, marked: false) },
        Bytes(testDescription: "cp850", write: cp850, yaml: "files: [{ match: reg*.csv, encoding: cp850 }]\n"),
    ]

    @Test(arguments: encodings)
    func theTextIsTheSame(_ bytes: Bytes) throws {
        var log = DressedLog()
        log.delimiter = ";"
        let wide = log.wide.replacing("Reden", with: "Welk café of coördinaat")
        let study = try DressedLog.study(
            ["registraties.csv": bytes.write(wide), "acties.csv": Array(log.actions.utf8)], yaml: bytes.yaml)
        #expect(study.figures.map(\.field).contains("Welk café of coördinaat"))
        #expect(study.figures.count == 4)
        #expect(study.ledger.totals.rejectedTotal == 0)
    }

    @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
    func cellsAndLinesMayEndSo(delimiter: String, lineEnd: String) throws {
        var log = DressedLog()
        log.delimiter = delimiter
        log.lineEnd = lineEnd
        #expect(try log.study().figures == DressedLog.expected)
    }

    @Test(arguments: ["~", "^", ":", "#"])
    func anyDelimiterCanBeSaid(_ delimiter: String) throws {
        var log = DressedLog()
        log.delimiter = delimiter
        log.registrationTime = { DressedLog.iso($0).replacing(":", with: ".") }
        log.actionTime = log.registrationTime
        log.yaml = "files: [{ match: '*.csv', delimiter: '\(delimiter)' }]\n"
        #expect(try log.study().figures == DressedLog.expected)
    }

    /// Spreadsheets leave out the empty cells at the end of a row.
    @Test func rowsMayEndEarly() throws {
        var log = DressedLog()
        log.lines = { $0.map { String($0.reversed().drop { $0 == "," }.reversed()) } }
        let study = try log.study()
        #expect(study.figures == DressedLog.expected)
        #expect(study.ledger.totals.rejectedTotal == 0)
        // The rows of the first product leave out where it is.
        #expect(study.ledger.totals.short == 30)
    }

    @Test(arguments: [1, 7, 30])
    func theHeaderMayRecur(every count: Int) throws {
        var log = DressedLog()
        log.lines = { lines in
            lines.prefix(1)
                + lines.dropFirst().enumerated().flatMap { index, line in
                    index > 0 && index.isMultiple(of: count) ? [lines[0], line] : [line]
                }
        }
        let study = try log.study()
        #expect(study.figures == DressedLog.expected)
        #expect(study.ledger.totals.rejectedTotal == 0)
        #expect(study.ledger.totals.repeatedHeaders == 59 / count)
    }

    /// From the other header on nothing is known: half of the log is lost, and said to be.
    @Test func anotherHeaderEndsTheFile() throws {
        var log = DressedLog()
        log.lines = { lines in
            let other = lines[0].replacing("Telefoonnummer,Reden", with: "Reden,Telefoonnummer")
            return lines.prefix(31) + [other] + lines.dropFirst(31)
        }
        let study = try log.study()
        #expect(study.ledger.totals.rejected == [.otherHeader: 31])
        #expect(study.log.registrations.count == 30)
    }

    /// The mark and the quotes of a file that was put behind another.
    @Test(arguments: [false, true])
    func aHeaderBehindAMarkIsOne(_ isOther: Bool) throws {
        var log = DressedLog()
        log.lines = { lines in
            let other = isOther ? lines[0].replacing("Telefoonnummer,Reden", with: "Reden,Telefoonnummer") : lines[0]
            let quoted = other.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",")
            return lines.prefix(31) + ["\u{FEFF}" + quoted] + lines.dropFirst(31)
        }
        let study = try log.study()
        #expect(study.ledger.totals.rejected == (isOther ? [.otherHeader: 31] : [:]))
        #expect(study.ledger.totals.repeatedHeaders == (isOther ? 0 : 1))
        #expect(study.log.registrations.count == (isOther ? 30 : 60))
    }

    @Test func aLaterPartMayHaveNoHeader() throws {
        let log = DressedLog()
        let lines = log.wide.split(separator: "\n")
        func file(_ lines: some Sequence<Substring>) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
        let files = [
            "part-00000.csv": file(lines.prefix(30)), "part-00001.csv": file(lines.dropFirst(30)),
            "acties.csv": Array(log.actions.utf8),
        ]
        let yaml = "files: [{ match: part-00001.csv, header_of: part-00000.csv }]\n"
        #expect(try DressedLog.study(files, yaml: yaml).figures == DressedLog.expected)
        #expect(try DressedLog.study(files).log.registrations.count == 29)
    }

    /// As databases write cells in quotes, and without.
    @Test(arguments: [true, false], [",", "\t", "~"])
    func backslashesMayEscape(inQuotes: Bool, delimiter: String) throws {
        var log = DressedLog()
        log.quotes = false
        log.delimiter = delimiter
        log.empty = { _ in "\\N" }
        log.yaml =
            "files: [{ match: '*.csv', escape: backslash, quotes: \(inQuotes ? "double" : "none")"
            + (delimiter == "~" ? ", delimiter: '~' }]\n" : " }]\n")
        log.registrationID = { "K\\\"\($0)\\\\" }
        log.actionID = log.registrationID
        log.names = { $0.joined(separator: "\\n") }
        if inQuotes {
            log.lines = {
                $0.map { line in
                    line.split(separator: Character(delimiter), omittingEmptySubsequences: false)
                        .map { "\"\($0)\"" }.joined(separator: delimiter)
                }
            }
        }
        #expect(try log.study().figures == DressedLog.expected)
    }

    @Test func quotesMayBeLetters() throws {
        var log = DressedLog()
        log.quotes = false
        log.delimiter = ";"
        log.empty = { _ in "" }
        log.yaml = "files: [{ match: '*.csv', quotes: none }]\n"
        log.registrationID = { "\"K\($0)" }
        log.actionID = log.registrationID
        log.names = { $0.joined(separator: ",") }
        #expect(try log.study().figures == DressedLog.expected)
    }
}
