import Configuration
import RegistrationLog
import Testing

@testable import Ingest

struct PlaceholderSuggestionsTests {
    /// A wide file in which field *n* has the answers of `columns[n]`.
    private func file(_ columns: [[String]], first: Int = 0) -> String {
        let header = columns.indices.map { ";veld \($0)" }.joined()
        let rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
            let cells = columns.map { column in row < column.count ? ";" + column[row] : ";" }
            return "R\(first + row);2024-03-01;p" + cells.joined() + "\n"
        }
        return "registratie_id;tijdstip;product" + header + "\n" + rows.joined()
    }

    /// So many times a word, and then others, all different.
    private func column(_ word: String, _ count: Int, of total: Int) -> [String] {
        Array(repeating: word, count: count) + (count..<total).map { "antwoord\($0)" }
    }

    private func suggestions(_ texts: [String], aliases: NameAliases = NameAliases()) throws -> [IntakeWarning] {
        let readings = try texts.map { try Delivery($0).reading() }
        return LogAssembly.assemble(
            readings.map(\.rows), LogAssembly.Settings(aliases: aliases, placeholders: Placeholders())
        ).suggestedPlaceholders
    }

    @Test func aWordThatFillsOverHalfOfThreeFieldsIsSuggested() throws {
        let text = file(Array(repeating: column("Geen", 11, of: 20), count: 3))
        #expect(try suggestions([text]) == [.suggestedPlaceholder(word: "Geen", fields: 3)])
    }

    @Test func theFieldsThatAWordFillsAreReported() throws {
        let columns = [11, 11, 11, 10].map { column("0", $0, of: 20) }
        let reading = try Delivery(file(columns)).reading()
        let assembled = LogAssembly.assemble([reading.rows], LogAssembly.Settings(placeholders: Placeholders()))
        #expect(assembled.filledFields == ["veld 0", "veld 1", "veld 2"])
    }

    @Test func halfIsNotOverHalf() throws {
        let full = Array(repeating: column("geen", 11, of: 20), count: 2)
        #expect(try suggestions([file(full + [column("geen", 10, of: 20)])]) == [])
        #expect(try suggestions([file(full + [column("geen", 10, of: 19)])]) == [])
        #expect(try suggestions([file(full)]) == [])
        // Empty answers and placeholders are no captures: 11 of 20 remain, over half.
        let padded = column("geen", 11, of: 20) + Array(repeating: "n.v.t.", count: 30)
        #expect(try suggestions([file(full + [padded])]) == [.suggestedPlaceholder(word: "geen", fields: 3)])
    }

    @Test func bothEncodingsOfAnAccentAreOneWord() throws {
        // 6 and 5 of 20: neither fills half, both together do.
        let words = Array(repeating: "le\u{EB}g", count: 6) + Array(repeating: "lee\u{308}g", count: 5)
        let answers = words + (0..<9).map { "antwoord\($0)" }
        let suggested = try suggestions([file(Array(repeating: answers, count: 3))])
        #expect(suggested == [.suggestedPlaceholder(word: "le\u{EB}g", fields: 3)])
    }

    @Test(arguments: ["0", "01-01-1900", "Selecteer een waarde"])
    func aWordNeedNotBeOneWord(_ word: String) throws {
        let text = file(Array(repeating: column(word, 11, of: 20), count: 3))
        #expect(try suggestions([text]) == [.suggestedPlaceholder(word: word, fields: 3)])
    }

    @Test(arguments: ["ja", "Nee", "TRUE", "false", "a@b", "06-12345678", "geen antwoord"])
    func someAnswersAreNeverSuggested(_ word: String) throws {
        #expect(try suggestions([file(Array(repeating: column(word, 20, of: 20), count: 3))]) == [])
    }

    @Test func aPlaceholderThatWasTakenOffTheListIsNotSuggested() throws {
        let reading = try Delivery(file(Array(repeating: column("nb", 20, of: 20), count: 3)))
            .reading(placeholders: Placeholders(PlaceholderList(removing: ["nb"])))
        #expect(reading.rows.frequentWords.map(\.findings.answers) == [20, 20, 20])
        let settings = LogAssembly.Settings(placeholders: Placeholders(PlaceholderList(removing: ["nb"])))
        #expect(LogAssembly.assemble([reading.rows], settings).suggestedPlaceholders == [])
    }

    @Test func spellingsAreOneWordAndTheMostFrequentIsShown() throws {
        // 12 of 20 in three fields: 15 times «Geen» in all, 21 times «geen».
        let mixed = Array(repeating: "Geen", count: 5) + Array(repeating: "geen", count: 7) + column("", 0, of: 8)
        #expect(try suggestions([file([mixed, mixed, mixed])]) == [.suggestedPlaceholder(word: "geen", fields: 3)])
    }

    @Test func filesCountTogether() throws {
        // Each file has 10 answers to a field, too few; 12 of 20 together.
        let half = file(Array(repeating: column("geen", 6, of: 10), count: 3))
        let other = file(Array(repeating: column("geen", 6, of: 10), count: 3), first: 100)
        #expect(try suggestions([half]) == [])
        #expect(try suggestions([half, other]) == [.suggestedPlaceholder(word: "geen", fields: 3)])
    }

    @Test func aliasesAreOneField() throws {
        var aliases = NameAliases()
        aliases.fields.add("veld 2", for: "veld 1")
        let text = file(Array(repeating: column("geen", 20, of: 20), count: 3))
        #expect(try suggestions([text], aliases: aliases) == [])
    }

    @Test func theWordOfMostFieldsComesFirst() throws {
        let columns = ["b", "b", "b", "c", "c", "c", "c", "a", "a", "a"].map { column($0, 20, of: 20) }
        #expect(
            try suggestions([file(columns)]) == [
                .suggestedPlaceholder(word: "c", fields: 4), .suggestedPlaceholder(word: "a", fields: 3),
                .suggestedPlaceholder(word: "b", fields: 3),
            ])
    }

    @Test func valuesThatAreTakenOverAreNoAnswers() throws {
        let header = "registratie_id;tijdstip;actie;a;b;c\n"
        let rows = (0..<30).map { "R\($0);2024-03-01;bellen;geen;geen;geen\n" }.joined()
        #expect(try suggestions([header + rows]) == [])
    }

    @Test func longRegistrationsCountToo() throws {
        let header = "registratie_id;tijdstip;product;veld;waarde\n"
        let rows = (0..<20).flatMap { row in ["a", "b", "c"].map { "R\(row);2024-03-01;p;\($0);geen\n" } }.joined()
        #expect(try suggestions([header + rows]) == [.suggestedPlaceholder(word: "geen", fields: 3)])
    }
}
