import Configuration
import Foundation
import Ingest
import RegistrationLog
import TestSupport
import Testing

@testable import Inspection

struct ProposedConfigurationTests {
    /// Files of every kind and dialect, with names that need quotes, and one that is not placed.
    static let files: KeyValuePairs = [
        "a, b: [1].csv":
            "sep=;\r\nregistratie_id;tijdstip;product;kanaal;channel;Behandelaar;tel: nr;tel: nr\r\nR1;03-02-2024;p;a;b;c;06;\r\nR2;04-05-2024;q;;;;;7\r\n",
        "lang.txt":
            "\n\nzaaknummer\ttijdstip\tdienst\tvraag\tantwoord\nR3\t2024-03-01 10:00\tp\ttelnr\t06\nR3\t2024-03-01 10:00\tp\ttelnr2\tx\nR4\t2024-03-01 10:00\tp\ttel nr\tx\n",
        "links.csv": "registratie_id|taak_id\nR1|T1\n",
        "map/a, b: [1].csv": "registratie_id,tijdstip,product,service\nR9,20240102,p,r\n",
        "map/vervolg.csv":
            "taak_id;tijdstip;actie;product;product;tel: nr\nT1;2024-04-01;Terugbellen;p;p;06\nT1;x;Schouwen;p;p;\nT1;2024-04-02;Schouwen;p;p;\n",
        "onbekend.csv": "naam;adres\nJan;hier\n",
        "open klant.csv": "registratie_id;tijdstip;product;metadata\nJ1;2024-01-01;p;\"{\"\"naam\"\": 1}\"\n",
        "signalen.csv": "datum;product;signaal;vraag\n1-2-2024;p;werkt niet;telnr\n",
        "steekproef.csv":
            "registratie_id;steekproef;bekeken;tel: nr;baathebber;bekeken\nR1;log 2024-12-31 b034ef5a23ae;;ja;burger;ja\n",
        "waarde.pdf": "%PDF-",
    ]

    @Test func usedUnchangedItChangesNothing() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            try folder.write(
                Data("registratie_id;tijdstip;product;naam\nR7;2024-01-01;p;Ren".utf8) + [0xE9], to: "latin.csv")
            let before = try read(folder, .standard())
            let configuration = try Configuration(Array(try ProposedConfiguration(of: before).text.utf8))
            let after = try read(folder, configuration)
            #expect(String(reflecting: after.log) == String(reflecting: before.log))
            #expect(after.ledger.rejectedRows == before.ledger.rejectedRows)
            #expect(after.ledger.files.map(\.rows) == before.ledger.files.map(\.rows))
            #expect(after.ledger.placeholders == before.ledger.placeholders)
            #expect(after.ledger.files.map { values(of: $0) } == before.ledger.files.map { values(of: $0) })
            // Only what was a guess is none any more.
            #expect(
                before.ledger.warnings.filter { !after.ledger.warnings.contains($0) } == [
                    .ambiguousDates(file: FileID(0), column: "tijdstip"),
                    .ambiguousDates(file: FileID(8), column: "datum"),
                    .employeeColumns(["Behandelaar"], files: [FileID(0)]),
                ])
            #expect(after.descriptions.map { $0.rule == nil } == after.descriptions.map { !isPlaced($0) })
        }
    }

    @Test func everyProposalCanBeUncommented() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let text = try ProposedConfiguration(of: read(folder, .standard())).text
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                // A line that begins with # and one blank explains.
                line.hasPrefix("#") && !(line.hasPrefix("# ") && !line.hasPrefix("#  ")) ? line.dropFirst() : line
            }
            let configuration = try Configuration(Array(lines.joined(separator: "\n").utf8))
            #expect(configuration.settings.actions["terugbellen"]?.beneficiary == .citizen)
            #expect(configuration.settings.actions["schouwen"] != nil)
            #expect(configuration.aliases.fields.name(of: "tel nr") == "tel: nr")
            #expect(configuration.aliases.fields.name(of: "telnr") == "tel: nr")
            #expect(configuration.organisation == "…")
            #expect(configuration.settings.secondsPerQuestion?.value == 10)
            #expect(configuration.settings.protocolChanges.count == 1)
            #expect(configuration.files.contains { $0.match.text == "waarde.pdf" && $0.kind == .ignore })
            #expect(configuration.files.contains { $0.match.text == "onbekend.csv" && $0.columns[.product] == "…" })
        }
    }

    @Test func itIsCommented() throws {
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;product;tel\nR1;03-02-2024;p;06\n"]) {
            folder throws in
            #expect(
                try ProposedConfiguration(of: read(folder, .standard())).text == """
                    # What kcc-analyze makes of these files by itself. Save this as kcc.yaml in their
                    # folder: used unchanged it changes no figure, and what you correct goes before
                    # every guess. A line that begins with # and a blank explains; take the # off
                    # the other lines to have them hold.

                    # The zone of times that name none.
                    timezone: "Europe/Amsterdam"

                    # The first item whose pattern matches a file holds for it.
                    files:
                      - match: "a.csv"
                        kind: registrations
                        encoding: utf-8
                        delimiter: ";"
                        date_format: dd-mm-jjjj
                        # The dates read as well with the month first: mm-dd-jjjj.
                        header_line: 1
                        columns:
                          registratie_id: "registratie_id"
                          tijdstip: "tijdstip"
                          product: "product"

                    # Answers that count as no answer are ["-", "--", ".", "..", "...", "?", "geen antwoord", "n.b.", "n.n.b.", "n.v.t.", "n/a", "nb", "niet bekend", "niet ingevuld", "niet van toepassing", "nnb", "nvt", "onbekend"].
                    # Add others, and remove such as are answers to you.
                    #placeholders:
                    #  add: []
                    #  remove: []

                    # Whose report it is and what it is called; how long a question takes, and who says
                    # so; over how many times that follow-up missed its answer a dropped question comes
                    # back; since when other questions were asked.
                    #organisation: "…"
                    #title: "…"
                    #seconds_per_question: { value: 10, source: "…" }
                    #stop_rule: { missing: 5 }
                    #protocol_changes: [{ date: 2024-07-01, product: "…", note: "…" }]

                    """)
        }
    }

    @Test func whatWouldJoinAndCompleteIsProposed() throws {
        let ids = 1...20
        let registrations = ids.map { "\($0);2024-03-01;p;a;\n\($0);2024-03-01;p;;b\n" }.joined()
        let actions = ids.map { "000\($0);2024-03-01;Bellen\n" }.joined()
        try TemporaryFolder.with([
            "r.csv": "registratie_id;tijdstip;product;naam;adres\n" + registrations,
            "v.csv": "registratie_id;tijdstip;actie\n" + actions,
        ]) { folder throws in
            let lines = try ProposedConfiguration(of: read(folder, .standard())).text.split(separator: "\n")
            #expect(lines.contains("#ids: [leading_zeros]"))
            #expect(lines.count { $0 == "#    repeats: merge" } == 1)
        }
    }

    @Test func ofATableNothingIsProposed() throws {
        let yaml = "files: [{ match: a.csv, columns: { product: { column: c, in: b.csv, key: id, value: sub } } }]"
        try TemporaryFolder.with([
            "a.csv": "registratie_id;tijdstip;c\nR1;2024-02-01;7\n",
            "b.csv": "zaak_id;tijdstip;id;sub\nZ1;2024-01-01;7;p\n",
        ]) { folder throws in
            let text = try ProposedConfiguration(of: read(folder, Configuration(Array(yaml.utf8)))).text
            #expect(text.contains("match: \"a.csv\"") && !text.contains("b.csv"))
        }
    }

    private func read(_ folder: TemporaryFolder, _ configuration: Configuration) throws -> Intake {
        try Intake(of: Intake.find([folder.path]), configuration: configuration, substitutes: .test, threads: 2)
    }

    private func isPlaced(_ file: FileDescription) -> Bool {
        if case .placed = file.reading { return true }
        return false
    }

    /// What was made of a file, wherever that came from.
    private func values(of file: IntakeFile) -> [String] {
        guard case .placed(let placed) = file.placement else { return ["\(file.placement)"] }
        return [
            "\(placed.kind)", placed.encoding.value, "\(placed.delimiter.value)",
            placed.dateFormat?.value.rawValue ?? "none",
        ]
    }
}
