import Foundation
import RegistrationLog
import TestSupport
import Testing

@testable import Configuration
@testable import Ingest

@Suite struct InputFileContentsTests {
    private static let rows = """
        registratie_id;tijdstip;product;tel
        R1;2024-03-01 09:15;Paspoort;0612
        R2;2024-03-02 10:00;Paspoort;
        """

    /// A folder that holds what `script`, a program in Python, writes there.
    private func withFolder(_ script: String, _ body: (TemporaryFolder) throws -> Void) throws {
        try TemporaryFolder.with { folder throws in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", "-c", "import io,zipfile,tarfile\n" + script]
            process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0)
            try body(folder)
        }
    }

    private func intake(
        _ paths: [String], _ yaml: String = "", hasChecksums: Bool = false, threads: Int = 2, chunk: Int = 262_144
    ) throws -> Intake {
        var sizes = ReadingSizes()
        sizes.chunk = chunk
        return try Intake(
            of: Intake.find(paths), configuration: Configuration(Array(yaml.utf8)), substitutes: .test,
            threads: threads, hasChecksums: hasChecksums, sizes: sizes)
    }

    /// A zip with what a folder could hold and what it could not.
    private static let zip = """
        inner = io.BytesIO()
        with zipfile.ZipFile(inner, "w") as z: z.writestr("diep.csv", "a")
        with zipfile.ZipFile("uit.zip", "w") as z:
            z.writestr("b.csv", '''\(rows)''')
            z.writestr("map/a.csv", '''\(rows)'''.replace("R", "S"))
            z.writestr("map/foto.png", b"\\x89PNG\\r\\n\\x1a\\n")
            z.writestr(".verborgen.csv", "x")
            z.writestr("kcc.yaml", "x")
            z.writestr("binnen.zip", inner.getvalue())
            z.writestr("../weg.csv", "x")
            link = zipfile.ZipInfo("link.csv"); link.create_system = 3; link.external_attr = 0o120777 << 16
            z.writestr(link, "b.csv")
        """

    @Test func whatWouldBeReadInAFolderIsReadInAnArchive() throws {
        try withFolder(Self.zip) { folder in
            let intake = try intake([folder.path])
            #expect(
                intake.ledger.files.map(\.name) == [
                    "uit.zip/b.csv", "uit.zip/map/a.csv", "uit.zip/map/foto.png", "uit.zip/binnen.zip",
                    "uit.zip/../weg.csv", "uit.zip/link.csv",
                ])
            #expect(intake.ledger.files.map { $0.rows?.accepted } == [2, 2, nil, nil, nil, nil])
            #expect(
                intake.ledger.files.dropFirst(2).map(\.placement) == [
                    .notPlaced(.notText(signature: "PNG")), .notPlaced(.nestedArchive), .notPlaced(.leavesArchive),
                    .notPlaced(.linkInArchive),
                ])
        }
    }

    @Test func sizeAndChecksumStandWithTheFirst() throws {
        try withFolder(Self.zip) { folder in
            let path = folder("uit.zip")
            let files = try intake([folder.path], hasChecksums: true).ledger.files
            let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
            #expect(files.map(\.bytes) == [size] + Array(repeating: nil, count: 5))
            #expect(files.map { $0.sha256 != nil } == [true] + Array(repeating: false, count: 5))
            try withFolder(
                """
                import hashlib, sys
                open("sum", "w").write(hashlib.sha256(open("\(path)", "rb").read()).hexdigest())
                """
            ) { other in
                let sum = try String(contentsOfFile: other("sum"), encoding: .utf8)
                #expect(sum == files.first?.sha256)
            }
        }
    }

    @Test(arguments: [
        ("uit.zip", 6), ("*.zip", 6), ("a.csv", 1), ("uit.zip/map/*", 2), ("map/a.csv", 0), ("*.csv", 4),
    ])
    func aRuleMeansAMemberOrAllOfTheArchive(_ pattern: String, _ count: Int) throws {
        try withFolder(Self.zip) { folder in
            let files = try intake([folder.path], "files: [{ match: '\(pattern)', kind: ignore }]").ledger.files
            #expect(files.count { $0.placement == .ignored } == count)
            let alone = try intake([folder("uit.zip")], "files: [{ match: '\(pattern)', kind: ignore }]").ledger.files
            #expect(alone.count { $0.placement == .ignored } == count)
            #expect(alone.map(\.name) == files.map(\.name))
        }
    }

    @Test(arguments: ["w", "w:gz", "w:bz2", "w:xz"], [1, 3])
    func aTarIsReadAsItsFiles(_ mode: String, threads: Int) throws {
        let script = """
            with tarfile.open("uit.tar", "\(mode)") as t:
                for i in range(20):
                    b = ("registratie_id;tijdstip;product;tel\\n" + "".join(f"R{i}-{j};2024-03-01 09:15;P;x\\n" for j in range(i))).encode()
                    info = tarfile.TarInfo(f"./r{i}.csv"); info.size = len(b); t.addfile(info, io.BytesIO(b))
            """
        try withFolder(script) { folder in
            let ledger = try intake([folder.path], threads: threads, chunk: 100).ledger
            #expect(ledger.files.map(\.name) == (0..<20).map { "uit.tar/r\($0).csv" })
            #expect(ledger.files.map { $0.rows?.accepted } == Array(0..<20))
        }
    }

    @Test func aCompressedFileIsOneFile() throws {
        let script = """
            import bz2, lzma
            open("r.csv.bz2", "wb").write(bz2.compress(b'''\(Self.rows)'''))
            open("s.csv.xz", "wb").write(lzma.compress(b'''\(Self.rows)'''.replace(b"R", b"S")))
            """
        try withFolder(script) { folder in
            let ledger = try intake([folder.path]).ledger
            #expect(ledger.files.map(\.name) == ["r.csv.bz2", "s.csv.xz"])
            #expect(ledger.files.map { $0.rows?.accepted } == [2, 2])
            #expect(ledger.files.allSatisfy { $0.bytes != nil })
        }
    }

    @Test func anArchiveThatExpandsTooMuchEndsTheRunUnlessItIsIgnored() throws {
        let script = """
            with zipfile.ZipFile("bom.zip", "w", zipfile.ZIP_DEFLATED) as z: z.writestr("r.csv", b"0" * 100_000_000)
            open("r.csv", "w").write('''\(Self.rows)''')
            """
        try withFolder(script) { folder in
            let error = #expect(throws: IngestError.self) { _ = try intake([folder.path]) }
            guard case .expandsTooMuch(name: "bom.zip", limit: 200) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            let ledger = try intake([folder.path], "files: [{ match: bom.zip, kind: ignore }]").ledger
            #expect(ledger.files.map { $0.rows?.accepted } == [nil, 2])
        }
    }
}
