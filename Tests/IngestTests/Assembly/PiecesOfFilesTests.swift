import Configuration
import DelimitedText
import RegistrationLog
import Tabular
import TestSupport
import Testing

@testable import Ingest

/// The pieces of files, cut between any two records, give the log of the files whole.
struct PiecesOfFilesTests {
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
    func filesCutAnywhereAreTheWhole(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let configuration = try Self.configuration
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: UInt64(seed), hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let files = try Intake.find([folder.path])
            let expected = LogOutcome(
                try Intake(of: files, configuration: configuration, substitutes: .test, threads: 1))
            let whole = try WholeFile.all(files, configuration)
            for _ in 0..<4 {
                var assembly = LogAssembly(LogAssembly.Settings(of: configuration))
                for file in whole {
                    assembly.beginFile()
                    for piece in try file.pieces(&random) { assembly.add(piece) }
                }
                let findings = whole.map { InputFindings($0.opened, $0.reading?.findings, sha256: nil) }
                let joined = Intake(
                    findings, assembly.finish(),
                    IntakeSource(
                        inputs: files.inputs, configuration: configuration, threads: 1, sizes: ReadingSizes()), .test)
                #expect(LogOutcome(joined) == expected, "seed \(seed)")
            }
        }
    }

    @Test func allFormsOfAnswersAreCut() throws {
        try TemporaryFolder.with { folder throws in
            for file in RandomFolder(seed: 2, hasAnswerCells: true).files {
                try folder.write(file.text(), to: file.name)
            }
            let whole = try WholeFile.all(Intake.find([folder.path]), Self.configuration)
            let forms = whole.flatMap { $0.reading?.findings.plan.answers.map(\.form) ?? [] }
            #expect(forms.contains(.json) && forms.contains(.lines))
            #expect(whole.contains { $0.reading?.pieces.contains { !$0.questions.isEmpty } ?? false })
        }
    }
}

/// A file that was opened and read.
private struct WholeFile {
    let opened: OpenedFile
    let reading: FileReading?

    static func all(_ files: Intake.Files, _ configuration: Configuration) throws -> [WholeFile] {
        let opened = try OpenedFile.all(files.inputs, configuration: configuration, threads: 1, hasChecksums: false)
        let rules = RowReader.Rules(of: configuration, files: opened, tables: [:])
        return try opened.map { file in
            let reading = try file.reading(rules, configuration.timeZone, chunkSize: 1 << 20) { _ in }
            return WholeFile(opened: file, reading: reading)
        }
    }

    /// The rows once more, in pieces that are cut between any two records; none of a file that is not read.
    func pieces(_ random: inout SplitMix64) throws -> [DeliveredRows] {
        guard let plan = reading?.findings.plan, let placement = opened.placement else { return [] }
        var pieces: [DeliveredRows] = []
        // The reader with which pieces begin, as the first records of the whole file leave it.
        let fresh = try FileReader(
            opened.input.open(), name: opened.input.name, placement: placement, timeZone: plan.timestamps.timeZone,
            rules: plan.rules
        ).reader
        var reader = fresh
        var records = try opened.input.open().records(
            delimiter: placement.delimiter.value, from: placement.firstRowLine,
            chunkSize: Int.random(in: 1...400, using: &random))
        while let batch = try records.next() {
            var start = 0
            for end in 0...batch.recordCount where Int.random(in: 0..<6, using: &random) == 0 {
                reader.read(batch, records: start..<end)
                pieces.append(reader.takeRows())
                reader = fresh
                start = end
            }
            reader.read(batch, records: start..<batch.recordCount)
            for rejected in batch.rejectedRecords { reader.read(rejected) }
        }
        return pieces + [reader.takeRows()]
    }
}
