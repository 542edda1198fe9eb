import Foundation
import Platform
import Testing

@testable import Reporting

/// Whatever fails, the old report is as it was and nothing new is left behind.
@Suite struct OutputFolderFailureTests {
    private let scratch: ScratchFolder
    private let oldReport = ["run.json": #"{"program": "kcc-analyze"}"#, "index.html": "old"]
    private let files = [ReportFile("index.html", "new"), ReportFile("run.json", #"{"program": "kcc-analyze"}"#)]

    init() throws {
        scratch = try ScratchFolder()
        try scratch.makeFolder("2024", oldReport)
    }

    @Test func foreignFileIsKept() throws {
        try scratch.makeFolder("2024", ["brief.docx": "mine"])
        try expectFailure(.foreignFiles(path: scratch("2024"), names: ["brief.docx"]), OutputFolder(scratch("2024")))
    }

    @Test func fileThatCannotBeWritten() throws {
        // The second file of one name cannot be made beside the first.
        let twice = files + [ReportFile("index.html", "again")]
        let before = try scratch.contents(of: "2024")
        let error = #expect(throws: OutputFolderError.self) { try OutputFolder(scratch("2024")).replace(with: twice) }
        guard case .cannotWrite(let path, SystemError(code: EEXIST)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(path == scratch("2024"))
        #expect(try scratch.contents(of: "2024") == before)
        #expect(try scratch.names() == ["2024"])
    }

    /// Two files and the exchange: the run can be asked to end before each of them.
    @Test(arguments: 0..<3) func interruptedRun(after questions: Int) throws {
        var asked = 0
        #expect(throws: OutputFolderError.interrupted(path: scratch("2024"))) {
            try OutputFolder(scratch("2024")).replace(with: files) {
                asked += 1
                return asked > questions
            }
        }
        #expect(asked == questions + 1)
        #expect(try scratch.contents(of: "2024") == oldReport)
        #expect(try scratch.names() == ["2024"])
    }

    @Test func foldersMadeAboveItAreRemovedAgain() throws {
        let twice = files + [ReportFile("index.html", "again")]
        #expect(throws: OutputFolderError.self) { try OutputFolder(scratch("a/b/2024")).replace(with: twice) }
        #expect(try scratch.names() == ["2024"])
    }

    /// The name leaves no room for what is written beside it.
    @Test func folderBesideItThatCannotBeMade() throws {
        let name = String(repeating: "n", count: 250)
        try scratch.makeFolder(name, oldReport)
        let error = #expect(throws: OutputFolderError.self) { try OutputFolder(scratch(name)).replace(with: files) }
        guard case .cannotWrite(_, SystemError(code: ENAMETOOLONG)) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try scratch.contents(of: name) == oldReport)
        #expect(try scratch.names() == ["2024", name])
    }

    @Test func parentInWhichNothingCanBeMade() {
        #expect(throws: OutputFolderError.self) { try OutputFolder("/proc/kcc-analyze/2024").replace(with: files) }
        #expect(throws: OutputFolderError.notAFolder(path: "/dev/null")) {
            try OutputFolder("/dev/null/2024").replace(with: files)
        }
    }

    @Test func exchangeThatFails() throws {
        let moves = OutputFolderMoves(exchange: OutputFolderMoves.refusal(EIO), moveToFreePath: { _, _ in })
        let folder = OutputFolder(scratch("2024"), moves: moves)
        try expectFailure(.cannotMove(path: scratch("2024"), SystemError(code: EIO)), folder)
    }

    @Test func firstOfTwoMovesThatFails() throws {
        let moves = OutputFolderMoves(
            exchange: OutputFolderMoves.refusal(ENOSYS), moveToFreePath: OutputFolderMoves.refusal(EBUSY))
        let folder = OutputFolder(scratch("2024"), moves: moves)
        try expectFailure(.cannotMove(path: scratch("2024"), SystemError(code: EBUSY)), folder)
    }

    @Test func secondOfTwoMovesThatFailsPutsTheOldReportBack() throws {
        let moves = OutputFolderMoves(exchange: OutputFolderMoves.refusal(ENOSYS)) {
            (old, new) throws(SystemError) in
            // Only the new report cannot be moved.
            if old.contains("kcc-analyze-new") { throw SystemError(code: ENOSPC) }
            try OutputFolderMoves.system.moveToFreePath(old, new)
        }
        let folder = OutputFolder(scratch("2024"), moves: moves)
        try expectFailure(.cannotMove(path: scratch("2024"), SystemError(code: ENOSPC)), folder)
    }

    @Test func moveToAFreePathThatFails() throws {
        let moves = OutputFolderMoves(exchange: { _, _ in }, moveToFreePath: OutputFolderMoves.refusal(EXDEV))
        let folder = OutputFolder(scratch("b/2025"), moves: moves)
        try expectFailure(.cannotMove(path: scratch("b/2025"), SystemError(code: EXDEV)), folder)
    }

    @Test func moveToATakenPathReplacesNothing() throws {
        try scratch.makeFolder("other", ["brief.docx": "mine"])
        #expect(throws: SystemError(code: EEXIST)) {
            try OutputFolderMoves.system.moveToFreePath(scratch("2024"), scratch("other"))
        }
        #expect(try scratch.contents(of: "other") == ["brief.docx": "mine"])
    }

    private func expectFailure(
        _ error: OutputFolderError, _ folder: OutputFolder, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try scratch.contents(of: "2024")
        #expect(throws: error, sourceLocation: sourceLocation) { try folder.replace(with: files) }
        #expect(try scratch.contents(of: "2024") == before, sourceLocation: sourceLocation)
        #expect(try scratch.names() == ["2024"], sourceLocation: sourceLocation)
    }
}
