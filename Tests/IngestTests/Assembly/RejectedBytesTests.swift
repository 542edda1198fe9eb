import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// How much of a file its rejected records take, wherever its pieces end.
struct RejectedBytesTests {
    static let header = "registratie_id;tijdstip;product;tel\n"

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The text, line by line; a line that begins with ! is rejected, without the sign.
        let lines: [String]
        var header = RejectedBytesTests.header
    }

    static let cases = [
        Case(testDescription: "no reject", lines: ["R1;2024-03-01;P;06\n", "R2;2024-03-02;P;06\n"]),
        Case(
            testDescription: "a time in the middle, and an id at the end",
            lines: ["R1;2024-03-01;P;06\n", "!R2;gisteren;P;06\n", "R3;2024-03-01;P;06\n", "!;2024-03-01;P;0612345678"]),
        Case(
            testDescription: "rejects behind each other, and empty lines",
            lines: ["!R1;x;P;06\n", "!R2;x;P;061\n\n\n", "R3;2024-03-01;P;06\n", "!R4;2024-03-01;P;06;07;08\r\n\r\n"]),
        // Reading goes on at the line after the one on which it began.
        Case(
            testDescription: "an open quote",
            lines: ["R1;2024-03-01;P;06\n", "!R2;2024-03-01;P;\"06\n", "R3;2024-03-01;P;06\n"]),
        Case(
            testDescription: "a line end in quotes",
            lines: ["R1;2024-03-01;P;06\n", "!R2;gisteren;P;\"een\ntwee\ndrie\"\n", "R3;2024-03-01;P;06\n"]),
        Case(
            testDescription: "the same id of another product",
            lines: [
                "R1;2024-03-01;P;06\n", "!R1;2024-03-01;Q;0612345678\n", "R1;2024-03-01;P;06\n", "!R1;2024-03-01;Q;",
            ]),
        Case(
            testDescription: "below another header",
            lines: [
                "R1;2024-03-01;P;06\n", "!registratie_id;product;tijdstip;tel\n", "!R2;P;2024-03-01;06\n",
                "!R3;P;x;06\n",
            ]),
        Case(
            testDescription: "a repeated header is no reject",
            lines: ["R1;2024-03-01;P;06\n", RejectedBytesTests.header, "!R2;x;P;06\n", RejectedBytesTests.header]),
        Case(
            testDescription: "answers",
            lines: [
                "R1;2024-03-01;P;tel;06\n", "!R1;x;P;mail;a\n", "R1;2024-03-01;P;mail;b\n", "!R1;2024-03-01;Q;tel;7\n",
            ],
            header: "registratie_id;tijdstip;product;veld;waarde\n"),
        Case(
            testDescription: "signals", lines: ["2024-03-01;P;traag\n", "!x;P;traag\n", "2024-03-02;P;traag\n"],
            header: "datum;product;signaal\n"),
        Case(
            testDescription: "links", lines: ["R1;T1\n", "!;T2\n", "R3;T3\n", "!R4;\n"],
            header: "registratie_id;vervolg_id\n"),
    ]

    @Test(arguments: cases, [1, 7, 20, 1 << 18])
    func theyAreFromTheirBeginningToWhereReadingGoesOn(_ example: Case, chunk: Int) throws {
        let rejected = example.lines.filter { $0.hasPrefix("!") }.map { $0.utf8.count - 1 }.reduce(0, +)
        let text = example.header + example.lines.map { $0.hasPrefix("!") ? String($0.dropFirst()) : $0 }.joined()
        for threads in [1, 3] {
            #expect(try share(of: text, chunk: chunk, threads: threads) == Ratio(rejected, text.utf8.count))
        }
    }

    /// One row in three, and nearly the whole file: a text whose lines do not end where they should.
    @Test(arguments: [1 << 16, 1 << 18, 1 << 23], [true, false])
    func aRecordThatDoesNotEndIsAsLongAsItIs(chunk: Int, isLast: Bool) throws {
        let long = "R2;2024-03-01;P;" + String(repeating: "x", count: 3 << 20) + "\n"
        let text = Self.header + "R1;2024-03-01;P;06\n" + long + (isLast ? "" : "R3;2024-03-01;P;06\n")
        #expect(try share(of: text, chunk: chunk, threads: 2) == Ratio(long.utf8.count, text.utf8.count))
    }

    private func share(of text: String, chunk: Int, threads: Int) throws -> Ratio? {
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: threads,
                sizes: ReadingSizes(chunk: chunk, smallFile: 0)
            ).ledger.files[0].rejectedText
        }
    }
}
