import Foundation
import Platform
import Testing

@testable import Reporting

@Suite struct OutputFolderSiblingTests {
    private let scratch: ScratchFolder
    private let record = #"{"program": "kcc-analyze"}"#
    private let files: [ReportFile]

    init() throws {
        scratch = try ScratchFolder()
        files = [ReportFile("run.json", record), ReportFile("index.html", "new")]
    }

    @Test func leftoversOfInterruptedRunsAreCleared() throws {
        try scratch.makeFolder("2024", ["run.json": record, "index.html": "old"])
        try scratch.makeFolder(".2024.kcc-analyze-new-12-0")
        try scratch.makeFolder(".2024.kcc-analyze-new-4711-3", ["index.html": "half"])
        try scratch.makeFolder(".2024.kcc-analyze-old-12-0", ["index.html": "older", "run.json": record])
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.names() == ["2024"])
        #expect(try scratch.contents(of: "2024") == ["run.json": record, "index.html": "new"])
    }

    @Test(arguments: [
        ".2024.kcc-analyze-new-12", ".2024.kcc-analyze-new-12-x", ".2024.kcc-analyze-mine-12-0",
        ".2024.kcc-analyze-new-12-0-1", ".2024.kcc-analyze-new--0", ".20240.kcc-analyze-new-12-0",
        "2024.kcc-analyze-new-12-0", ".2024",
    ])
    func foldersOfOtherNamesAreLeftAlone(name: String) throws {
        try scratch.makeFolder(name, ["index.html": "mine"])
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: name) == ["index.html": "mine"])
    }

    @Test func whatTheProgramDoesNotWriteIsNeverRemoved() throws {
        try scratch.makeFolder(".2024.kcc-analyze-new-12-0", ["brief.docx": "mine", "index.html": "half"])
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try scratch.contents(of: ".2024.kcc-analyze-new-12-0") == ["brief.docx": "mine"])
    }

    @Test func folderOfALivingRunIsLeftAlone() throws {
        try scratch.makeFolder(".2024.kcc-analyze-new-12-0", ["index.html": "half"])
        let living = try OutputFolderHandle(scratch(".2024.kcc-analyze-new-12-0"))
        #expect(living.lock() == .taken)
        try OutputFolder(scratch("2024")).replace(with: files)
        #expect(try living.names() == ["index.html"])
        #expect(try scratch.names() == [".2024.kcc-analyze-new-12-0", "2024"])
    }

    /// A run that died between the two moves left no report but the one that it had set aside.
    @Test func reportThatWasSetAsideIsPutBack() throws {
        let old = ["run.json": record, "index.html": "old"]
        try scratch.makeFolder(".2024.kcc-analyze-old-12-0", old)
        let moves = OutputFolderMoves(
            exchange: OutputFolderMoves.refusal(EIO), moveToFreePath: OutputFolderMoves.system.moveToFreePath)
        #expect(throws: OutputFolderError.cannotMove(path: scratch("2024"), SystemError(code: EIO))) {
            try OutputFolder(scratch("2024"), moves: moves).replace(with: files)
        }
        #expect(try scratch.contents(of: "2024") == old)
        #expect(try scratch.names() == ["2024"])
    }

    @Test func folderIsMadeBesideThoseOfTheSameProcessNumber() throws {
        let location = try OutputFolderPath(scratch("2024")).location()
        let first = try OutputFolderSibling.make(beside: location, below: [])
        let second = try OutputFolderSibling.make(beside: location, below: [])
        #expect(first.path == scratch(".2024.kcc-analyze-new-\(getpid())-0"))
        #expect(second.path == scratch(".2024.kcc-analyze-new-\(getpid())-1"))
        #expect(first.pathForOld == scratch(".2024.kcc-analyze-old-\(getpid())-0"))
    }
}
