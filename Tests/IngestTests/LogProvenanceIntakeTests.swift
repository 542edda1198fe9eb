import Configuration
import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Ingest

/// Where registrations come from, from files on disk.
struct LogProvenanceIntakeTests {
    private static let files: KeyValuePairs = [
        "a.csv": "registratie_id;tijdstip;product;tel\nR2;2024-03-01;p;1\n;2024-03-01;p;1\n007;2024-03-02;p;1\n",
        // A duplicate, and answers of which the second row is the first of its registration.
        "b.csv": "registratie_id;tijdstip;product;veld;waarde\nR2;2024-03-01;p;tel;1\nR1;2024-03-03;p;tel;1\n"
            + "R1;2024-03-02;p;mail;1\n",
        "c.csv": "registratie_id;tijdstip;actie\nR9;2024-03-04;bellen\n",
        "d.csv": "tijdstip;product;tel\n2024-03-04;p;1\n",
    ]
    private static let yaml = """
        ids: [leading_zeros, case]
        files: [{ match: d.csv, values: { registratie_id: "#row" } }]
        """

    private func lines(threads: Int, chunk: Int) throws -> [String]? {
        try TemporaryFolder.with(Self.files) { folder throws in
            var sizes = ReadingSizes()
            sizes.chunk = chunk
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(Self.yaml.utf8)), substitutes: .test,
                threads: threads, keepsProvenance: true, sizes: sizes)
            return intake.provenance.map { provenance in
                (0..<provenance.count).map { index in
                    let id = String(decoding: provenance.identifier(of: index), as: UTF8.self)
                    let file = intake.ledger.files[provenance.file(of: index).index]
                    return "\(id) \(file.name):\(provenance.line(of: index))"
                }
            }
        }
    }

    /// The id is that which counts, as `kcc.yaml` has it changed.
    @Test(arguments: [(1, 262_144), (3, 16)])
    func itIsInTheOrderOfTheLog(_ threads: Int, _ chunk: Int) throws {
        #expect(
            try lines(threads: threads, chunk: chunk) == ["r2 a.csv:2", "7 a.csv:4", "r1 b.csv:3", "d.csv#2 d.csv:2"])
    }

    @Test func nothingIsKeptUnlessAskedFor() throws {
        try TemporaryFolder.with(Self.files) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: Configuration(Array(Self.yaml.utf8)), substitutes: .test,
                threads: 1)
            #expect(intake.provenance == nil)
        }
    }

    /// Actions before their registrations, one of a type that is no follow-up, one that was delivered before, and one that is
    /// rejected; in an archive, and behind a registration over two lines.
    private static let followUpFiles: KeyValuePairs = [
        "a.csv": "registratie_id;tijdstip;actie;gebruikte_velden\nR1;2024-03-04;bellen;tel\nR1;2024-03-04;bellen;tel\n"
            + "R1;;bellen;tel\n\nR9;2024-03-05;mailen;\nR2;2024-03-06;gemeld;\n",
        "b.csv": "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;\"1\n2\"\nR2;2024-03-02;p;1\n",
        "c.csv": "registratie_id;tijdstip;actie;veld\nR2;2024-03-07;bellen;tel\nR2;2024-03-07;bellen;mail\n",
    ]
    private static let archive =
        TarArchive(["x.csv": "registratie_id;tijdstip;actie\r\nR2;2024-03-08;bellen\r\n"]).bytes

    private func actionLines(threads: Int, chunk: Int, keepsProvenance: Bool = true) throws -> (Intake, [String]) {
        try TemporaryFolder.with(Self.followUpFiles) { folder throws in
            try folder.write(Data(Self.archive), to: "d.tar")
            var sizes = ReadingSizes()
            sizes.chunk = chunk
            let intake = try Intake(
                of: Intake.find([folder.path]),
                configuration: Configuration(Array("actions: [{ name: gemeld, follow_up: false }]".utf8)),
                substitutes: .test, threads: threads, keepsProvenance: keepsProvenance, sizes: sizes)
            let lines = intake.provenance.map { provenance in
                intake.log.followUps.indices.map { index in
                    let line = provenance.sourceLine(of: .action(index), in: intake.log)
                    let type = intake.log.actionTypes[intake.log.followUps[index].type.index].name
                    return "\(type) \(intake.ledger.files[line.file.index].name):\(line.line)"
                }
            }
            return (intake, lines ?? [])
        }
    }

    @Test(arguments: [(1, 262_144), (3, 16)])
    func actionsHaveTheirLinesInTheOrderOfTheLog(_ threads: Int, _ chunk: Int) throws {
        let (intake, lines) = try actionLines(threads: threads, chunk: chunk)
        #expect(
            lines == [
                "bellen a.csv:2", "mailen a.csv:6", "gemeld a.csv:7", "bellen c.csv:2", "bellen c.csv:3",
                "bellen d.tar/x.csv:2",
            ])
        let registrations = intake.log.registrations.indices.compactMap { index in
            intake.provenance?.sourceLine(of: .registration(index), in: intake.log).line
        }
        #expect(registrations == [2, 4])
    }

    /// Words of citizens become one name, and the log is made anew.
    @Test func linesOutliveTheGroupingOfNames() throws {
        let ids = 0..<40
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;tel\n" + ids.map { "R\($0);2024-03-01;p;1\n" }.joined(),
            "b.csv": "registratie_id;tijdstip;actie\n" + ids.map { "R\($0);2024-03-02;woord \($0)\n" }.joined(),
        ]
        try TemporaryFolder.with(files) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: 1,
                keepsProvenance: true)
            #expect(intake.log.actionTypes.count == 1)
            let lines = intake.log.followUps.indices.compactMap { index in
                intake.provenance?.sourceLine(of: .action(index), in: intake.log).line
            }
            #expect(lines == Array(2...41))
        }
    }

    /// Of two rows that say the same the first counts; one that was not drawn does not.
    @Test func rowsOfSamplesHaveTheirLines() throws {
        let code = SampleCode(sample: "x", productKey: "p", id: Array("R2".utf8)).text
        let row = "R2;x \(code);ja;ja\n"
        let files: KeyValuePairs = [
            "a.csv": "registratie_id;tijdstip;product;tel\nR1;2024-03-01;p;1\nR2;2024-03-01;p;1\n",
            "b.csv": "registratie_id;steekproef;tel;bekeken\nR1;x 0123456789ab;ja;ja\n\(row)\(row)R2;x \(code);;ja\n",
        ]
        try TemporaryFolder.with(files) { folder throws in
            let intake = try Intake(
                of: Intake.find([folder.path]), configuration: .standard(), substitutes: .test, threads: 1,
                keepsProvenance: true)
            let lines = intake.log.survey.rows.indices.compactMap { index in
                intake.provenance?.sourceLine(of: .surveyRow(index), in: intake.log)
            }
            #expect(lines == [3, 5].map { SourceLine(file: FileID(1), line: $0) })
        }
    }
}
