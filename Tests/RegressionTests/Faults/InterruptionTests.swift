import Foundation
import Testing

/// What the program does when it is asked to end.
@Suite struct InterruptionTests {
    /// The signals that ask for it, and the statuses that a shell gives for them.
    static let signals = zip([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU], [CInt(129), 130, 131, 143, 152])

    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
        try folder.write("reports/stdin/run.json", #"{"program": "kcc-analyze"}"#)
    }

    /// While it waits for standard input, the program ends with the status of the signal and leaves the old report.
    @Test(arguments: signals)
    func endsWithTheStatusOfTheSignal(_ signal: CInt, _ status: CInt) throws {
        let process = folder.program("-")
        #expect(try ending(of: process, at: [signal]) == Self.interrupted(status))
        #expect(try folder.names() == ["reports"])
        #expect(try folder.names("reports/stdin") == ["run.json"])
    }

    /// So does a program that has but one thread.
    @Test func endsOnOneThread() throws {
        let process = folder.program("-", "--threads", "1")
        #expect(try ending(of: process, at: [SIGINT]) == Self.interrupted(130))
    }

    /// `nohup` has a program ignore SIGHUP, and a shell one in the background SIGINT and SIGQUIT: they stay ignored.
    @Test func signalsThatAreIgnoredStayIgnored() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "trap '' HUP INT QUIT; exec \"$0\" -",
            BuiltProducts.folder.appendingPathComponent("kcc-analyze").path,
        ]
        process.currentDirectoryURL = folder.url
        #expect(try ending(of: process, at: [SIGHUP, SIGINT, SIGQUIT, SIGTERM]) == Self.interrupted(143))
    }

    private static func interrupted(_ status: CInt) -> FaultFolder.Ending {
        FaultFolder.Ending(status: status, output: "", error: "\nInterrupted. No report is left half written.\n")
    }

    /// How `process` ends that reads standard input, whose end never comes, once it is sent `signals`.
    private func ending(of process: Process, at signals: [CInt]) throws -> FaultFolder.Ending {
        let input = Pipe()
        process.standardInput = input
        let ending = try folder.ending(of: process) {
            // More than a pipe holds: once it is written, the program reads.
            let row = Data("registratie_id;tijdstip;product;veld;waarde\n".utf8)
            try input.fileHandleForWriting.write(contentsOf: Data(repeatElement(row, count: 10_000).joined()))
            for signal in signals { kill(process.processIdentifier, signal) }
        }
        #expect(process.terminationReason == .exit)
        return ending
    }
}
