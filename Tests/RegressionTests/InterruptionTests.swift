import Foundation
import Testing

/// What the program does when it is asked to end.
struct InterruptionTests {
    /// While it waits for standard input, the program ends with the status of the signal and leaves the old report.
    @Test(arguments: zip([SIGINT, SIGTERM], [CInt(130), 143]))
    func endsWithTheStatusOfTheSignal(_ signal: CInt, _ status: CInt) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kcc-\(UUID().uuidString)")
        let report = folder.appendingPathComponent("reports/stdin")
        try FileManager.default.createDirectory(at: report, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(#"{"program": "kcc-analyze"}"#.utf8).write(to: report.appendingPathComponent("run.json"))

        let process = Process()
        process.executableURL = BuiltProducts.folder.appendingPathComponent("kcc-analyze")
        process.arguments = ["-"]
        process.currentDirectoryURL = folder
        let input = Pipe()
        let error = Pipe()
        (process.standardInput, process.standardError) = (input, error)
        try process.run()
        // More than a pipe holds: once it is written, the program reads, and the end of its input never comes.
        let row = Data("registratie_id;tijdstip;product;veld;waarde\n".utf8)
        try input.fileHandleForWriting.write(contentsOf: Data(repeatElement(row, count: 10_000).joined()))
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == status)
        #expect(
            String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                == "\nInterrupted. No report is left half written.\n")
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == [
                "reports", "reports/stdin", "reports/stdin/run.json",
            ])
    }
}
