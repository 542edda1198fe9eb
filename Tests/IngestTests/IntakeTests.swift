import Configuration
import DelimitedText
import Foundation
import Platform
import RegistrationLog
import Synchronization
import TestSupport
import Testing

@testable import Ingest

struct IntakeTests {
    @Test func aFolderBecomesALogAndALedger() throws {
        let files: KeyValuePairs = [
            "2024/registraties.csv": """
            registratie_id;tijdstip;product;tel;mail
            R1;2024-03-01 09:00;Paspoort;0612;
            R2;2024-03-01 10:00;Paspoort;-;a@b
            R2;2024-03-01 10:00;Paspoort;-;a@b
            R3;gisteren;Paspoort;;
            """,
            "2024/vervolg.csv": """
            registratie_id,tijdstip,actie,tel
            R1,2024-03-02,Bellen,0612
            R9,2024-03-02,Bellen,
            R2,2024-02-29,Bellen,
            """,
            "brief.docx": "PK", "signalen.txt": "datum\tproduct\tsignaal\n2024-03-01\tpaspoort\twerkt niet\n",
            "zomaar.csv": "naam;adres\nJansen;Dorpsstraat 1\n",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let intake = try read([folder.path])
            #expect(
                intake.log.registrationLines == [
                    "Paspoort | 2024-03-01 09:00 | tel=1", "Paspoort | 2024-03-01 10:00 | tel= mail=?",
                ])
            #expect(
                intake.log.followUpLines == [
                    "Bellen | 2024-03-02 | on 0 | names  | tel=1 | ", "Bellen | 2024-03-02 | on  | names  |  | ",
                    "Bellen | 2024-02-29 | on 1 | names  |  | ",
                ])
            #expect(intake.log.signalLines == ["Paspoort | 2024-03-01 |  | werkt niet"])

            let ledger = intake.ledger
            #expect(
                ledger.files.map(\.name) == [
                    "2024/registraties.csv", "2024/vervolg.csv", "brief.docx", "signalen.txt", "zomaar.csv",
                ])
            #expect(ledger.files[2].placement == .notPlaced(.extensionNotRead(".docx")))
            #expect(
                ledger.files[4].placement
                    == .notPlaced(
                        .missingColumns(
                            nearest: .wideRegistrations, known: [],
                            missing: ["registratie_id", "tijdstip", "product"])))
            #expect(ledger.files.map { $0.rows?.rows } == [4, 3, nil, 1, nil])
            #expect(ledger.files.map { $0.rows?.accepted } == [2, 3, nil, 1, nil])
            #expect(ledger.files.map { $0.rows?.duplicates } == [1, 0, nil, 0, nil])
            #expect(ledger.files.map { $0.rows?.orphans } == [nil, 1, nil, nil, nil])
            #expect(ledger.files.map { $0.rows?.beforeRegistration } == [nil, 1, nil, nil, nil])
            #expect(
                ledger.rejectedRows == [
                    RejectedRow(
                        position: SourcePosition(file: FileID(0), line: 5, byte: 146, column: "tijdstip"),
                        reason: .unreadableTimestamp(expected: .iso8601))
                ])
            #expect(ledger.timeZone == "Europe/Amsterdam")
            #expect(ledger.placeholders == PlaceholderList().keys)
            #expect(ledger.files[0].bytes == files[0].value.utf8.count)
        }
    }

    @Test func timesWithoutAZoneAreLocal() throws {
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;product\nR1;2024-07-01 00:30;p\n"]) {
            folder throws in
            // Half past midnight in summer is 22:30 of the day before in UTC.
            let registered = try read([folder.path]).log.registrations[0].time
            #expect(registered == Timestamp(sketch: "2024-07-01 00:30+02:00"))
            let utc = try Configuration(Array("timezone: UTC".utf8))
            let intake = try Intake(
                of: try Intake.find([folder.path]), configuration: utc, substitutes: .test, threads: 1)
            #expect(intake.log.registrations[0].time == Timestamp(sketch: "2024-07-01 00:30"))
            #expect(intake.ledger.timeZone == "UTC")
        }
    }

    @Test func aFollowUpFileWithoutRowsHasNoOrphans() throws {
        try TemporaryFolder.with(["a.csv": "registratie_id;tijdstip;actie\n", "b.csv": ""]) { folder throws in
            let ledger = try read([folder.path]).ledger
            #expect(ledger.files[0].rows?.orphans == 0)
            #expect(ledger.files[0].rows?.beforeRegistration == 0)
            #expect(ledger.files[1].placement == .notPlaced(.empty))
        }
    }

    @Test func warningsStandInOrderOfFiles() throws {
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;;tel\nR1;01-02-2024;p;iets;\n",
            "b.csv": "registratie_id;tijdstip;product;tel\nR1;2024-02-01;p;1\n",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let warnings = try read([folder.path]).ledger.warnings
            #expect(
                warnings == [
                    .ambiguousDates(file: FileID(0), column: "tijdstip"), .namelessColumns(file: FileID(0), count: 1),
                    .mergeableRepeats(file: FileID(1), count: 1), .duplicatesWithOtherAnswers(count: 1),
                ])
        }
    }

    @Test func compressedFilesAndAllTheirBytesAreRead() throws {
        // registratie_id;tijdstip;product;tel ⏎ R1;2024-03-01;p;1 ⏎, by Python's gzip.
        let compressed = try #require(
            Data(
                base64Encoded:
                    "H4sIAAAAAAACAytKTc8sLilKLMlMjc9MsS7JzEopLskssC4oyk8pTS6xLknN4QoytDYyMDLRNTDWNTC0LrA25AIA"
                    + "C53ulzYAAAA="))
        try TemporaryFolder.with(["b.csv": "registratie_id;tijdstip;product\nR2;2024-03-01;p\n"]) { folder throws in
            try folder.write(compressed, to: "a.csv.gz")
            let files = try Intake.find([folder.path])
            let progress = Atomic(0)
            let intake = try Intake(of: files, configuration: .standard(), substitutes: .test, threads: 2) { count in
                progress.add(count, ordering: .relaxed)
            }
            #expect(intake.log.registrationLines == ["p | 2024-03-01 | tel=?", "p | 2024-03-01 | "])
            #expect(files.bytes == compressed.count + 48)
            #expect(progress.load(ordering: .relaxed) == files.bytes)
        }
    }

    @Test func aFileThatVanishesOrChangesStopsTheRun() throws {
        let text = "registratie_id;tijdstip;product\nR1;2024-03-01;p\n"
        try TemporaryFolder.with(["a.csv": text, "b.csv": text]) { folder throws in
            let files = try Intake.find([folder.path])
            try folder.write(text + "R2;2024-03-01;p\n", to: "b.csv")
            let changed = #expect(throws: IngestError.self) {
                try Intake(of: files, configuration: .standard(), substitutes: .test, threads: 1)
            }
            #expect(changed.map(describe) == "changed b.csv")
            try FileManager.default.removeItem(atPath: folder("a.csv"))
            let vanished = #expect(throws: IngestError.self) {
                try Intake(of: files, configuration: .standard(), substitutes: .test, threads: 1)
            }
            // 2 is ENOENT: no such file.
            #expect(vanished.map(describe) == "unreadable a.csv 2")
        }
    }

    private func describe(_ error: IngestError) -> String {
        switch error {
        case .changedWhileReading(let name): "changed \(name)"
        case .cannotRead(let name, let error): "unreadable \(name) \(error.code)"
        default: "other"
        }
    }

    // MARK: Laws

    @Test func everyRowIsAcceptedADuplicateOrRejected() throws {
        var totals = RowCounts()
        for seed in 0..<40 {
            let folder = RandomFolder(seed: UInt64(seed))
            let intake = try read(folder.files.map { ($0.name, $0.text()) })
            let ledger = intake.ledger
            #expect(ledger.files.map { $0.rows?.isBalanced } == folder.files.map { _ in true })
            #expect(ledger.totals.rejectedTotal == ledger.rejectedRows.count)
            let orphans = intake.log.followUps.indices.count { intake.log.followUps.registrations(of: $0).isEmpty }
            #expect(ledger.totals.orphans == orphans)
            let positions = ledger.rejectedRows.map(\.position)
            #expect(Set(positions.map { [$0.file.index, $0.line] }).count == positions.count)
            totals.add(ledger.totals)
        }
        // The rules that such small files of ASCII and UTF-8 can break were all broken.
        #expect(Set(totals.rejected.keys) == [.quoting, .columnCount, .missingValue, .timestamp, .conflict])
        #expect(totals.duplicates > 0)
        #expect((totals.orphans ?? 0) > 0)
        #expect((totals.beforeRegistration ?? 0) > 0)
    }

    @Test(arguments: 0..<20)
    func theNumberOfThreadsChangesNothing(seed: Int) throws {
        let files = RandomFolder(seed: UInt64(seed), hasAnswerCells: true).files.map { ($0.name, $0.text()) }
        let expected = LogOutcome(try read(files, threads: 1))
        #expect(LogOutcome(try read(files, threads: 2)) == expected)
        #expect(LogOutcome(try read(files, threads: 7)) == expected)
    }

    /// A large file is read by all threads, in pieces; here each file is large.
    @Test(arguments: 0..<12)
    func theSizeOfPiecesChangesNothing(seed: Int) throws {
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: UInt64(seed), hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let files = try Intake.find([folder.path])
            let configuration = try Configuration.standard()
            let expected = LogOutcome(
                try Intake(of: files, configuration: configuration, substitutes: .test, threads: 1))
            for (threads, chunk) in [(1, 23), (2, 23), (7, 200), (2, 200), (2, 100_000)] {
                let sizes = ReadingSizes(chunk: chunk, smallFile: 0)
                let intake = try Intake(
                    of: files, configuration: configuration, substitutes: .test, threads: threads, sizes: sizes)
                #expect(LogOutcome(intake) == expected, "seed \(seed), \(threads) threads, \(chunk) bytes")
            }
        }
    }

    @Test(arguments: 0..<20)
    func aFileCutInTwoIsTheFileWhole(seed: Int) throws {
        let folder = RandomFolder(seed: UInt64(seed))
        let whole = LogOutcome(try read(folder.files.map { ($0.name, $0.text()) }))
        var random = SplitMix64(seed: UInt64(seed))
        for _ in 0..<4 {
            // All files at once; a cut before the first row or after the last leaves a header alone.
            let parts = folder.files.enumerated().flatMap { index, file in
                let cut = Int.random(in: 0...file.rows.count, using: &random)
                return [("\(index)-1.csv", file.text(0..<cut)), ("\(index)-2.csv", file.text(cut..<file.rows.count))]
            }
            let outcome = LogOutcome(try read(parts))
            #expect(outcome.registrations == whole.registrations)
            #expect(outcome.attributes == whole.attributes)
            #expect(outcome.followUps == whole.followUps)
            #expect(outcome.signals == whole.signals)
            #expect(outcome.totals == whole.totals)
        }
    }

    private func read(_ files: [(name: String, text: String)], threads: Int = 2) throws -> Intake {
        try TemporaryFolder.with { folder throws in
            for (name, text) in files { try folder.write(text, to: name) }
            return try read([folder.path], threads: threads)
        }
    }

    private func read(_ paths: [String], threads: Int = 2) throws -> Intake {
        try Intake(of: try Intake.find(paths), configuration: .standard(), substitutes: .test, threads: threads)
    }
}
