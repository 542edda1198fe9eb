import Configuration
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
}
