import Configuration
import Foundation
import Platform
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// What was answered, read from the files once more.
struct AnswerReadingTests {
    /// For each registration of `intake` what was answered to the field called `name`: `-` where nothing was captured, `?` where
    /// nothing is known of the field.
    private func answers(_ name: String, _ reading: AnswerReading?, _ intake: Intake) throws -> [String] {
        let reading = try #require(reading)
        let column = try reading[field(name, intake)]
        return intake.log.registrations.indices.map { index in
            guard let column else { return "?" }
            return column.number(of: index).map { column.values[$0].key } ?? "-"
        }
    }

    private func field(_ name: String, _ intake: Intake) throws -> FieldID {
        FieldID(try #require(intake.log.fields.firstIndex { $0.name == name }))
    }

    private static let files: KeyValuePairs = [
        "a.csv": """
        registratie_id;tijdstip;product;reis;geheim;Telefoon
        R1;2024-03-01;Paspoort;Vliegtuig;geheimwoord;06-12345678
        R2;2024-03-01;Paspoort; vliegtuig ;-;0612345678
        R2;2024-03-01;Paspoort;dubbel;;
        R3;gisteren;Paspoort;afgekeurd;;
        R4;2024-03-02;Rijbewijs;n.v.t.;geheimwoord;
        """,
        "b.csv": """
        registratie_id;tijdstip;product;veld;waarde
        R5;2024-03-03;paspoort;geheim;geheimwoord
        R5;2024-03-03;paspoort;REIS;Tre\u{AD}in
        R5;2024-03-03;paspoort;Reis;later
        R1;2024-03-01;Paspoort;reis;anders
        """,
        "c.csv": """
        registratie_id;tijdstip;actie;Telefoon;gebruikte_velden
        R1;2024-03-04;Bellen;0612345678;reis
        R5;2024-03-04;Bellen;;geheim
        """,
    ]

    @Test func registrationsStandAsInTheLog() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let intake = try folder.intake(threads: 2)
            let reading = try intake.answers(to: [field("reis", intake), field("Telefoon", intake)])
            #expect(try answers("reis", reading, intake) == ["vliegtuig", "vliegtuig", "-", "trein"])
            // In the log these two are one, since a follow-up file takes either over.
            #expect(try answers("Telefoon", reading, intake) == ["06-12345678", "0612345678", "-", "-"])
            #expect(try answers("geheim", reading, intake) == ["?", "?", "?", "?"])
        }
    }

    /// The words of answers stand nowhere but in the reading of the field that was asked.
    @Test func theWordsStandInTheReadingAlone() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let intake = try folder.intake(threads: 2)
            let reading = try #require(try intake.answers(to: [field("reis", intake)]))
            let shown = [
                String(reflecting: intake.log), String(reflecting: intake.ledger),
                String(reflecting: intake.descriptions), String(reflecting: intake.source),
            ].joined().lowercased()
            for word in ["vliegtuig", "trein", "geheimwoord", "12345678"] {
                #expect(!shown.contains(word), "\(word)")
                #expect(String(reflecting: reading).contains(word) == ["vliegtuig", "trein"].contains(word), "\(word)")
            }
        }
    }

    /// Of JSON, of lines, and under an alias, as the log has them.
    @Test func answersOfEveryFormAreRead() throws {
        let files: KeyValuePairs = [
            "a.csv": """
            registratie_id;tijdstip;product;metadata
            R1;2024-03-01;p;"{""Kleur"": ""Rood"", ""andere"": 1}"
            R2;2024-03-01;p;"{""kleur"": 7}"
            """,
            "b.csv": "registratie_id;tijdstip;product;antwoorden\nR3;2024-03-01;p;\"Belde.\nTint: Heel\nrood\"\n",
        ]
        let yaml = """
            files: [{ match: b.csv, columns: { antwoorden: antwoorden } }]
            questions: [Tint]
            fields: [{ name: Kleur, aliases: [tint] }]
            """
        try TemporaryFolder.with(files) { folder throws in
            let intake = try folder.intake(yaml, threads: 2)
            let reading = try intake.answers(to: [field("Kleur", intake)])
            #expect(try answers("Kleur", reading, intake) == ["rood", "7", "heel rood"])
            #expect(try answers("andere", reading, intake) == ["?", "?", "?"])
        }
    }

    /// A longer value is compared by its first 4,096 bytes.
    @Test func aLongValueIsCutAsValuesAre() throws {
        let long = String(repeating: "x", count: 4_096)
        let text = "registratie_id;tijdstip;product;t\nR1;2024-03-01;p;\(long)A\nR2;2024-03-01;p;\(long.dropLast())A\n"
        try TemporaryFolder.with(["a.csv": text + "R3;2024-03-01;p;\(long)B\n"]) { folder throws in
            let intake = try folder.intake(threads: 2)
            let reading = try intake.answers(to: [field("t", intake)])
            #expect(try answers("t", reading, intake) == [long, long.dropLast() + "a", long])
        }
    }

    /// Of a question to which more differ than a byte can number nothing is known, whatever the pieces.
    @Test(arguments: [255, 256]) func ofAnswersThatDifferTooMuchNothingIsKnown(count: Int) throws {
        let rows = (0..<count).map { "R\($0);2024-03-01;p;a\($0);x\n" }.joined()
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;product;t;u\n" + rows]) { folder throws in
            let intake = try folder.intake(threads: 2, sizes: ReadingSizes(chunk: 100, smallFile: 0))
            let reading = try intake.answers(to: [field("t", intake), field("u", intake)])
            let expected = (0..<count).map { count == 255 ? "a\($0)" : "?" }
            #expect(try answers("t", reading, intake) == expected)
            #expect(try answers("u", reading, intake) == (0..<count).map { _ in "x" })
        }
    }

    /// Names that are one, or are called otherwise, change no number.
    @Test func namesThatAreNotShownAreNoHindrance() throws {
        let rows = (1...40).map { number in
            "R\(number);2024-03-01;Tekst \(number % 35);vraag \(number);x\nR\(number);2024-03-01;Tekst \(number % 35);jan@example.nl;A\(number)\n"
        }
        let text = "registratie_id;tijdstip;product;veld;waarde\n" + rows.joined()
        try TemporaryFolder.with(["a.csv": text]) { folder throws in
            let intake = try folder.intake(threads: 2)
            #expect(intake.log.products.map(\.isGroup) == [true])
            #expect(intake.log.fields.map(\.name) == ["Overig (niet getoond)", "vraag 2 (afgeschermd)"])
            let reading = try intake.answers(to: intake.log.fields.indices.map { FieldID($0) })
            #expect(try answers("vraag 2 (afgeschermd)", reading, intake) == (1...40).map { "a\($0)" })
            #expect(try answers("Overig (niet getoond)", reading, intake) == (1...40).map { _ in "?" })
        }
    }

    @Test func whatIsInAnArchiveIsReadAgain() throws {
        try TemporaryFolder.with { folder throws in
            try folder.write(Data(TarArchive(Self.files).bytes), to: "x.tar")
            let intake = try folder.intake(threads: 2)
            let reading = try intake.answers(to: [field("reis", intake)])
            #expect(try answers("reis", reading, intake) == ["vliegtuig", "vliegtuig", "-", "trein"])
            try folder.write(Data(TarArchive(Self.files).bytes), to: "x.tar")
            let error = #expect(throws: IngestError.self) { try intake.answers(to: [field("reis", intake)]) }
            #expect(error.map(describe) == "changed x.tar/a.csv")
        }
    }

    /// Any field of any folder, at any number of threads and size of pieces: captured is what the log captured, and the words
    /// are those that one thread reads.
    @Test(arguments: 0..<12)
    func howItIsReadChangesNothing(seed: UInt64) throws {
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: seed, hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let expected = try folder.intake(threads: 1)
            let names = expected.log.fields.map(\.name)
            let all = names.indices.map { FieldID($0) }
            let first = try #require(try expected.answers(to: all))
            let expectedWords = try names.map { try answers($0, first, expected) }
            for (threads, chunk) in [(1, 23), (2, 200), (7, 100_000)] {
                let sizes = ReadingSizes(chunk: chunk, smallFile: chunk == 200 ? 4 << 20 : 0)
                let intake = try folder.intake(threads: threads, sizes: sizes)
                let reading = try #require(try intake.answers(to: all))
                let captured = intake.log.registrations.indices.map { index in
                    Set(intake.log.registrations.answers(of: index).filter(\.isCaptured).map(\.field.index))
                }
                for (field, name) in names.enumerated() {
                    let words = try answers(name, reading, intake)
                    #expect(words == expectedWords[field], "seed \(seed), \(name), \(chunk) bytes")
                    #expect(words.map { $0 != "-" && $0 != "?" } == captured.map { $0.contains(field) })
                }
            }
        }
    }

    // MARK: What has changed

    @Test(arguments: ["a.csv", "c.csv"])
    func aFileThatChangedStopsTheRun(_ name: String) throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let old = Date(timeIntervalSince1970: 1_700_000_000)
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: folder(name))
            let intake = try folder.intake(threads: 2)
            let reis = try field("reis", intake)
            #expect(try intake.answers(to: [reis]) != nil)
            // As long as before, in the same file, and with the same time of writing: but not the same time of change.
            Thread.sleep(forTimeInterval: 0.02)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder(name)))
            let file = try #require(FileHandle(forWritingAtPath: folder(name)))
            try file.write(contentsOf: bytes.map { $0 == 0x31 ? 0x32 : $0 })
            try file.close()
            try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: folder(name))
            let changed = #expect(throws: IngestError.self) { try intake.answers(to: [reis]) }
            #expect(changed.map(describe) == "changed \(name)")
            try FileManager.default.removeItem(atPath: folder(name))
            let vanished = #expect(throws: IngestError.self) { try intake.answers(to: [reis]) }
            // 2 is ENOENT: no such file.
            #expect(vanished.map(describe) == "unreadable \(name) 2")
        }
    }

    /// What the file system keeps quiet about shows in the registrations.
    @Test(arguments: [
        ("R1;2024-03-01;p;1\nR2;2024-03-02;p;1\n", ""), ("R1;2024-03-01;p;2\nR9;2024-03-02;P;1\n", ""),
        ("R1;2024-03-01;p;1\nR2;2024-03-03;p;1\n", "changed a.csv"),
        ("R1;2024-03-01;q;1\nR2;2024-03-02;p;1\n", "changed a.csv"),
        ("R1;2024-03-01;p;1\n", "changed a.csv"), ("R1;2024-03-01;q;1\nR2;2024-03-02;q;1\n", "changed a.csv"),
        ("R1;2024-03-01;p;1\nR2;2024-03-02;p;1\nR3;2024-03-02;p;1\n", "changed a.csv"),
    ])
    func otherRegistrationsAreNotRead(_ rows: String, _ expected: String) throws {
        let header = "registratie_id;tijdstip;product;t\n"
        try TemporaryFolder.with([
            "1/a.csv": header + "R1;2024-03-01;p;1\nR2;2024-03-02;p;1\n", "2/a.csv": header + rows,
        ]) {
            folder throws in
            let configuration = try Configuration.standard()
            let (first, second) = (try Intake.find([folder("1")]), try Intake.find([folder("2")]))
            let intake = try Intake(of: first, configuration: configuration, substitutes: .test, threads: 1)
            let other = IntakeSource(
                inputs: second.inputs, configuration: configuration, threads: 1, sizes: ReadingSizes())
            do throws(IngestError) {
                _ = try intake.answers(to: [FieldID(0)], in: other)
                #expect(expected.isEmpty)
            } catch {
                #expect(describe(error) == expected)
            }
        }
    }

    @Test func standardInputCannotBeReadAgain() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let intake = try folder.intake(threads: 2)
            let input = InputFile(name: "-", location: .standardInput, bytes: nil, problem: nil)
            let source = IntakeSource(
                inputs: intake.source.inputs + [input], configuration: intake.source.configuration, threads: 1,
                sizes: ReadingSizes())
            #expect(try intake.answers(to: [FieldID(0)], in: source) == nil)
            #expect(!source.canBeReadAgain && intake.source.canBeReadAgain)
        }
    }

    private func describe(_ error: IngestError) -> String {
        switch error {
        case .changedWhileReading(let name): "changed \(name)"
        case .cannotRead(let name, let error): "unreadable \(name) \(error.code)"
        default: "other"
        }
    }
}
