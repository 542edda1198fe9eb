import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

@Suite struct FieldPatternsTests {
    /// Rows of which each has an address, and those from `late` on an answer to a second question.
    ///
    /// Only the first 1,000 answers of a file are looked at, and of these those up to row 10,000.
    private static func text(rows: Int, late: Int) -> String {
        "registratie_id;tijdstip;product;mail;laat\n"
            + (0..<rows).map { "R\($0);2024-03-01;p;a@example.nl;\($0 < late ? "" : "111222333")\n" }.joined()
    }

    private func patterns(threads: Int, chunk: Int) throws -> [AnswerPatterns] {
        let files: KeyValuePairs = [
            "a.csv": Self.text(rows: 11_000, late: 9_500), "b.csv": Self.text(rows: 1_200, late: 0),
        ]
        return try TemporaryFolder.with(files) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: threads,
                sizes: ReadingSizes(chunk: chunk, smallFile: 0))
            return intake.log.fields.indices.map { intake.log.patterns(of: FieldID($0)) }
        }
    }

    @Test(arguments: [(1, 1 << 20), (2, 1 << 20), (4, 5_000), (3, 100_000)])
    func theFirstAnswersOfEachFileAreCountedWhateverThePieces(threads: Int, chunk: Int) throws {
        let patterns = try patterns(threads: threads, chunk: chunk)
        #expect(patterns.map(\.answers) == [2_000, 1_500])
        #expect(patterns.map { $0.count(of: .emailAddress) } == [2_000, 0])
        #expect(patterns.map { $0.count(of: .citizenServiceNumber) } == [0, 1_500])
        #expect(patterns.map(\.nineDigitNumbers) == [0, 1_500])
    }

    @Test func anAliasIsCountedUnderItsName() throws {
        let first = try rows(of: "registratie_id;tijdstip;product;mail\nR1;2024-03-01;p;a@example.nl\n")
        let second = try rows(of: "registratie_id;tijdstip;product;e-mail\nR2;2024-03-01;p;a@example.nl\n")
        var aliases = AliasTable()
        aliases.add("e-mail", for: "mail")
        var patterns = FieldPatterns()
        for rows in [first, second] { patterns.add(rows.frequentWords, fields: rows.fields, aliases: aliases) }
        #expect(patterns.patterns(ofKey: "mail").count(of: .emailAddress) == 2)
        #expect(patterns.patterns(ofKey: "e-mail") == AnswerPatterns())
    }
}
