import Foundation
import Testing

/// `--checksums` against `sha256sum` of the system.
@Suite struct ChecksumTests {
    private struct Run: Decodable {
        struct File: Decodable {
            let name: String
            let placement: String
            let sha256: String?
        }

        let inputFiles: [File]
    }

    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
        // Some 120 kB, more than a pipe holds and than is looked at of the beginning of a file.
        try folder.write("data/a.csv", SmallExport.registrations(4_000, of: "paspoort"))
        try folder.write("data/b.csv", SmallExport.registrations(3, of: "rijbewijs", ids: "B"))
        try folder.write("data/empty.csv", "")
        try folder.write("data/ignored.csv", SmallExport.registrations(4, of: "verhuizing"))
        try folder.write("data/letter.pdf", "%PDF-1.7")
        try folder.write("data/unplaced.csv", String(repeating: "a;b\n1;2\n", count: 50_000))
        try folder.write("data/kcc.yaml", "files: [{ match: ignored.csv, kind: ignore }]\n")
        #expect(try folder.shell("gzip data/b.csv; mkfifo data/pipe").status == 0)
    }

    /// Of files that are placed, compressed, empty, ignored, no text and no export; what has no bytes has none.
    @Test func everyFile() throws {
        #expect(try folder.shell("kcc-analyze data --checksums --output report -q").status == 0)
        let files = try files(in: "report")
        #expect(
            files.map { "\($0.name) \($0.placement)" } == [
                "a.csv registrations", "b.csv.gz registrations", "empty.csv not placed", "ignored.csv ignore",
                "letter.pdf not placed", "pipe not placed", "unplaced.csv not placed",
            ])
        let sums = try folder.shell("cd data; sha256sum a.csv b.csv.gz empty.csv ignored.csv letter.pdf unplaced.csv")
        #expect(files.compactMap { file in file.sha256.map { "\($0)  \(file.name)\n" } }.joined() == sums.output)
    }

    /// Of standard input and of pipes, whatever becomes of them.
    @Test(arguments: ["a.csv", "b.csv.gz", "empty.csv", "letter.pdf", "unplaced.csv"])
    func whatCanBeReadOnce(name: String) throws {
        let ending = try folder.shell(
            """
            mkfifo pipe; cat data/\(name) >pipe &
            cat data/\(name) | kcc-analyze data/a.csv - pipe --checksums --output report -q
            sha256sum <data/\(name)
            """)
        #expect(ending.status == 0)
        let sum = String(ending.output.prefix(64))
        #expect(try files(in: "report").dropFirst().map(\.sha256) == [sum, sum])
    }

    @Test func withoutTheFlagThereAreNone() throws {
        #expect(try folder.shell("kcc-analyze data --output report -q").status == 0)
        #expect(try files(in: "report").allSatisfy { $0.sha256 == nil })
    }

    /// A file that nobody would read otherwise.
    @Test func fileThatVanishes() throws {
        let process = folder.program("-", "data", "--threads", "1", "--checksums", "-q")
        let input = Pipe()
        process.standardInput = input
        let ending = try folder.ending(of: process) {
            try input.fileHandleForWriting.write(
                contentsOf: Data(SmallExport.registrations(5_000, of: "paspoort").utf8))
            try FileManager.default.removeItem(at: folder.url.appendingPathComponent("data/letter.pdf"))
            try input.fileHandleForWriting.close()
        }
        #expect(ending.status == 74)
        #expect(ending.error.hasPrefix("Error: data/letter.pdf: cannot be read (No such file or directory)."))
    }

    private func files(in report: String) throws -> [Run.File] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Run.self, from: try folder.contents(of: report)["run.json"] ?? Data()).inputFiles
    }
}
