import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// What was answered, read from files of which it is known where registrations begin in them.
///
/// The reference is the reading that puts all registrations together once more.
struct KnownAnswersTests {
    /// What was answered to all fields: for each the values in order, and the number of each registration's.
    private func answers(_ intake: Intake) throws -> [String] {
        let reading = try #require(try intake.answers(to: intake.log.fields.indices.map { FieldID($0) }))
        return intake.log.fields.enumerated().map { field, name in
            guard let column = reading[FieldID(field)] else { return "\(name.name): nothing" }
            let numbers = intake.log.registrations.indices.map { column.number(of: $0) ?? -1 }
            return "\(name.name): \(column.values.map(\.key)) \(numbers)"
        }
    }

    /// Whatever the rows, the pieces and the threads, both readings give the same.
    @Test(arguments: 0..<40)
    func answersAreThoseOfAllRegistrationsPutTogether(seed: UInt64) throws {
        try TemporaryFolder.with { folder throws in
            for (name, text) in AnswerFolder(seed: seed).files { try folder.write(text, to: name) }
            let yaml = seed.isMultiple(of: 2) ? "" : AnswerFolder.aliases
            var whole = try folder.intake(yaml)
            whole.known = nil
            let expected = try answers(whole)
            for (threads, chunk) in [(1, 1 << 18), (1, 23), (2, 200), (7, 1_000)] {
                let sizes = ReadingSizes(chunk: chunk, smallFile: chunk == 200 ? 4 << 20 : 0)
                let intake = try folder.intake(yaml, threads: threads, sizes: sizes)
                #expect(intake.known != nil)
                #expect(try answers(intake) == expected, "seed \(seed), \(chunk) bytes")
            }
        }
    }

    /// The first captured value of a registration in columns, and the first answer of one in rows, captured or not.
    @Test func theFirstAnswerCounts() throws {
        let files: KeyValuePairs = [
            "a.csv": """
            registratie_id;tijdstip;product;t;T
            R1;2024-03-01;p;-;een
            R2;2024-03-01;p;twee;drie
            R2;2024-03-01;p;vier;
            R2;2024-03-01;q;vijf;
            """,
            "b.csv": """
            registratie_id;tijdstip;product;veld;waarde
            R3;2024-03-01;p;t;-
            R3;2024-03-01;p;t;zes
            R4;2024-03-01;p;t;zeven
            ;2024-03-01;p;t;acht
            R4;2024-03-01;p;T;negen
            R2;2024-03-01;p;t;tien
            R5;2024-03-01;p;u;
            R3;2024-03-01;p;t;elf
            """,
        ]
        try TemporaryFolder.with(files) { folder throws in
            let intake = try folder.intake(sizes: ReadingSizes(chunk: 30, smallFile: 0))
            #expect(intake.known != nil)
            #expect(try answers(intake) == [#"t: ["een", "twee", "zeven"] [0, 1, -1, 2, -1]"#, "u: nothing"])
        }
    }

    /// Rows that answer where no registration begins are found only by their ids.
    @Test(arguments: [
        ("R1;2024-03-01;p;t;1\nR2;2024-03-01;p;t;2\nR1;2024-03-01;p;u;3\n", "", false),
        ("R1;2024-03-01;p;t;1\nR2;2024-03-01;p;t;2\nR1;2024-03-01;p;t;3\n", "", true),
        ("R1;2024-03-01;p;t;1\nR1;2024-02-01;p;u;2\n", "", false),
        ("R1;2024-03-01;p;t;1\nR1;2024-02-01;p;t;2\n", "", true),
        ("R1;2024-03-01;p;t;\nR2;2024-03-01;p;t;2\nR1;2024-03-01;p;t;3\n", "repeats: merge", false),
        ("R1;2024-03-01;p;t;\nR1;2024-03-01;p;t;3\nR2;2024-03-01;p;t;2\n", "repeats: merge", true),
    ])
    func whatIsScatteredIsPutTogether(_ rows: String, _ rule: String, _ isKnown: Bool) throws {
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;product;veld;waarde\n" + rows]) { folder throws in
            let yaml = rule.isEmpty ? "" : "files: [{ match: a.csv, \(rule) }]"
            for chunk in [20, 1 << 18] {
                var intake = try folder.intake(yaml, sizes: ReadingSizes(chunk: chunk, smallFile: 0))
                #expect((intake.known != nil) == isKnown)
                let read = try answers(intake)
                intake.known = nil
                #expect(try answers(intake) == read)
            }
        }
    }

    /// A row that says the same once more is a repeat where the file's rule does not count the first alone.
    @Test(arguments: ["", "files: [{ match: a.csv, repeats: merge }]"])
    func laterRowsOfARowAreFoundByTheirIds(_ yaml: String) throws {
        let text = "registratie_id;tijdstip;product;t\nR1;2024-03-01;p;\nR1;2024-03-01;p;laat\n"
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            let intake = try folder.intake(yaml)
            #expect((intake.known != nil) == yaml.isEmpty)
            #expect(
                try answers(intake)
                    == [yaml.isEmpty ? "t: nothing" : #"t: ["laat"] [0]"#].filter { _ in !intake.log.fields.isEmpty })
        }
    }

    /// Below the header of another table nobody knows what a cell means, though it repeats id, time and product of the row above.
    @Test(arguments: [40, 150, 1 << 18]) func nothingBelowAnotherHeaderIsAnAnswer(chunk: Int) throws {
        let text = """
            registratie_id;tijdstip;product;veld;waarde
            R1;2024-03-01;p;t;1
            registratie_id;tijdstip;product;waarde;veld
            R1;2024-03-01;p;u;2
            R1;2024-03-01;p;u;3

            """
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            let intake = try folder.intake(sizes: ReadingSizes(chunk: chunk, smallFile: 0))
            #expect(intake.known != nil && intake.ledger.rejectedRows.count == 3)
            #expect(try answers(intake) == [#"t: ["1"] [0]"#])
        }
    }

    /// A question is left out once too many answers differ, and others are read on: 12,000 rows are more than are read in turn.
    @Test(arguments: [1, 2]) func aQuestionWithTooManyAnswersIsLeftOut(threads: Int) throws {
        let rows = (0..<12_000).map { "R\($0);2024-03-01;p;\($0);\($0 % 7);\($0 < 11_500 ? 0 : $0)\n" }.joined()
        let long = (0..<12_000).map { "L\($0);2024-03-01;p;\(["t", "u"][$0 % 2]);\($0 % 7)\n" }.joined()
        try TemporaryFolder.with([
            "a.csv": "registratie_id;tijdstip;product;t;u;v\n" + rows,
            "b.csv": "registratie_id;tijdstip;product;veld;waarde\n" + long,
        ]) { folder throws in
            let intake = try folder.intake(threads: threads, sizes: ReadingSizes(chunk: 1 << 17, smallFile: 0))
            #expect(intake.known != nil)
            let reading = try #require(try intake.answers(to: intake.log.fields.indices.map { FieldID($0) }))
            #expect(reading[FieldID(0)] == nil && reading[FieldID(2)] == nil)
            let column = try #require(reading[FieldID(1)])
            #expect(column.values.map(\.key) == (0..<7).map(String.init))
            let numbers = (0..<24_000).map { column.number(of: $0) }
            #expect(numbers == (0..<12_000).map { $0 % 7 } + (0..<12_000).map { $0 % 2 == 1 ? $0 % 7 : nil })
        }
    }
}

/// Files in which rows that are no first ones give no registration an answer: rejected rows, conflicts and repeats among those that do.
private struct AnswerFolder {
    static let aliases = """
        fields: [{ name: kleur, aliases: [tint, { name: reis, from: 2024-03-02 }] }]
        products: [{ name: rijbewijs, aliases: [{ name: paspoort, from: 2024-03-02 }] }]
        questions: [Kleur, tel]
        files: [{ match: "*lines.csv", columns: { antwoorden: antwoorden } }]
        """
    private(set) var files: [(name: String, text: String)] = []
    private var random: SplitMix64
    private var registrations: [[String]] = []

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for (number, kind) in ["plain", "json", "lines", "long", "long"].shuffled(using: &random).enumerated() {
            let text =
                switch kind {
                case "plain":
                    wide(";reis;tel;Reis;tint;kanaal") { folder in (0..<4).map { _ in folder.value() } + ["balie"] }
                case "json": wide(";kleur;metadata") { [$0.value(), $0.object()] }
                case "lines": wide(";antwoorden;kleur") { [$0.lines(), $0.value()] }
                default: long()
                }
            files.append(("\(number)-\(kind).csv", text))
        }
    }

    private mutating func any(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

    private mutating func value() -> String {
        any(["een", "Een ", "twee", "-", "n.v.t.", "", "", "\"a\nb\"", "\(Int.random(in: 0...300, using: &random))"])
    }

    private mutating func object() -> String {
        any([
            #""{""tel"":""1"",""tint"":""Rood""}""#, #""{""Kleur"":null,""reis"":""-""}""#, "{}", "", "n.v.t.",
            #""[{""id"":""q"",""label"":""reis"",""answer"":""2""},{""label"":""reis"",""answer"":""3""}]""#,
        ])
    }

    private mutating func lines() -> String {
        any(["\"Belde.\nTel: 1\nkleur:\"", "\"kleur: Een\ntwee\"", "\"kleur:\ttel\nTEL:-\"", "notitie", "", "-"])
    }

    /// The cells of a row that begins a registration, or of one that does not.
    private mutating func head() -> [String] {
        let new = [
            "R\(registrations.count)", any(["2024-03-01", "2024-03-02T10:00", "2024-03-31T01:30"]),
            any(["paspoort", "Paspoort", "rijbewijs", "extra"]),
        ]
        registrations.append(new)
        return new
    }

    /// The cells of a row that has the id of a registration, and another product.
    private mutating func conflict() -> [String] {
        guard let known = registrations.randomElement(using: &random) else { return head() }
        return [known[0], "2024-03-01", "conflict"]
    }

    private mutating func wide(_ header: String, _ cells: (inout AnswerFolder) -> [String]) -> String {
        var rows = ["registratie_id;tijdstip;product" + header]
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            var row: [String]
            switch Int.random(in: 0..<12, using: &random) {
            case 0: row = registrations.randomElement(using: &random) ?? head()
            case 1: row = conflict()
            case 2: row = ["R\(registrations.count)", "gisteren", "paspoort"]
            default: row = head()
            }
            row += cells(&self)
            switch Int.random(in: 0..<20, using: &random) {
            case 0: row.append("")
            case 1: row.removeLast()
            case 2: rows.append(rows[0])
            default: break
            }
            rows.append(row.joined(separator: ";"))
        }
        return rows.joined(separator: "\n") + "\n"
    }

    private mutating func long() -> String {
        let questions = ["reis", "Reis", "tel", "kleur", "tint"]
        var rows = ["registratie_id;tijdstip;product;veld;waarde"]
        for _ in 0..<Int.random(in: 0...25, using: &random) {
            // A later row of a registration answers nothing that it has not answered: only rows with all questions come again.
            let all = questions.map { ($0, value()) }
            let kind = Int.random(in: 0..<8, using: &random)
            let new = kind == 0 ? conflict() : head()
            var answers = (0..<Int.random(in: 1...7, using: &random)).map { _ in (any(questions), value()) }
            if kind == 1 { answers += all }
            var own: [String] = []
            for (question, value) in answers {
                if Int.random(in: 0..<8, using: &random) == 0 { own.append("\(new[0]);gisteren;\(new[2]);tel;stil") }
                own.append((new + [question, value]).joined(separator: ";"))
                if Int.random(in: 0..<12, using: &random) == 0 { own.append(new.joined(separator: ";") + ";tel") }
            }
            rows += own
            if kind == 1 {
                rows.append((head() + ["reis", "tussendoor"]).joined(separator: ";"))
                rows += own.prefix(3)
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }
}
