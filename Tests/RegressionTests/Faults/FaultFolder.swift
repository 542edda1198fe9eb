import Foundation
import Testing

/// A folder in which the built program is run under trying circumstances.
final class FaultFolder: Sendable {
    /// How a run of a shell command ended.
    struct Ending: Equatable {
        let status: CInt
        let output: String
        let error: String

        /// The registrations of all products, as the last line of the table has them.
        var totalRegistrations: Substring? {
            output.split(separator: "\n").map { $0.split(separator: " ") }.first { $0.first == "Totaal" }?.dropFirst()
                .first
        }
    }

    /// Where it is.
    let url: URL

    /// Makes an empty one.
    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("kcc-faults-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, and the folders above it.
    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The names in a folder, hidden ones too, in order.
    func names(_ folder: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path).sorted()
    }

    /// The files in a folder by name.
    func contents(of folder: String) throws -> [String: Data] {
        let url = url.appendingPathComponent(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: url.appendingPathComponent($0))) })
    }

    /// The program, about to be run here.
    func program(_ arguments: String...) -> Process {
        let process = Process()
        process.executableURL = BuiltProducts.folder.appendingPathComponent("kcc-analyze")
        process.arguments = arguments
        process.currentDirectoryURL = url
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs a command of the shell here, in which `kcc-analyze` is the program.
    ///
    /// What it prints must fit the buffer of a pipe.
    func shell(_ command: String) throws -> Ending {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = url
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = BuiltProducts.folder.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        return try ending(of: process)
    }

    /// Runs `process` to its end, once `prepare` was called beside it.
    func ending(of process: Process, while prepare: () throws -> Void = {}) throws -> Ending {
        let (output, error) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, error)
        try process.run()
        try prepare()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            error: String(decoding: complaint, as: UTF8.self))
    }
}

/// Small exports, each of which gives another report.
enum SmallExport {
    static let header = "registratie_id;tijdstip;product;telefoon\n"

    /// Registrations of one product, whose ids begin with `ids`, and nothing that used them.
    static func registrations(_ count: Int, of product: String, ids: String = "R") -> String {
        header + (0..<count).map { "\(ids)\($0);2024-03-\(10 + $0 % 20);\(product);\($0)\n" }.joined()
    }
}
