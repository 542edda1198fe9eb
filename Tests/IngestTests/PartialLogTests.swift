import DelimitedText
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Partial logs of any parts of the input, joined in any grouping, give the log of reading all of it at once.
struct PartialLogTests {
    /// What is configured: lines with questions, and a name that is an alias from a day on.
    private static var configuration: Configuration {
        get throws {
            var configuration = try Configuration.standard()
            configuration.questions = ["tel", "adres", "kleur"]
            configuration.aliases.fields.add("e-mail", for: "mail", from: CalendarDate(dayNumber: 19_784))
            configuration.aliases.products.add("rijbewijs", for: "paspoort", from: CalendarDate(dayNumber: 19_790))
            return configuration
        }
    }

    @Test(arguments: 0..<30)
    func filesCutAnywhereAndJoinedInAnyGroupingAreTheWhole(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let configuration = try Self.configuration
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: UInt64(seed), hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let files = try Intake.find([folder.path])
            let expected = LogOutcome(try Intake(of: files, configuration: configuration, threads: 1))
            let whole = try PartialLog(of: files, configuration: configuration, threads: 2)
            for _ in 0..<4 {
                let parts = try whole.files.flatMap { try pieces(of: $0, &random) }
                let joined = joined(parts + [PartialLog()], &random)
                let outcome = LogOutcome(Intake(of: joined, configuration: configuration))
                #expect(outcome == expected, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<10)
    func filesOfDifferentReadersAreThoseOfOne(seed: Int) throws {
        let configuration = try Self.configuration
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: UInt64(seed), hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let files = try Intake.find([folder.path])
            let expected = LogOutcome(try Intake(of: files, configuration: configuration, threads: 1))
            var all = PartialLog()
            for range in [0..<2, 2..<2, 2..<3, 3..<files.count] {
                all.append(try PartialLog(of: files[range], configuration: configuration, threads: 2))
            }
            #expect(LogOutcome(Intake(of: all, configuration: configuration)) == expected)
        }
    }

    @Test func valuesAreToldApartWhereFollowUpFilesElsewhereTakeThemOver() throws {
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;tel;naam\nR1;2024-03-01;p;1;2\nR2;2024-03-01;p;2;1\n",
            "b.csv": "registratie_id;tijdstip;actie;tel\nR1;2024-03-02;bellen;1\n",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let found = try Intake.find([folder.path])
            let configuration = try Configuration.standard()
            let untold = try PartialLog(of: found[0..<1], configuration: configuration, threads: 1)
            let told = try PartialLog(of: found[0..<1], configuration: configuration, takenOver: ["TEL"], threads: 1)
            let others = try PartialLog(of: found[1..<2], configuration: configuration, threads: 1)
            #expect(untold.files[0].reading?.rows.values.count == 2)
            // The same two texts, once each, of the one field.
            #expect(told.files[0].reading?.rows.wideAnswers.count { $0.value.number != nil } == 2)
            for part in [untold, told] {
                let log = Intake(of: part.appending(others), configuration: configuration).log
                #expect(
                    log.registrationLines == ["p | 2024-03-01 | tel=1 naam=?", "p | 2024-03-01 | tel=2 naam=?"])
                #expect(log.followUpLines == ["bellen | 2024-03-02 | on 0 | names  | tel=1 | "])
            }
        }
    }

    @Test func nothingChangesNothing() throws {
        let configuration = try Configuration.standard()
        let nothing = Intake(of: PartialLog().appending(PartialLog()), configuration: configuration)
        #expect(nothing.log.registrations.count == 0)
        #expect(nothing.ledger.files.isEmpty && nothing.ledger.warnings.isEmpty)
    }

    @Test func allFormsOfAnswersAreCut() throws {
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: 2, hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let whole = try PartialLog(of: Intake.find([folder.path]), configuration: Self.configuration, threads: 1)
            let forms = whole.files.flatMap { $0.reading?.findings.plan.answers.map(\.form) ?? [] }
            #expect(forms.contains(.json) && forms.contains(.lines))
            #expect(whole.files.contains { $0.reading?.pieces.contains { !$0.questions.isEmpty } ?? false })
        }
    }

    // MARK: Cutting and joining

    /// A file that was read, read again in pieces that are cut between any two records.
    private func pieces(of file: PartialLog.File, _ random: inout SplitMix64) throws -> [PartialLog] {
        guard let reading = file.reading, let placement = file.opened.placement else { return [PartialLog([file])] }
        var rows: [DeliveredRows] = []
        let plan = reading.findings.plan
        // The reader with which pieces begin, as the first records of the whole file leave it.
        let fresh = try FileReader(
            file.opened.input.open(), placement: placement, timeZone: plan.timestamps.timeZone, rules: plan.rules
        ).reader
        var reader = fresh
        var records = try file.opened.input.open().records(
            delimiter: placement.delimiter.value, from: placement.firstRowLine,
            chunkSize: Int.random(in: 1...400, using: &random))
        while let batch = try records.next() {
            var start = 0
            for end in 0...batch.recordCount where Int.random(in: 0..<6, using: &random) == 0 {
                reader.read(batch, records: start..<end)
                rows.append(reader.takeRows())
                reader = fresh
                start = end
            }
            reader.read(batch, records: start..<batch.recordCount)
            for rejected in batch.rejectedRecords { reader.read(rejected) }
        }
        rows.append(reader.takeRows())
        return rows.enumerated().map { index, rows in
            PartialLog([
                PartialLog.File(
                    opened: file.opened, reading: FileReading(findings: reading.findings, pieces: [rows]),
                    continues: index > 0)
            ])
        }
    }

    /// The parts joined in their order, in a random grouping.
    private func joined(_ parts: [PartialLog], _ random: inout SplitMix64) -> PartialLog {
        var parts = parts
        while parts.count > 1 {
            let index = Int.random(in: 0..<parts.count - 1, using: &random)
            parts.replaceSubrange(index...index + 1, with: [parts[index].appending(parts[index + 1])])
            if Int.random(in: 0..<10, using: &random) == 0 { parts.insert(PartialLog(), at: index) }
        }
        return parts[0]
    }
}
