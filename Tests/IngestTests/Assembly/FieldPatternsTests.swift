import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

@Suite struct FieldPatternsTests {
    /// 12,000 rows, each with an address; only the first 1,000 answers are looked at, and of the second question, which is
    /// answered from row 9,500 on, those up to row 10,000.
    private static let text =
        "registratie_id;tijdstip;product;mail;laat\n"
        + (0..<12_000).map { "R\($0);2024-03-01;p;a@example.nl;\($0 < 9_500 ? "" : "111222333")\n" }.joined()

    private func patterns(threads: Int, chunk: Int) throws -> [AnswerPatterns] {
        try TemporaryFolder.with(["a.csv": Self.text, "b.csv": Self.text]) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: threads,
                sizes: ReadingSizes(chunk: chunk, smallFile: 0))
            return intake.log.fields.indices.map { intake.log.patterns(of: FieldID($0)) }
        }
    }

    @Test(arguments: [(1, 1 << 20), (2, 1 << 20), (4, 5_000), (3, 100_000)])
    func theFirstAnswersOfEachFileAreCountedWhateverThePieces(threads: Int, chunk: Int) throws {
        let patterns = try patterns(threads: threads, chunk: chunk)
        #expect(patterns.map(\.answers) == [2_000, 1_000])
        #expect(patterns.map { $0.count(of: .emailAddress) } == [2_000, 0])
        #expect(patterns.map { $0.count(of: .citizenServiceNumber) } == [0, 1_000])
        #expect(patterns.map(\.nineDigitNumbers) == [0, 1_000])
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
