import Foundation
import Testing

/// A folder of `Cases`: a command, what it reads, and all that it must print and write.
///
/// `cmd` is run by the shell in a copy of the folder, with `kcc-analyze` on the path. `stdout`, `stderr` and `status`
/// are what it prints and ends with; `expected` holds every file that it makes, and only those. Of a page it holds the
/// outline alone (``PageOutline``), but for the cases of ``withWholePage``; of a workbook the text of its parts, which can be
/// compared where an archive cannot, in the cases of ``withWorkbook`` and nothing in the others: `reports/2024` has the bytes.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// What a run of the command left behind.
    struct Outcome: Equatable {
        var standardOutput: Data
        var standardError: Data
        var status: Data
        /// The files that were made, by path within the folder.
        var files: [String: Data]
    }

    let folder: URL

    var testDescription: String { folder.lastPathComponent }

    /// The folder of all cases.
    static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

    /// All cases, in order of name.
    static let all = names.map { GoldenCase(folder: cases.appendingPathComponent($0)) }

    /// What the case says that must come out.
    func expected() throws -> Outcome {
        let expected = folder.appendingPathComponent("expected")
        return Outcome(
            standardOutput: try Data(contentsOf: folder.appendingPathComponent("stdout")),
            standardError: try Data(contentsOf: folder.appendingPathComponent("stderr")),
            status: try Data(contentsOf: folder.appendingPathComponent("status")),
            files: try Self.contents(of: expected))
    }

    /// Runs the command in a copy of the folder.
    func run() throws -> Outcome {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(
            "kcc-analyze-case-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: folder, to: copy)
        for name in ["expected", "stdout", "stderr", "status"] {
            try? FileManager.default.removeItem(at: copy.appendingPathComponent(name))
        }
        let before = try Self.contents(of: copy)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["./cmd"]
        process.currentDirectoryURL = copy
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = BuiltProducts.folder.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        environment["TMPDIR"] = copy.path
        process.environment = environment
        let streams = (output: Pipe(), error: Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = streams.output
        process.standardError = streams.error
        try process.run()
        // What a case prints fits the buffer of a pipe, so that reading one after the other cannot block.
        let output = streams.output.fileHandleForReading.readDataToEndOfFile()
        let error = streams.error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            standardOutput: output, standardError: error, status: Data("\(process.terminationStatus)\n".utf8),
            files: kept(try Self.contents(of: copy).filter { before[$0.key] != $0.value }))
    }

    /// `files`, with the outline instead of a page of which the case does not keep all.
    private func kept(_ files: [String: Data]) -> [String: Data] {
        var kept = files
        for (name, data) in files where name.hasSuffix(".xlsx") {
            kept[name] = nil
            guard Self.withWorkbook.contains(folder.lastPathComponent) else { continue }
            kept[String(name.dropLast("xlsx".count)) + "parts.txt"] = Data(parts(of: data).utf8)
        }
        guard !Self.withWholePage.contains(folder.lastPathComponent) else { return kept }
        for (name, data) in files where name.hasSuffix("/index.html") {
            kept[name] = nil
            let outline = PageOutline.text(of: String(decoding: data, as: UTF8.self))
            kept[String(name.dropLast("html".count)) + "outline.txt"] = Data(outline.utf8)
        }
        return kept
    }

    /// The parts of a workbook, whose archive does not compress them, with a line for each element.
    private func parts(of workbook: Data) -> String {
        let members = String(decoding: workbook, as: UTF8.self).split(separator: "PK\u{1}\u{2}")[0]
        let parts = members.split(separator: "PK\u{3}\u{4}").compactMap { member in
            member.firstRange(of: "<?xml").map {
                member[$0.lowerBound...].split(separator: "><").joined(separator: ">\n<")
            }
        }
        return parts.joined(separator: "\n") + "\n"
    }

    /// Makes `outcome` what must come out.
    func regenerate(_ outcome: Outcome) throws {
        try outcome.standardOutput.write(to: folder.appendingPathComponent("stdout"))
        try outcome.standardError.write(to: folder.appendingPathComponent("stderr"))
        try outcome.status.write(to: folder.appendingPathComponent("status"))
        let expected = folder.appendingPathComponent("expected")
        try? FileManager.default.removeItem(at: expected)
        for (name, data) in outcome.files {
            let file = expected.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
    }

    private static func contents(of folder: URL) throws -> [String: Data] {
        guard let files = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
        var contents: [String: Data] = [:]
        for case let name as String in files {
            let file = folder.appendingPathComponent(name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            contents[name] = try Data(contentsOf: file)
        }
        return contents
    }
}
