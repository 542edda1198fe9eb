import Configuration
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Channels, departments and handling times, from files to log.
struct AttributeIntakeTests {
    private func read(_ files: [(String, String)], _ yaml: String = "") throws -> Intake {
        try TemporaryFolder.with { folder throws in
            for (name, text) in files { try folder.write(text, to: name) }
            return try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
                threads: 2)
        }
    }

    @Test func filesOfBothShapesHaveThem() throws {
        let log = try read([
            ("a.csv", "registratie_id;tijdstip;product;Kanaal;tel\nR1;2024-03-01;p;Balie;1\nR2;2024-03-01;p;;1\n"),
            (
                "b.csv",
                "registratie_id;tijdstip;product;veld;waarde;channel;department;handling_time_s\n"
                    + "R3;2024-03-02;p;tel;1;balie;KCC;90\nR3;2024-03-02;p;mail;1;post;Wijk;60\n"
                    + "R4;2024-03-02;p;tel;1;balie;;\nR5;2024-03-02;p;tel;1;onbekend;kcc;0:10:00\n"
            ),
        ]).log
        // Two of three spell it so.
        #expect(
            log.attributeLines == ["balie |  | ", " |  | ", "balie | KCC | 90", "balie |  | ", "onbekend | KCC | 600"])
        #expect(log.attributes.channels.values.map(\.key) == ["balie", "onbekend"])
        #expect(log.attributes.departments.values.map(\.key) == ["kcc"])
    }

    /// Of a column, of a value for all rows, and of another file.
    @Test func theyComeFromWhereverARoleDoes() throws {
        let yaml = """
            files:
              - match: a.csv
                columns: { kanaal: { column: bron, in: bronnen.csv, key: id, value: naam }, afdeling: team }
                values: { afhandeltijd_s: "120" }
              - match: bronnen.csv
                kind: ignore
            """
        let log = try read(
            [
                ("a.csv", "registratie_id;tijdstip;product;bron;team\nR1;2024-03-01;p;1;KCC\nR2;2024-03-01;p;9;Wijk\n"),
                ("bronnen.csv", "id;naam\n1;Balie\n2;Post\n"),
            ], yaml
        ).log
        #expect(log.registrationLines == ["p | 2024-03-01 | ", "p | 2024-03-01 | "])
        #expect(log.attributeLines == ["Balie | KCC | 120", " | Wijk | 120"])
    }

    /// The first delivery stays, whatever later ones have to add.
    @Test(arguments: ["", "files: [{ match: \"*.csv\", repeats: merge }]"])
    func ofDuplicatesNothing(_ yaml: String) throws {
        let wide = "registratie_id;tijdstip;product;kanaal;afhandeltijd_s;tel\n"
        let log = try read(
            [
                ("a.csv", wide + "R1;2024-03-01;p;;;\nR2;2024-03-01;p;post;60;\nR2;2024-03-01;p;balie;90;1\n"),
                (
                    "b.csv",
                    "registratie_id;tijdstip;product;veld;waarde;kanaal\nR1;2024-03-01;p;tel;1;chat\n"
                        + "R9;2024-03-02;p;tel;1;mail\nR9;2024-03-01;p;adres;1;chat\n"
                ),
                ("c.csv", wide + "R1;2024-03-01;p;post;1;1\nR1;2024-03-01;q;e-mail;1;\n"),
            ], yaml
        ).log
        #expect(log.attributeLines == [" |  | ", "post |  | 60", "mail |  | "])
        #expect(log.attributes.channels.values.map(\.key) == ["post", "mail"])
    }

    @Test func aLogWithoutThemHasNone() throws {
        let log = try read([("a.csv", "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;1\n")]).log
        #expect(log.attributes.channels.isEmpty && log.attributes.departments.isEmpty)
        #expect(log.attributes.handlingTimes.isEmpty)
    }

    /// One that is too long is none, and counted with the others where its registration counts.
    @Test func aNameThatIsTooLongIsNone() throws {
        let long = String(repeating: "x", count: 1_025)
        let intake = try read([
            (
                "a.csv",
                "registratie_id;tijdstip;product;kanaal;afdeling\nR1;2024-03-01;p;\(long);\(long)\nR1;2024-03-01;p;\(long);a\n"
            )
        ])
        #expect(intake.log.attributeLines == [" |  | "])
        #expect(intake.ledger.warnings == [.longNames(file: FileID(0), count: 2)])
    }

    /// What is made of characters alone that are not compared has no name that could be shown.
    @Test func aNameWithoutACharacterIsNone() throws {
        let log = try read([
            ("a.csv", "registratie_id;tijdstip;product;kanaal\nR1;2024-03-01;p;\u{AD}\u{200B}\nR2;2024-03-01;p;a\n")
        ]).log
        #expect(log.attributeLines == [" |  | ", "a |  | "])
    }

    /// Where no id repeats.
    @Test(arguments: 0..<10)
    func theOrderOfRowsDoesNotMatter(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let rows = (0..<40).map { number in
            let channel = ["balie", "Balie", "post", "", "chat"].randomElement(using: &random) ?? ""
            let department = ["KCC", "kcc", ""].randomElement(using: &random) ?? ""
            let seconds = Int.random(in: 0..<200, using: &random)
            return "R\(number);2024-03-\(number % 20 + 10) 10:\(number + 10);p;\(channel);\(department);\(seconds)\n"
        }
        let header = "registratie_id;tijdstip;product;kanaal;afdeling;afhandeltijd_s\n"
        let outcome = { (rows: [String]) in
            let log = try read([("a.csv", header + rows.joined())]).log
            return Set(zip(log.registrationLines, log.attributeLines).map { "\($0) \($1)" })
        }
        let expected = try outcome(rows)
        #expect(expected.count == 40)
        #expect(try outcome(rows.shuffled(using: &random)) == expected)
    }

    // MARK: Names

    private func registrations(_ channels: [String]) -> String {
        "registratie_id;tijdstip;product;kanaal\n"
            + channels.enumerated().map { "R\($0);2024-03-01;p;\($1)\n" }.joined()
    }

    /// Of 30 all are names, and of 31 those in five registrations.
    @Test(arguments: [(29, 30), (30, 2)])
    func overThirtyMustRecur(_ texts: Int, _ shown: Int) throws {
        let channels = (1...texts).map { "Tekst \($0)" } + Array(repeating: "Balie", count: 5)
        let intake = try read([("a.csv", registrations(channels))])
        let values = intake.log.attributes.channels.values
        #expect(values.count == shown)
        #expect(values.filter { !$0.isGroup }.last?.name == "Balie")
        #expect(values.contains(where: \.isGroup) == (shown == 2))
        #expect(intake.log.attributes.channels.number(of: texts) == shown - 1)
        if shown == 2 {
            #expect(
                values.first
                    == AttributeValue(key: "overig (niet getoond)", name: "Overig (niet getoond)", isGroup: true))
            #expect((0..<texts).allSatisfy { intake.log.attributes.channels.number(of: $0) == 0 })
            #expect(intake.ledger.warnings == [.groupedNames(GroupedNames(kind: .channel, count: 30))])
            #expect(!String(reflecting: intake.log).contains("Tekst"))
        } else {
            #expect(intake.ledger.warnings.isEmpty)
        }
    }

    /// What `kcc.yaml` says of all rows is a name, however seldom, and whatever it looks like.
    @Test func whatTheConfigurationSaysIsAName() throws {
        let intake = try read(
            [
                ("a.csv", registrations((1...40).map { "Tekst \($0)" })),
                ("b.csv", "registratie_id;tijdstip;product\nS1;2024-03-01;p\n"),
            ], "files: [{ match: b.csv, values: { kanaal: jan@example.nl } }]")
        #expect(
            intake.log.attributes.channels.values.map(\.name) == ["Overig (niet getoond)", "jan@example.nl"])
    }

    @Test func namesThatLookLikePersonalDataAreShielded() throws {
        let text = """
            registratie_id;tijdstip;product;kanaal;afdeling
            R1;2024-03-01;p;Balie;06-12345678
            R2;2024-03-01;p;Jan@example.nl;KCC
            R2;2024-03-01;p;piet@example.nl;KCC

            """
        let intake = try read([("a.csv", text)])
        #expect(
            intake.log.attributeLines == ["Balie | afdeling 1 (afgeschermd) | ", "kanaal 2 (afgeschermd) | KCC | "])
        #expect(
            intake.log.attributes.channels.values.map(\.key) == ["balie", "kanaal 2 (afgeschermd)"])
        // A duplicate says nothing.
        let findings = [
            ShieldedLabels(
                file: FileID(0), location: .column(4, name: "kanaal"), kind: .channel, pattern: .emailAddress, count: 1),
            ShieldedLabels(
                file: FileID(0), location: .column(5, name: "afdeling"), kind: .department, pattern: .telephoneNumber,
                count: 1),
        ]
        #expect(intake.ledger.warnings == findings.map { .shieldedLabels($0) })
    }
}
